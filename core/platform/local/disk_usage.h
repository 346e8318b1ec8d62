// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <stop_token>

namespace decant {

/// What a folder takes on its disk.
struct DiskUsage
{
    qint64 size = 0;        ///< Bytes of whole blocks; a file with several names counts once.
    bool isComplete = true; ///< False where a folder could not be looked into.
};

/// Measures `folder` without leaving its file system or following links.
DiskUsage diskUsage(const QString &folder, std::stop_token stop = {});

} // namespace decant
