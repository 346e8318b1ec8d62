// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/rootfs/layer_tree.h"
#include "core/rootfs/limits.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace decant {

/// A name in a layer that is still being extracted.
struct IsolatedNode
{
    using Children = std::map<std::string, std::unique_ptr<IsolatedNode>, std::less<>>;

    enum class Wait : quint8
    {
        None,
        ForTarget, ///< A hard link whose target has not come yet.
        Visited    ///< The same, while its target is being looked for.
    };

    IsolatedNode *parent = nullptr;
    const std::string *name = nullptr; ///< None for the root.
    Children children;
    std::unique_ptr<std::string> target; ///< Of a waiting link or a LowerLink: normalised path.
    InodeId inode = noInode;
    int pathLength = 0; ///< Bytes.
    NodeRole role = NodeRole::Passage;
    Wait wait = Wait::None;
    bool isWhiteout = false;
    bool isOpaque = false;
    bool isDevice = false; ///< The whiteout was a character device 0:0, which can be linked to.

    bool isDirectory() const { return role == NodeRole::Implied || role == NodeRole::Directory; }
    /// There is something by this name that is no directory.
    bool isLeaf() const { return role == NodeRole::Leaf || role == NodeRole::LowerLink; }
    IsolatedNode *child(std::string_view name) const;
    std::string path() const;
    /// Becomes `role`, and forgets what it was but for what it hides below.
    void become(NodeRole newRole, InodeId newInode);
};

/// Where a path leads: the deepest directory that is there, and the names beyond it.
struct IsolatedPlace
{
    IsolatedNode *at = nullptr;
    std::vector<std::string> missing;

    std::string path() const;
};

/// The names of a layer that is being extracted, and how paths lead through them.
class IsolatedTree
{
public:
    IsolatedTree();

    IsolatedNode &root() { return *m_root; }

    /// The node by exactly this path, no link followed; nullptr if there is none.
    const IsolatedNode *find(std::span<const std::string> parts) const;

    /// Follows `parts`, and the symbolic links on the way as if "/" were the layer's root.
    /// Fails with Unsafe where there are too many of them.
    Result<IsolatedPlace> walk(std::span<const std::string> parts, const LayerTree::Parts &raw,
                               const Limits &limits) const;

    /// The child, made if it is missing. Fails with Unsafe for reserved names and long paths.
    static Result<IsolatedNode *> childOf(IsolatedNode &directory, std::string_view name,
                                          const Limits &limits);

    /// The tree without what AUFS kept for itself, without inodes that have no name any more.
    LayerTree flatten(LayerTree::Parts &&raw);

private:
    std::unique_ptr<IsolatedNode> m_root;
};

/// Names that begin so stand for something else than themselves.
constexpr std::string_view whiteoutPrefix = ".wh.";
constexpr std::string_view opaqueName = ".wh..wh..opq";
/// What AUFS kept for itself, in the root only.
constexpr std::string_view aufsPrefix = ".wh..wh.";

} // namespace decant
