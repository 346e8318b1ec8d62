// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/values/distribution.h"

#include <QString>

#include <optional>

namespace decant {

/// Which image each distribution came from: one small file per distribution, written whole or
/// not at all. Names are compared ignoring case.
class OriginBook
{
public:
    explicit OriginBook(QString folder) : m_folder(std::move(folder)) {}

    /// Fails with NoSpace or Failed.
    Result<void> keep(const QString &name, const Origin &origin) const;
    /// Empty where nothing, or nothing readable, was kept.
    std::optional<Origin> origin(const QString &name) const;
    /// No matter if nothing was kept.
    void forget(const QString &name) const;
    /// Replaces what `newName` stood for.
    Result<void> rename(const QString &name, const QString &newName) const;

private:
    QString pathOf(const QString &name) const;

    QString m_folder;
};

} // namespace decant
