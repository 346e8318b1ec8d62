// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace decant {

/// What decides whether this computer can run distributions.
struct HostFacts
{
    bool isRoot = false;
    QString user;
    quint32 uid = 0;
    QStringList missingPrograms; ///< Of those that entering a distribution takes.
    QByteArray subordinateUids;  ///< /etc/subuid
    QByteArray subordinateGids;  ///< /etc/subgid
    /// The system's settings that switch user namespaces off for ordinary users, as name=value.
    QStringList obstacles;
};

/// Looks at this computer.
HostFacts hostFacts();

/// Fails with HostRefused: which package, line or setting is missing.
Result<void> checkHost(const HostFacts &facts);

/// Whether this process is root. An ordinary user's distributions live in a user namespace.
bool isRoot();

/// The beginning of a command that runs in a user namespace where this user is root and the
/// whole range of its subordinate ids is there; empty for root, who needs none.
QStringList namespaceCommand();

} // namespace decant
