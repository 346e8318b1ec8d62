// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QDebug>

#include <optional>

namespace decant {

/// Who somebody is at a registry. Its secret is for that registry alone: it is never printed,
/// logged, or put into an error.
struct Credential
{
    enum class Kind
    {
        Password,
        IdentityToken, ///< Good for asking a token server for tokens; docker login makes them.
        RegistryToken  ///< A bearer token as the registry itself wants it.
    };

    Kind kind = Kind::Password;
    QString user; ///< May be empty beside a token.
    QString secret;

    /// A password, unless `user` says that it is a token, as Docker writes it: "<token>".
    static Credential of(const QString &user, const QString &secret);

    bool operator==(const Credential &) const = default;
};

/// Without the secret.
QDebug operator<<(QDebug debug, const Credential &credential);

/// Somebody who is known at a registry, as far as can be told without the secret.
struct KnownAccount
{
    QString registry;   ///< Canonical.
    QString user;       ///< Empty where only a helper program knows, and beside a token.
    QString place;      ///< Within a sentence; empty: in this process.
    bool isOwn = false; ///< Decant keeps it, and can forget it.

    bool operator==(const KnownAccount &) const = default;
};

/// A credential, and where it was found.
struct FoundCredential
{
    std::optional<Credential> credential; ///< Empty: nobody is known; strangers may try, too.
    QString place;        ///< Within a sentence: "the system's keychain", "~/.docker/config.json".
    QStringList warnings; ///< For the user: one sentence each.
};

} // namespace decant
