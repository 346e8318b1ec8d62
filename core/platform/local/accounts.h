// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace decant {

/// Somebody in a distribution, and how they log in.
struct Account
{
    QString name;
    quint32 uid = 0;
    quint32 gid = 0;
    QList<quint32> groups{}; ///< The others that they are in.
    QString home = u"/"_s;
    QString shell{}; ///< Empty: the system's usual one.

    bool operator==(const Account &) const = default;
};

/// Who `user` is in a distribution with these /etc/passwd and /etc/group: a name or a number,
/// maybe :group, likewise; empty is root, who is there even without an entry. A number needs no
/// entry either. Broken lines count as not there. Fails with NotFound.
Result<Account> findAccount(const QString &user, const QByteArray &passwd, const QByteArray &group);

/// The same with the files of the root file system `root`.
Result<Account> findAccount(const QString &user, const QString &root);

} // namespace decant
