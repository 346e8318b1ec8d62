// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/root_view.h"
#include "core/rootfs/tar_writer.h"

#include <QByteArray>

#include <map>

namespace decant {

/// What the set-up changes in a root, as one more layer above all others. Links that the root has
/// on the way are followed, so that no folder takes the place of one; parents that are there
/// already stay as they are.
class SetupLayer
{
public:
    /// Whom a new file belongs to, and who may do what with it.
    struct Access
    {
        quint32 mode = 0644;
        qint64 uid = 0;
        qint64 gid = 0;
    };

    /// `time`: of whatever is written. The root must outlive the layer.
    SetupLayer(const RootView &root, Timestamp time) : m_root(root), m_time(time) {}

    /// Whether there is such a file, in the root or since.
    bool has(std::string_view path) const;
    /// Whether text() tells all: the file is not there, or its content is kept.
    bool isReadable(std::string_view path) const;
    /// As it is by now; empty where it is not there.
    std::string text(std::string_view path) const;

    /// A file that is there keeps its mode, its owners and its attributes.
    void write(std::string_view path, const std::string &text, const Access &access);
    void write(std::string_view path, const std::string &text) { write(path, text, Access()); }
    /// A file of root's, for everybody to read, whatever is there by this name.
    void replace(std::string_view path, const std::string &text);
    /// What is there by this name is replaced.
    void link(std::string_view path, std::string_view target, const Access &access);
    /// A folder of its own, with these metadata.
    void folder(std::string_view path, const Access &access);
    /// Neither file nor link nor folder is there any more.
    void remove(std::string_view path);

    bool isEmpty() const { return m_members.empty(); }
    /// Paths that could not be written to, since something else than a folder is in the way.
    const std::vector<std::string> &obstacles() const { return m_obstacles; }
    /// The layer, uncompressed; the same for the same changes.
    QByteArray tar() const;

private:
    struct Member
    {
        OutputEntry entry;
        std::string content;
    };

    /// Where `path` leads to; nothing where it can't be.
    std::optional<std::string> place(std::string_view path, bool followLast) const;
    Member *add(std::string_view path, EntryType type, const Access &access, bool followLast);

    const RootView &m_root;
    const Timestamp m_time;
    std::map<std::string, Member> m_members; ///< By path, so that folders precede what they hold.
    std::vector<std::string> m_obstacles;
};

} // namespace decant
