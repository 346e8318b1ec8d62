// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/tar_entry.h"

#include <string>
#include <utility>
#include <vector>

namespace decant {

/// What of a file's extended attributes a tar may carry so that every importer takes it.
struct OutputXattrs
{
    /// As pax records: "SCHILY.xattr.user.mime_type" and its value.
    std::vector<std::pair<std::string, std::string>> records;
    int dropped = 0;
};

/// user.* on files and directories, except overlay's own; security.capability on files, where it
/// is what the kernel takes; access lists that are valid, as text. Nothing on other types, and no
/// more than fits beside the file on ext4, where more would fail the import. Source: oci.md A.2,
/// A.33, A.36.
OutputXattrs outputXattrs(EntryType type, const Metadata &metadata);

} // namespace decant
