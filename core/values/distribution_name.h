// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace decant {

/// What a distribution may be called, everywhere: WSL's own rule, and nothing that a folder on
/// Windows could not be called. Names are compared ignoring case.
/// Source: wsl.md, "Name"; Microsoft, "Naming Files, Paths, and Namespaces".
class DistributionName
{
    Q_DECLARE_TR_FUNCTIONS(decant::DistributionName)

public:
    /// Fails with Invalid, and says what is wrong.
    static Result<void> check(const QString &name);
    /// The nearest legal name.
    static QString sanitised(const QString &text);
    /// `name`, or the first of name-2, name-3, … that is not in `taken`.
    static QString firstFree(const QString &name, const QStringList &taken);
    static bool isTaken(const QString &name, const QStringList &taken);
};

} // namespace decant
