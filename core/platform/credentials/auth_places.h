// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/auth_file.h"

#include <QList>
#include <QProcessEnvironment>

#include <optional>
#include <vector>

namespace decant {

/// Where Podman or Docker may keep credentials: a file, which need not be there, or a variable.
struct AuthPlace
{
    QString path{}; ///< Empty: `content` is all.
    QByteArray content{};
    AuthFile::Format format = AuthFile::Format::Config;
    QString name{}; ///< Within a sentence: "~/.docker/config.json", "DOCKER_AUTH_CONFIG".

    bool operator==(const AuthPlace &) const = default;
};

/// All places in the order in which they count: Podman's, then Docker's. `userId`: this user's,
/// for where there is no XDG_RUNTIME_DIR. Source: containers-auth.json(5); docker login; oci.md C.
QList<AuthPlace> authPlaces(const QProcessEnvironment &environment, const QString &home,
                            uint userId);

/// What there is to read in such a place.
struct ReadPlace
{
    QString name;
    std::optional<AuthFile> file; ///< Empty: it is no such file.
};

/// Those of the places that are there. Blocks; for a pool thread.
std::vector<ReadPlace> readPlaces(const QList<AuthPlace> &places);

} // namespace decant
