// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/package_manager.h"
#include "core/rootfs/setup/first_boot_script.h"
#include "core/rootfs/setup/root_setup.h"
#include "core/rootfs/setup/setup_layer.h"
#include "core/rootfs/setup/wsl_conf.h"

namespace decant {

/// What the steps of a set-up work with and write to.
struct SetupWork
{
    const RootView &root;
    const SetupChoice &choice;
    const std::optional<PackageManager> packages;
    SetupLayer &layer;
    FirstBootScript &script;
    WslConf &wslConf;
    RootSetup &result;

    void done(const QString &id, const QString &sentence) const
    {
        result.steps.append({id, true, sentence});
    }
    void fellShort(const QString &id, const QString &sentence) const
    {
        result.steps.append({id, false, sentence});
    }
    /// Whether its packages could be asked to bring this, by Debian's name.
    bool canInstall(const QString &debianName) const
    {
        return packages && !packages->install(debianName).isEmpty();
    }
};

/// The account, its group, its password, its home. Fails with Invalid.
Result<void> setUpUser(const SetupWork &work);
/// A home, from /etc/skel. `home`: without the leading "/".
void setUpHome(const SetupWork &work, const std::string &home, qint64 uid, qint64 gid);
/// sudo or doas, or that sudo will come.
void setUpAdministrator(const SetupWork &work);
void setUpSystemd(const SetupWork &work);
void setUpHostname(const SetupWork &work);
void setUpLocale(const SetupWork &work);
void setUpTimezone(const SetupWork &work);
/// The variables, for every login shell.
void setUpEnvironment(const SetupWork &work);
/// What makes it a .wsl file; after whatever names who it starts as. Fails with Invalid.
Result<void> setUpPackage(const SetupWork &work);
/// What containers leave behind goes.
void removeLeftovers(const SetupWork &work);

/// Whether its C library is musl, whose every locale is UTF-8.
bool isMusl(const RootView &root);
/// The text with the first line that sets NAME= replaced, or one more at its end.
std::string withSetting(std::string_view text, const std::string &name, const std::string &value);

} // namespace decant
