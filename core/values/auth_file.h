// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/values/credential.h"

#include <QJsonObject>
#include <QMap>

namespace decant {

/// What Docker and Podman keep about signing in: config.json, auth.json, .dockercfg. Read, never
/// written. Source: docker/cli "Credential stores"; containers-auth.json(5); oci.md C.
class AuthFile
{
public:
    enum class Format
    {
        Config,   ///< With "auths", "credHelpers" and "credsStore".
        Dockercfg ///< The old one: nothing but what "auths" holds.
    };

    /// Fails with Corrupt. What is odd inside is left out.
    static Result<AuthFile> parse(const QByteArray &text, Format format = Format::Config);

    /// The helper program to ask about this registry, before the file itself: "desktop" for
    /// docker-credential-desktop; empty: none.
    QString helperFor(const QString &registry) const;

    /// What the file itself holds for the repository, else for the namespace around it, else for
    /// the whole registry.
    std::optional<Credential> credentialFor(const QString &registry,
                                            const QString &repository) const;

    /// By registry, in alphabetical order: who is named; empty where only a helper program knows.
    QMap<QString, QString> accounts() const;

private:
    QJsonObject m_auths;
    QJsonObject m_helpers;
    QString m_store;
};

} // namespace decant
