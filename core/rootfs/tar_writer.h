// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/tar_entry.h"

#include <string>

namespace decant {

/// One member of the resulting tar.
struct OutputEntry
{
    std::string path; ///< Normalised, parts joined by "/", no "./" before; empty: the root.
    EntryType type = EntryType::File;
    std::string linkTarget; ///< Of a hard link: written like path. Of a symbolic link: as it is.
    Metadata metadata;
    qint64 size = 0; ///< Of a file: bytes of content that follow the header. Else 0.
};

/// All that stands before the member's content: whole blocks of 512 bytes.
/// Names get "./" in front and stay the bytes they are, in GNU's long form beyond 100; a pax header
/// appears only for extended attributes, fractions of seconds, times before 1970 and sizes of
/// 8 GiB and more; neither user nor group are named. Source: oci.md A.2, A.3 "Writer".
std::string tarHeader(const OutputEntry &entry);

/// tarHeader(entry).size(), cheaper where nothing but the name matters.
qint64 tarHeaderSize(const OutputEntry &entry);

/// The zeros that follow `size` bytes of content.
constexpr qint64 tarPadding(qint64 size)
{
    return (512 - size % 512) % 512;
}

/// The two blocks of zeros after the last member.
constexpr qint64 tarEndSize = 1024;

/// How many of the extended attributes tarHeader() leaves out, since no importer would take them:
/// what remains are user.* on files and directories, security.capability on files, where it is
/// well formed, and access lists. Source: oci.md A.2, A.33.
int droppedXattrs(EntryType type, const Metadata &metadata);

} // namespace decant
