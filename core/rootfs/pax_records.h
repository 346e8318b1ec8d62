// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/sparse_map.h"
#include "core/rootfs/tar_entry.h"

#include <optional>
#include <string>
#include <string_view>

namespace decant {

/// What a pax extended header says about the member that follows it.
struct PaxRecords
{
    std::optional<std::string> path;
    std::optional<std::string> linkTarget;
    std::optional<qint64> size;
    std::optional<qint64> uid;
    std::optional<qint64> gid;
    std::optional<Timestamp> modified;
    /// SCHILY.xattr.*; an empty value is a value. Access lists (SCHILY.acl.*) are converted.
    std::map<std::string, std::string> xattrs;

    // GNU.sparse.*
    std::optional<qint64> sparseMajor;
    std::optional<qint64> sparseMinor;
    std::optional<std::string> sparseName;
    std::optional<qint64> sparseSize;      ///< The file's length once expanded.
    std::vector<SparsePiece> sparsePieces; ///< Of the forms 0.0 and 0.1.
};

/// Fails with Corrupt, also for a NUL in a path. Source: POSIX.1-2017 pax, "pax Header Block";
/// GNU tar manual, "Storing Sparse Files".
Result<PaxRecords> parsePaxRecords(std::string_view payload);

/// Whether records have the right form, whatever they say. Fails with Corrupt.
Result<void> checkPaxForm(std::string_view payload);

} // namespace decant
