// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/tar_entry.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decant {

using NodeId = quint32;
using InodeId = quint32;
constexpr NodeId noNode = 0xffffffff;
constexpr InodeId noInode = 0xffffffff;

/// A file as such, apart from its names.
struct LayerInode
{
    EntryType type = EntryType::File; ///< Never HardLink: that is one more name.
    Metadata metadata;
    qint64 size = 0; ///< Of a file: its length, bytes.
    quint32 firstExtent = 0;
    quint32 extentCount = 0;
    quint32 textOffset = 0; ///< Of a symbolic link: its target.
    quint32 textSize = 0;
};

/// What a layer says about one name.
enum class NodeRole : quint8
{
    Passage,   ///< Nothing; but there are marks on it or beneath it.
    Implied,   ///< A directory that is only there because something lies in it.
    Directory, ///< A directory with an entry of its own.
    Leaf,      ///< Anything but a directory.
    LowerLink  ///< A hard link to a file of the layers below, named by path.
};

/// The beginning of a file that others want to read without the layer. Source: kept_files.h
struct KeptContent
{
    InodeId inode = noInode;
    std::string bytes;
};

struct LayerNode
{
    quint32 nameOffset = 0;
    quint16 nameSize = 0;
    NodeRole role = NodeRole::Passage;
    bool isWhiteout = false; ///< What the lower layers have by this name is gone.
    bool isOpaque = false;   ///< What the lower layers have in this directory is gone.
    NodeId firstChild = 0;   ///< Children stand side by side, sorted by name, bytewise.
    quint32 childCount = 0;
    /// Set for Implied, Directory and Leaf. Implied: 0755, 0:0, modified as what implied it.
    InodeId inode = noInode;
    quint32 textOffset = 0; ///< Of a LowerLink: the normalised path of its target.
    quint32 textSize = 0;
};

/// What is legal in a layer, but surprising.
struct LayerWarning
{
    enum class Kind : quint8
    {
        WhiteoutBeneathLink,  ///< A mark whose path leads through a symbolic link or a file; void.
        LinkMetadataIgnored,  ///< A hard link's header contradicts its target's.
        OverlayXattrsRemoved, ///< trusted.overlay.* or user.overlay.*
        FileBecameDirectory   ///< An entry lies beneath an earlier one that was no directory.
    };
    Kind kind = Kind::WhiteoutBeneathLink;
    std::string path;  ///< The first that it happened to.
    quint32 count = 0; ///< How many it happened to.

    bool operator==(const LayerWarning &) const = default;
};

/// A layer, extracted in isolation, in memory: what it adds, hides and links. Knows where the
/// contents are; what they are, of a few well-known files only. Copies are cheap: what it holds is
/// shared and never changes. Source: oci.md A, "Model".
class LayerTree
{
public:
    /// The parts, for whoever makes a tree. Node 0 is the root, a Passage; parents stand before
    /// their children; every reference is within bounds.
    struct Parts
    {
        std::vector<LayerNode> nodes{LayerNode{}};
        std::vector<LayerInode> inodes; ///< In the order of the archive, thus of their contents.
        std::vector<Extent> extents;
        std::string texts;                 ///< Names, targets: what offsets and sizes refer to.
        std::vector<KeptContent> contents; ///< By inode.
        std::vector<LayerWarning> warnings;
        qint64 entryCount = 0; ///< Members of the archive, whatever became of them.
    };

    /// The layer that changes nothing.
    LayerTree();
    explicit LayerTree(Parts parts);

    std::span<const LayerNode> nodes() const { return m_parts->nodes; }
    const LayerNode &node(NodeId id) const { return m_parts->nodes[id]; }
    const LayerNode &root() const { return m_parts->nodes.front(); }
    std::string_view name(const LayerNode &node) const;
    /// Of a LowerLink.
    std::string_view linkedPath(const LayerNode &node) const;

    const LayerInode &inode(InodeId id) const { return m_parts->inodes[id]; }
    std::span<const Extent> extents(const LayerInode &inode) const;
    /// Of a symbolic link.
    std::string_view symlinkTarget(const LayerInode &inode) const;

    /// What is kept of a file's content; nothing where nothing is.
    std::optional<std::string_view> keptContent(InodeId id) const;

    const std::vector<LayerWarning> &warnings() const { return m_parts->warnings; }
    qint64 entryCount() const { return m_parts->entryCount; }
    /// Bytes, about, that it takes, and that merging it takes.
    qint64 memorySize() const;
    const Parts &parts() const { return *m_parts; }

private:
    std::shared_ptr<const Parts> m_parts;
};

} // namespace decant
