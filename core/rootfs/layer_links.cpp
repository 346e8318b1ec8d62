// SPDX-License-Identifier: MIT
#include "core/rootfs/entry_path.h"
#include "core/rootfs/layer_tree_builder.h"
#include "core/rootfs/path_parts.h"

#include <algorithm>

namespace decant {

namespace {

using Wait = IsolatedNode::Wait;

bool contradicts(const Metadata &link, const Metadata &target)
{
    return link.mode != target.mode || link.uid != target.uid || link.gid != target.gid ||
           link.modified != target.modified;
}

/// The links below `directory` that still wait for their targets.
void collectWaiting(IsolatedNode &directory, std::vector<IsolatedNode *> &waiting)
{
    for (const auto &[name, child] : directory.children) {
        if (child->wait == Wait::ForTarget)
            waiting.push_back(child.get());
        collectWaiting(*child, waiting);
    }
}

} // namespace

Error LayerTreeBuilder::linkToDirectory(const std::string &path, const std::string &target)
{
    return {ErrorKind::Corrupt,
            tr("The hard link %1 points to a directory: %2.")
                .arg(displayName(path), displayName(target)),
            {}};
}

Result<void> LayerTreeBuilder::addHardLink(TarEntry &&entry, const Parts &parts)
{
    const auto target = normalisePath(entry.linkTarget, m_limits);
    if (!target)
        return target.error();
    if (target->empty())
        return linkToDirectory(entry.path, entry.linkTarget);
    // The kernel's overlay gives all its whiteouts one inode.
    if (const auto *device = m_tree.find(*target); device && device->isDevice)
        return addMark(entry, parts, true);
    const auto parents = m_tree.walk(std::span(*target).first(target->size() - 1), m_raw, m_limits);
    if (!parents)
        return parents.error();

    // What the name stands for at this moment, before anything is made for the link itself.
    const auto *bound = parents->missing.empty() ? parents->at->child(target->back()) : nullptr;
    if (bound && bound->isDirectory())
        return linkToDirectory(entry.path, entry.linkTarget);
    const auto inode = bound ? bound->inode : noInode;
    std::string path;
    if (inode == noInode) {
        path = parents->path();
        path += (path.empty() ? "" : "/") + target->back();
        if (bound && bound->wait != IsolatedNode::Wait::None)
            path = *bound->target;
    } else if (contradicts(entry.metadata, m_raw.inodes[inode].metadata)) {
        warn(LayerWarning::Kind::LinkMetadataIgnored, entry.path);
    }

    const auto node = place(entry, parts);
    if (!node)
        return node.error();
    if (inode != noInode) {
        (*node)->become(NodeRole::Leaf, inode);
        return {};
    }
    (*node)->become(NodeRole::LowerLink, noInode);
    (*node)->wait = IsolatedNode::Wait::ForTarget;
    (*node)->target = std::make_unique<std::string>(std::move(path));
    return {};
}

Result<void> LayerTreeBuilder::linkUp(IsolatedNode &waiting)
{
    // Links to links to links, until something is there or the layer has nothing more to say.
    std::vector<IsolatedNode *> chain;
    auto *last = &waiting;
    InodeId found = noInode;
    std::string lowerPath;
    while (last) {
        chain.push_back(last);
        last->wait = Wait::Visited;
        std::vector<std::string> parts;
        pushParts(parts, *last->target);
        std::reverse(parts.begin(), parts.end());
        const auto parents = m_tree.walk(std::span(parts).first(parts.size() - 1), m_raw, m_limits);
        if (!parents)
            return parents.error();
        auto *next = parents->missing.empty() ? parents->at->child(parts.back()) : nullptr;
        if (next && next->isDirectory())
            return linkToDirectory(last->path(), *last->target);
        if (next && next != last && next->wait == Wait::Visited)
            return Error{ErrorKind::Corrupt,
                         tr("The layer holds hard links that only point at one another: %1.")
                             .arg(displayName(last->path())),
                         {}};
        lowerPath = parents->path();
        lowerPath += (lowerPath.empty() ? "" : "/") + parts.back();
        const bool waits = next && next != last && next->wait == Wait::ForTarget;
        if (next && !waits && next != last) {
            found = next->inode;
            if (next->role == NodeRole::LowerLink)
                lowerPath = *next->target;
        }
        last = waits ? next : nullptr;
    }
    for (auto *link : chain) {
        link->wait = Wait::None;
        if (found != noInode)
            link->become(NodeRole::Leaf, found);
        else
            link->target = std::make_unique<std::string>(lowerPath);
    }
    return {};
}

Result<LayerTree> LayerTreeBuilder::finish()
{
    std::vector<IsolatedNode *> waiting;
    collectWaiting(m_tree.root(), waiting);
    for (auto *link : waiting) {
        if (link->wait == Wait::None)
            continue;
        if (const auto linked = linkUp(*link); !linked)
            return linked.error();
    }
    return m_tree.flatten(std::move(m_raw));
}

} // namespace decant
