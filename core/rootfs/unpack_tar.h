// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/rootfs/limits.h"

#include <QString>

#include <stop_token>

namespace decant {

struct UnpackOptions
{
    /// Leave out devices, which an ordinary user's namespace may not make.
    bool skipDevices = false;
    Limits limits{.layerSize = qint64{1} << 42};
};

struct UnpackReport
{
    qint64 entries = 0;        ///< Members unpacked.
    qint64 skippedDevices = 0; ///< Members left out, as the options ask for.
    qint64 warnings = 0;       ///< Members of which an owner, a time or an attribute is missing.
    QString firstWarning;      ///< For the log.
};

/// Unpacks a tar, as tarHeader() writes it, into the existing folder `folder`: owners by number,
/// all permission bits, times, extended attributes and access lists; never outside the folder, and
/// never through a symbolic link. Linux only. What is there already when it fails stays.
/// Fails with Corrupt where the tar is damaged or ends without its end-of-archive blocks, Unsafe,
/// NotFound, NoSpace, Cancelled, Failed, or with what the source fails with.
Result<UnpackReport> unpackTar(ByteSource &tar, const QString &folder, const UnpackOptions &options,
                               std::stop_token stop = {});

} // namespace decant
