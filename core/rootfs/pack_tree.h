// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/progress.h"

#include <QByteArray>

#include <map>
#include <set>
#include <string>

namespace decant {

/// What an archive of a folder has, and the folder has not.
struct PackChanges
{
    std::map<std::string, std::string> files{}; ///< Content by path; root's, for all to read.
    std::set<std::string> leftOut{};            ///< Paths.
};

/// The tar that packTree() makes of a folder, in bytes. Fails with Failed where something can't be
/// read.
Result<qint64> packedSize(const QByteArray &folder, const PackChanges &changes = {});

/// Writes a folder's files as a tar, by the rules of tarHeader(); does not close the sink. Holes
/// become zeros. Folders of files that are added are there already. Progress: bytes of the tar;
/// the total is `size`, from packedSize(). Fails with Failed where something can't be read, or
/// with what the sink fails with. Linux only.
Result<void> packTree(const QByteArray &folder, const PackChanges &changes, ByteSink &sink,
                      qint64 size, const Report &report);

} // namespace decant
