// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/rootfs/layer_tree.h"
#include "core/rootfs/limits.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace decant {

struct MergeOptions
{
    /// Follow a lower layer's symbolic link where an upper layer has a directory of that name only
    /// implicitly, instead of replacing it (oci.md A.12).
    bool keepDirlinks = false;
};

/// A file, wherever its names are: its layer, counted from 0, and its number therein.
struct InodeRef
{
    quint32 layer = 0;
    InodeId inode = noInode;

    auto operator<=>(const InodeRef &) const = default;
};

/// A name in the merged root.
struct MergedNode
{
    std::string_view name; ///< Lives as long as the tree; empty for the root.
    InodeRef inode;        ///< None for the root.
    bool isDirectory = false;
    std::vector<NodeId> children; ///< Sorted by name, bytewise.
};

/// The overlay of all layers: what the image's root file system holds.
class MergedTree
{
    Q_DECLARE_TR_FUNCTIONS(decant::MergedTree)

public:
    /// Lays the trees over one another, base first. They are shared, so need not be kept.
    /// Fails with Unsafe, Invalid or Corrupt; sentences name the layer by its number, from 1.
    static Result<MergedTree> overlay(const std::vector<const LayerTree *> &layers,
                                      const MergeOptions &options, const Limits &limits);

    /// For the user: what is legal, but surprising. At most a few dozen.
    const QStringList &warnings() const { return m_warnings; }

    const std::vector<LayerTree> &layers() const { return m_layers; }
    const MergedNode &root() const { return m_nodes.front(); }
    const MergedNode &node(NodeId id) const { return m_nodes[id]; }
    const LayerInode &inode(InodeRef ref) const { return m_layers[ref.layer].inode(ref.inode); }

    /// The name at `path` ("usr/bin/env", leading "/" or not); symbolic links on the way are
    /// followed within the root, the last part's as well if `followLast`. Nothing where there is
    /// none, or where links run in circles.
    std::optional<NodeId> find(std::string_view path, bool followLast = true) const;

    /// The same, as a path without links: "usr/bin/env" for "/bin/env"; "" for the root.
    std::optional<std::string> realPath(std::string_view path, bool followLast = true) const;

    /// What is kept of the content of the file at `path`, as find() finds it: all of it, or its
    /// beginning. Nothing where there is no file, or none whose content is kept.
    std::optional<std::string_view> content(std::string_view path) const;

private:
    friend class Overlay;
    MergedTree() = default;
    /// The names from the root, which is the first, to what find() finds; none: nothing.
    std::vector<NodeId> walk(std::string_view path, bool followLast) const;
    NodeId child(NodeId directory, std::string_view name) const;
    std::optional<std::string_view> symlinkTarget(NodeId id) const;

    std::vector<LayerTree> m_layers;
    std::vector<MergedNode> m_nodes; ///< The root first; some may have become unreachable.
    QStringList m_warnings;
};

} // namespace decant
