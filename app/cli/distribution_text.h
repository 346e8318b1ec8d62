// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/distribution.h"

#include <QJsonArray>
#include <QStringList>

namespace decant::cli {

/// Columns that line up, a heading first; nothing at all if there is no distribution.
QStringList distributionTable(const QList<Distribution> &distributions);

/// What is not known is left out.
QJsonArray distributionsJson(const QList<Distribution> &distributions);

/// Rows as columns that line up, two spaces apart.
QStringList alignedColumns(const QList<QStringList> &rows);

} // namespace decant::cli
