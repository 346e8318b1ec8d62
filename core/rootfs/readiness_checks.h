// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/package_manager.h"
#include "core/rootfs/readiness.h"
#include "core/rootfs/root_view.h"

namespace decant {

/// What the checks of a readiness report work with and write to.
struct ReadinessCheck
{
    using Severity = Finding::Severity;

    const RootView &root;
    const ImageIntent &intent;
    const HostFacts &host;
    const std::optional<PackageManager> packages;
    ReadinessReport &report;

    void add(Severity severity, const QString &id, const QString &sentence,
             const QString &fix = {}) const
    {
        report.findings.append({severity, id, sentence, fix});
    }
    /// The command line that brings what Debian's package of this name has; may be empty.
    QString install(const QString &debianName) const
    {
        return packages ? packages->install(debianName) : QString();
    }
};

/// A shell that this computer can run, and the C library. False: nothing could run.
bool checkShell(const ReadinessCheck &check);
/// /etc/passwd, group and shadow.
void checkAccounts(const ReadinessCheck &check);
/// Programs that one who lives there, or WSL, will call.
void checkTools(const ReadinessCheck &check);
/// systemd, /tmp, wsl.conf.
void checkSystem(const ReadinessCheck &check);
/// Whether systemd is there complete, so that WSL could start it.
bool hasWholeSystemd(const RootView &root);
/// Programs that run as root whoever starts them.
void checkPrivileges(const ReadinessCheck &check);

} // namespace decant
