// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"

#include <QJsonObject>
#include <QList>

namespace decant::cli {

/// What --json says of an import or a save, one object per line. Sizes are bytes.
QJsonObject resolvedEvent(const ResolvedImage &image);
QJsonObject layerEvent(const LayerProgress &layer);
QJsonObject phaseEvent(const ImportProgress &progress);
QJsonObject warningEvent(const QString &sentence);
QJsonObject reportEvent(const ReadinessReport &report);
QJsonObject doneEvent(const ImageJobSummary &summary);
QJsonObject errorEvent(const Error &error);

/// The events that tell what has changed from `before` to `now`. Resolving is no phase in the
/// contract: the resolved event ends it.
QList<QJsonObject> eventsBetween(const ImportProgress &before, const ImportProgress &now);

} // namespace decant::cli
