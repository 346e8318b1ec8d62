// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/update_check.h"

#include <QJsonArray>
#include <QStringList>

#include <functional>

namespace decant::cli {

/// Columns that line up, a heading first; nothing at all if there is no distribution.
QStringList distributionTable(const QList<Distribution> &distributions);

/// What is not known is left out.
QJsonArray distributionsJson(const QList<Distribution> &distributions,
                             const std::function<UpdateCheck(const Distribution &)> &update = {});

/// What is known of a newer image, in one sentence; empty where nobody has asked.
QString updateText(const Distribution &distribution, const UpdateCheck &check);

/// Rows as columns that line up, two spaces apart.
QStringList alignedColumns(const QList<QStringList> &rows);

} // namespace decant::cli
