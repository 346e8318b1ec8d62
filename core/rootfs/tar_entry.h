// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <compare>
#include <map>
#include <string>
#include <vector>

namespace decant {

/// Seconds since 1970, UTC, and what lies between; may be negative.
struct Timestamp
{
    qint64 seconds = 0;
    qint32 nanoseconds = 0; ///< 0 to 999 999 999, always forwards.

    auto operator<=>(const Timestamp &) const = default;
};

enum class EntryType
{
    File,
    Directory,
    Symlink,
    HardLink,
    CharDevice,
    BlockDevice,
    Fifo
};

/// What is known of a file beside its name and its bytes. Names and values are bytes.
struct Metadata
{
    quint32 mode = 0; ///< Permission bits, setuid, setgid and sticky only: 07777.
    qint64 uid = 0;
    qint64 gid = 0;
    Timestamp modified;
    quint32 deviceMajor = 0;
    quint32 deviceMinor = 0;
    std::map<std::string, std::string> xattrs; ///< "user.mime_type" -> value, NULs included.

    bool operator==(const Metadata &) const = default;
};

/// A piece of a file's content that is stored in the layer. What lies between pieces is zeros.
struct Extent
{
    qint64 position = 0; ///< In the file, bytes.
    qint64 offset = 0;   ///< In the uncompressed layer, bytes.
    qint64 size = 0;     ///< Bytes.

    bool operator==(const Extent &) const = default;
};

/// One member of a layer, as its headers say, checked for form but not yet for sense: the path is
/// still as it was written.
struct TarEntry
{
    std::string path;
    EntryType type = EntryType::File;
    std::string linkTarget; ///< Of symbolic and hard links.
    Metadata metadata;
    qint64 size = 0;             ///< Of a file: its length once expanded.
    std::vector<Extent> extents; ///< Of a file: where its bytes are. By position, not overlapping.
    std::string kept;            ///< Of a file: the beginning of its content, where that matters.
};

} // namespace decant
