// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace decant {

class StatusLine;

/// Says under the field what is wrong with the name, and offers what would be right. Whether
/// nothing is.
bool checkName(const QString &name, const QStringList &taken, StatusLine &line);

/// What the fix that checkName() offered stands for.
QString fixedName(const QString &name, const QStringList &taken);

} // namespace decant
