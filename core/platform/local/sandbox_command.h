// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/platform/local/accounts.h"

#include <QString>
#include <QStringList>

namespace decant {

/// How to enter a root file system.
struct SandboxRequest
{
    QString rootfs;
    QString hostName; ///< Longer names than the system takes are cut.
    /// What makes the names of the network known: a file of this computer, and where programs
    /// inside look for it, links resolved. Either empty: none.
    QString resolvConf;
    QString resolvConfInside;
    QString enterProgram; ///< decant-enter
    Account account;
    QStringList environment; ///< NAME=value, of the image.
    QString terminalType;    ///< TERM; may be empty.
    QStringList command;     ///< Empty: a login shell.
    QString loginShell = u"/bin/sh"_s;
};

/// The decant-enter command line: its own mounts, processes and host name; this computer's network;
/// root with the capabilities that containers usually have. Setuid programs work, such as sudo.
/// sandboxEnvironment() is not in it, but in enterEnvironment().
QStringList sandboxCommand(const SandboxRequest &request);

/// The variables that programs inside start with: the image's, and those of a login, in this
/// order of precedence from low to high: usual values, the image, the account.
QStringList sandboxEnvironment(const SandboxRequest &request);

/// decant-enter's own environment: this process's, and sandboxEnvironment() as it takes that.
QStringList enterEnvironment(const SandboxRequest &request);

/// Finds resolvConfInside for a root file system, and that nothing that will be mounted over is
/// a link, which could lead a mount elsewhere. Fails with HostRefused.
Result<QString> checkMountPoints(const QString &rootfs);

} // namespace decant
