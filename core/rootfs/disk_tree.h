// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/rootfs/tar_entry.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <optional>
#include <set>

struct stat;

namespace decant {

/// One file of a folder tree.
struct DiskFile
{
    /// Its path from the root on, parts joined by "/", empty for the root itself. A further name of
    /// a plain file that was there already is a hard link to it. Extents are its data in the file
    /// itself; what lies between them is holes.
    TarEntry entry;
    QByteArray place; ///< Where it lies on this computer.
};

/// A folder tree, file by file: folders before what is in them, names in the order of their
/// bytes. Stays on its file system, never follows a link, and leaves sockets out, which are
/// nothing without the program that listens. Linux only.
class DiskTree
{
public:
    /// `leftOut`: paths, as in DiskFile, that are not looked at.
    explicit DiskTree(const QByteArray &folder, std::set<std::string> leftOut = {});
    ~DiskTree();

    /// Empty at the end. Fails with Failed where something can't be read.
    Result<std::optional<DiskFile>> next();

private:
    struct Walk;

    Result<DiskFile> look(const QByteArray &place, const struct stat &status, EntryType type);

    const QByteArray m_folder;
    const std::set<std::string> m_leftOut;
    std::unique_ptr<Walk> m_walk;
    std::map<std::pair<quint64, quint64>, std::string> m_names; ///< Of files with several.
};

/// Reads a plain file that a tree has named.
class DiskFileReader
{
public:
    /// Fails with Failed, also where it is no longer a plain file.
    static Result<DiskFileReader> open(const QByteArray &place);
    ~DiskFileReader();
    DiskFileReader(DiskFileReader &&other) noexcept;
    DiskFileReader &operator=(DiskFileReader &&) = delete;

    /// Fills `into` from `position` on. Fails with Failed where the file ends before.
    Result<void> read(Buffer into, qint64 position);

private:
    DiskFileReader(int descriptor, QByteArray place)
        : m_descriptor(descriptor), m_place(std::move(place))
    {}

    int m_descriptor;
    QByteArray m_place;
};

} // namespace decant
