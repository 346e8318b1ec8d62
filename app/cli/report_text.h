// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/image_job.h"

#include <QJsonObject>
#include <QStringList>

namespace decant::cli {

/// A finding and what to do about it, on one line.
QString findingText(const Finding &finding);

/// The whole report for people: the verdict first.
QStringList reportLines(const ReadinessReport &report);
/// The same for programs, as the contract has it.
QJsonObject reportJson(const ReadinessReport &report);

} // namespace decant::cli
