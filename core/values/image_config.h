// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/digest.h"
#include "core/values/platform.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace decant {

/// How an image wants to be run, and what its layers are once decompressed.
/// Source: OCI image-spec v1.1, "Image Configuration".
struct ImageConfig
{
    Platform platform;
    /// Digests of the uncompressed layers, oldest first; none where nobody states any, as of an
    /// archive that is nothing but a root file system.
    std::vector<Digest> diffIds;
    QDateTime created; ///< Invalid where it is not stated.

    QStringList environment; ///< NAME=value
    QStringList entrypoint;
    QStringList command;
    QStringList exposedPorts; ///< "80/tcp"
    QStringList volumes;
    QString user; ///< As in Dockerfile's USER: name or uid, maybe :group.
    QString workingDirectory;

    static Result<ImageConfig> parse(const QByteArray &body);

    bool operator==(const ImageConfig &) const = default;
};

} // namespace decant
