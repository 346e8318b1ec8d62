// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/image_config.h"

namespace decant {

/// What an engine says about an image that it has.
struct InspectedImage
{
    QString id;
    ImageConfig config;
    qint64 size = 0; ///< Bytes of its files, about.
};

/// Reads what "image inspect" prints; Docker and Podman agree in what is needed here.
/// Fails with Corrupt.
Result<InspectedImage> readInspected(const QByteArray &output);

/// The last line that is not empty: where programs say what went wrong.
QString lastLine(const QByteArray &errorOutput);

/// Whether the engine's service can't be reached, as opposed to saying no.
bool saysItIsDown(const QByteArray &errorOutput);

/// Whether it has no such image; nothing else that goes wrong means that.
bool saysItIsMissing(const QByteArray &errorOutput);

/// Why an image could not be pulled: Unauthorized, NotFound, RateLimited, Unavailable, NoSpace,
/// HostRefused where the service is down, or Failed. The detail is the engine's last line.
Error pullError(const QString &program, const QString &image, const QByteArray &errorOutput);

} // namespace decant
