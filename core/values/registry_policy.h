// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/values/image_location.h"
#include "core/values/network_settings.h"

#include <QCoreApplication>
#include <QStringList>

namespace decant {

/// Which registries may be used on this computer. Counts for the names that somebody gives, by
/// whatever way their images then come, and for mirrors; not for where a registry that may be
/// used sends us on.
struct RegistryPolicy
{
    Q_DECLARE_TR_FUNCTIONS(decant::RegistryPolicy)

public:
    /// Patterns of host names with their ports, if any: "ghcr.io", "*.example.com:5000". Of a list
    /// that is not empty, one has to fit; where both have some, one of each.
    QStringList ours{};     ///< From the settings.
    QStringList machines{}; ///< From the computer's administrator.

    bool operator==(const RegistryPolicy &) const = default;

    bool permits(const QString &registry) const;
    /// Fails with HostRefused, and says who blocks what. Files are always permitted.
    Result<void> check(const ImageLocation &location) const;
    Result<void> check(const QString &registry) const;
    /// Those that may be asked.
    Mirrors permitted(const Mirrors &mirrors) const;
};

} // namespace decant
