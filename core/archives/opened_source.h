// SPDX-License-Identifier: MIT
#pragma once

#include "core/archives/archive_look.h"
#include "core/archives/file_set.h"
#include "core/base/progress.h"
#include "core/values/image_location.h"

#include <QStringList>

namespace decant {

/// A folder or an archive on this disk, looked into: what it really holds, whatever it was called.
struct OpenedSource
{
    /// OciLayout, OciArchive, DockerArchive or RootArchive.
    ImageLocation::Transport transport = ImageLocation::Transport::RootArchive;
    std::unique_ptr<FileSet> files{};   ///< Of images.
    BlobPlace root{};                   ///< Of a root file system: the archive.
    std::optional<Platform> platform{}; ///< Of a root file system, where its programs tell.
    QStringList warnings{};             ///< Where it is something else than it was called.

    /// An image's archive that is compressed is decompressed, once, into a file below
    /// `cacheFolder` that goes with whoever holds the last place in it; nothing else is copied.
    /// Progress: bytes of the compressed archive, while that happens. Blocks; for a pool thread.
    /// Fails with NotFound where there is nothing by this name, Invalid where it holds no Linux,
    /// Corrupt, Unsafe, NoSpace, Failed, Cancelled.
    static Result<OpenedSource> open(const ImageLocation &location, const QString &cacheFolder,
                                     const std::stop_token &stop, const Report &report);
};

} // namespace decant
