// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/local/distribution_record.h"
#include "core/platform/wsl/lxss_registry.h"

namespace decant {

/// What Decant itself knows of WSL's distributions: a file each, named by WSL's id.
class WslRecords
{
public:
    explicit WslRecords(const QString &dataFolder);

    /// Fails as DistributionRecord::save() does.
    Result<void> keep(const LxssDistribution &distribution, const Origin &origin,
                      const LaunchDefaults &launch) const;
    /// Empty where Decant knows nothing; without an origin where it did not make it.
    std::optional<DistributionRecord> find(const LxssDistribution &distribution) const;
    /// It starts as this user, whom WSL knows by its number. Fails as keep() does.
    Result<void> noteUser(const LxssDistribution &distribution, const QString &user) const;
    /// What it was to install by itself is there: systemd, if that was chosen. Fails as keep()
    /// does.
    Result<void> noteSetUp(const LxssDistribution &distribution) const;
    /// What is known of one counts for the other, too. Fails as keep() does.
    Result<void> copy(const LxssDistribution &from, const LxssDistribution &to) const;
    void forget(const LxssDistribution &distribution) const;

private:
    QString pathOf(const LxssDistribution &distribution) const;

    QString m_folder;
};

} // namespace decant
