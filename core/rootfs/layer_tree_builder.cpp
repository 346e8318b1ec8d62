// SPDX-License-Identifier: MIT
#include "core/rootfs/layer_tree_builder.h"

#include "core/rootfs/entry_path.h"

#include <algorithm>

namespace decant {

namespace {

using Kind = LayerWarning::Kind;

/// The kernel takes no longer target, and none that is empty.
constexpr std::size_t longestSymlink = 4095;

/// About what a name and its file take in memory while their layer is read, and an attribute.
constexpr qint64 nodeSize = 512;
constexpr qint64 xattrSize = 128;
/// Bytes that are kept are copied: for the tree that stays, and for the disk.
constexpr std::size_t copies = 4;

qint64 memoryOf(std::string_view name)
{
    return nodeSize + static_cast<qint64>(copies * name.size());
}

bool isWhiteoutDevice(const TarEntry &entry)
{
    return entry.type == EntryType::CharDevice && entry.metadata.deviceMajor == 0 &&
           entry.metadata.deviceMinor == 0;
}

bool isOverlayXattr(std::string_view key)
{
    return key.starts_with("trusted.overlay.") || key.starts_with("user.overlay.");
}

} // namespace

LayerTreeBuilder::LayerTreeBuilder(const Limits &limits)
    : m_limits(limits),
      m_memory(limits.indexMemory ? limits.indexMemory
                                  : std::make_shared<IndexMemory>(limits.indexSize))
{}

LayerTreeBuilder::~LayerTreeBuilder()
{
    m_memory->giveBack(m_taken);
}

Result<void> LayerTreeBuilder::add(TarEntry &&entry)
{
    if (++m_raw.entryCount > m_limits.entries)
        return Error{ErrorKind::Unsafe,
                     tr("The layer holds more than %n files, which no honest image does.", nullptr,
                        static_cast<int>(m_limits.entries)),
                     {}};
    if (entry.path.find('\0') != std::string::npos)
        return Error{
            ErrorKind::Corrupt,
            tr("The layer holds a name that no file can have: %1.").arg(displayName(entry.path)),
            {}};
    const auto parts = normalisePath(entry.path, m_limits);
    if (!parts)
        return parts.error();
    if (parts->empty()) {
        // The root stays as it is: a builder's private folder would lock everybody out.
        if (entry.type == EntryType::Directory)
            return {};
        return Error{
            ErrorKind::Unsafe, tr("The layer tries to replace the root directory by a file."), {}};
    }
    // As container engines do it; some importers refuse what is older.
    entry.metadata.modified = std::max(entry.metadata.modified, Timestamp{});
    stripOverlayXattrs(entry);
    if (const auto fits = account(entry); !fits)
        return fits.error();

    const auto &name = parts->back();
    const bool isAufs = parts->front().starts_with(aufsPrefix);
    if (name == opaqueName || (name.starts_with(whiteoutPrefix) && !isAufs))
        return addMark(entry, *parts, false);
    if (isWhiteoutDevice(entry))
        return addMark(entry, *parts, true);
    if (entry.type == EntryType::Directory)
        return addDirectory(std::move(entry), *parts);
    if (entry.type == EntryType::HardLink)
        return addHardLink(std::move(entry), *parts);
    return addLeaf(std::move(entry), *parts);
}

Result<void> LayerTreeBuilder::addMark(const TarEntry &entry, const Parts &parts, bool isDevice)
{
    auto marked = parts;
    const bool isOpaque = !isDevice && parts.back() == opaqueName;
    if (isOpaque) {
        marked.pop_back();
    } else if (!isDevice) {
        marked.back().erase(0, whiteoutPrefix.size());
        if (marked.back().empty() || marked.back() == "." || marked.back() == "..")
            return Error{ErrorKind::Unsafe,
                         tr("The layer marks something as deleted that has no name: %1.")
                             .arg(displayName(entry.path)),
                         {}};
    }
    // No layer can hold what this would hide.
    if (!marked.empty() && marked.back().starts_with(whiteoutPrefix))
        return {};
    auto *node = &m_tree.root();
    for (std::size_t depth = 0; depth < marked.size(); ++depth) {
        // Only what the mark itself is about may be something else than a directory.
        const bool isOnTheWay = isOpaque || depth + 1 < marked.size();
        const auto *child = node->child(marked[depth]);
        if (child && child->isLeaf() && isOnTheWay) {
            warn(Kind::WhiteoutBeneathLink, entry.path);
            return {};
        }
        if (const auto fits = child ? Result<void>() : take(memoryOf(marked[depth])); !fits)
            return fits.error();
        const auto made = IsolatedTree::childOf(*node, marked[depth], m_limits);
        if (!made)
            return made.error();
        node = *made;
    }
    if (isOpaque) {
        node->isOpaque = true;
        return {};
    }
    node->isWhiteout = true;
    if (isDevice) {
        node->become(NodeRole::Passage, noInode);
        node->isDevice = true;
    }
    return {};
}

Result<IsolatedNode *> LayerTreeBuilder::place(const TarEntry &entry, const Parts &parts)
{
    const auto parents = std::span(parts).first(parts.size() - 1);
    const auto place = m_tree.walk(parents, m_raw, m_limits);
    if (!place)
        return place.error();
    auto *directory = place->at;
    for (const auto &name : place->missing) {
        if (const auto fits = take(memoryOf(name)); !fits)
            return fits.error();
        const auto child = IsolatedTree::childOf(*directory, name, m_limits);
        if (!child)
            return child.error();
        directory = *child;
        if (directory->isLeaf())
            warn(Kind::FileBecameDirectory, entry.path);
        LayerInode implied;
        implied.type = EntryType::Directory;
        implied.metadata.mode = 0755;
        implied.metadata.modified = entry.metadata.modified;
        directory->become(NodeRole::Implied, static_cast<InodeId>(m_raw.inodes.size()));
        m_raw.inodes.push_back(std::move(implied));
    }
    return IsolatedTree::childOf(*directory, parts.back(), m_limits);
}

Result<void> LayerTreeBuilder::addDirectory(TarEntry &&entry, const Parts &parts)
{
    const auto node = place(entry, parts);
    if (!node)
        return node.error();
    LayerInode inode;
    inode.type = EntryType::Directory;
    inode.metadata = std::move(entry.metadata);
    (*node)->become(NodeRole::Directory, static_cast<InodeId>(m_raw.inodes.size()));
    m_raw.inodes.push_back(std::move(inode));
    return {};
}

Result<void> LayerTreeBuilder::addLeaf(TarEntry &&entry, const Parts &parts)
{
    const bool isSymlink = entry.type == EntryType::Symlink;
    if (isSymlink && (entry.linkTarget.empty() || entry.linkTarget.size() > longestSymlink ||
                      entry.linkTarget.find('\0') != std::string::npos))
        return Error{ErrorKind::Corrupt,
                     tr("The symbolic link %1 has a target that no link can have.")
                         .arg(displayName(entry.path)),
                     {}};
    const auto node = place(entry, parts);
    if (!node)
        return node.error();
    LayerInode inode;
    inode.type = entry.type;
    inode.metadata = std::move(entry.metadata);
    if (isSymlink) {
        inode.textOffset = static_cast<quint32>(m_raw.texts.size());
        inode.textSize = static_cast<quint32>(entry.linkTarget.size());
        m_raw.texts += entry.linkTarget;
    } else if (entry.type == EntryType::File) {
        inode.size = entry.size;
        inode.firstExtent = static_cast<quint32>(m_raw.extents.size());
        inode.extentCount = static_cast<quint32>(entry.extents.size());
        m_raw.extents.insert(m_raw.extents.end(), entry.extents.begin(), entry.extents.end());
        if (!entry.kept.empty())
            m_raw.contents.push_back(
                {static_cast<InodeId>(m_raw.inodes.size()), std::move(entry.kept)});
    }
    (*node)->become(NodeRole::Leaf, static_cast<InodeId>(m_raw.inodes.size()));
    m_raw.inodes.push_back(std::move(inode));
    return {};
}

void LayerTreeBuilder::stripOverlayXattrs(TarEntry &entry)
{
    const auto removed = std::erase_if(
        entry.metadata.xattrs, [](const auto &xattr) { return isOverlayXattr(xattr.first); });
    if (removed > 0)
        warn(Kind::OverlayXattrsRemoved, entry.path);
}

void LayerTreeBuilder::warn(Kind kind, const std::string &path)
{
    auto &warnings = m_raw.warnings;
    auto known = std::find_if(warnings.begin(), warnings.end(),
                              [kind](const auto &warning) { return warning.kind == kind; });
    if (known == warnings.end())
        known = warnings.insert(known, LayerWarning{kind, path, 0});
    ++known->count;
}

Result<void> LayerTreeBuilder::account(const TarEntry &entry)
{
    auto kept = entry.linkTarget.size() + entry.kept.size() + entry.extents.size() * sizeof(Extent);
    for (const auto &[key, value] : entry.metadata.xattrs)
        kept += key.size() + value.size();
    const auto xattrs = static_cast<qint64>(entry.metadata.xattrs.size()) * xattrSize;
    const auto name = std::string_view(entry.path).substr(entry.path.find_last_of('/') + 1);
    return take(memoryOf(name) + static_cast<qint64>(copies * kept) + xattrs);
}

Result<void> LayerTreeBuilder::take(qint64 memory)
{
    m_taken += memory;
    return m_memory->take(memory);
}

} // namespace decant
