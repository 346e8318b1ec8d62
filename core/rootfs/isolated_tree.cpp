// SPDX-License-Identifier: MIT
#include "core/rootfs/isolated_tree.h"

#include "core/rootfs/entry_path.h"
#include "core/rootfs/path_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::IsolatedTree)
};

} // namespace

IsolatedNode *IsolatedNode::child(std::string_view childName) const
{
    const auto found = children.find(childName);
    return found == children.end() ? nullptr : found->second.get();
}

std::string IsolatedNode::path() const
{
    std::string path;
    for (const auto *node = this; node->parent; node = node->parent)
        path.insert(0, path.empty() ? *node->name : *node->name + '/');
    return path;
}

void IsolatedNode::become(NodeRole newRole, InodeId newInode)
{
    const bool staysDirectory = newRole == NodeRole::Directory || newRole == NodeRole::Implied;
    if (!staysDirectory) {
        children.clear();
        isOpaque = false;
    }
    role = newRole;
    inode = newInode;
    wait = Wait::None;
    isDevice = false;
    target.reset();
}

std::string IsolatedPlace::path() const
{
    auto path = at->path();
    for (const auto &name : missing) {
        if (!path.empty())
            path += '/';
        path += name;
    }
    return path;
}

IsolatedTree::IsolatedTree() : m_root(std::make_unique<IsolatedNode>()) {}

const IsolatedNode *IsolatedTree::find(std::span<const std::string> parts) const
{
    const auto *node = m_root.get();
    for (auto part = parts.begin(); node && part != parts.end(); ++part)
        node = node->child(*part);
    return node;
}

Result<IsolatedPlace> IsolatedTree::walk(std::span<const std::string> parts,
                                         const LayerTree::Parts &raw, const Limits &limits) const
{
    IsolatedPlace place{m_root.get(), {}};
    std::vector<std::string> todo(parts.rbegin(), parts.rend());
    int hops = 0;
    while (!todo.empty()) {
        auto name = std::move(todo.back());
        todo.pop_back();
        if (name == ".")
            continue;
        if (name == "..") {
            if (!place.missing.empty())
                place.missing.pop_back();
            else if (place.at->parent)
                place.at = place.at->parent;
            continue;
        }
        auto *child = place.missing.empty() ? place.at->child(name) : nullptr;
        if (child && child->isDirectory()) {
            place.at = child;
        } else if (child && child->role == NodeRole::Leaf &&
                   raw.inodes[child->inode].type == EntryType::Symlink) {
            if (++hops > limits.symlinkHops)
                return Error{ErrorKind::Unsafe,
                             Text::tr("The image holds symbolic links that run in circles: %1.")
                                 .arg(displayName(child->path())),
                             {}};
            const auto &inode = raw.inodes[child->inode];
            const auto target =
                std::string_view(raw.texts).substr(inode.textOffset, inode.textSize);
            if (target.starts_with('/'))
                place.at = m_root.get();
            pushParts(todo, target);
        } else {
            place.missing.push_back(std::move(name));
        }
    }
    return place;
}

Result<IsolatedNode *> IsolatedTree::childOf(IsolatedNode &directory, std::string_view name,
                                             const Limits &limits)
{
    if (auto *child = directory.child(name))
        return child;
    const int pathLength =
        directory.pathLength + (directory.parent ? 1 : 0) + static_cast<int>(name.size());
    const bool isReserved =
        name.starts_with(whiteoutPrefix) && (directory.parent || !name.starts_with(aufsPrefix));
    if (isReserved || pathLength > limits.pathLength ||
        name.size() > static_cast<std::size_t>(limits.nameLength))
        return Error{ErrorKind::Unsafe,
                     isReserved
                         ? Text::tr("The image uses a name that is reserved for marking deleted "
                                    "files, but marks nothing: %1.")
                               .arg(displayName(name))
                         : Text::tr("The image holds a file whose path is too long: %1.")
                               .arg(displayName(directory.path())),
                     {}};
    const auto added =
        directory.children.emplace(std::string(name), std::make_unique<IsolatedNode>()).first;
    auto *child = added->second.get();
    child->parent = &directory;
    child->name = &added->first;
    child->pathLength = pathLength;
    return child;
}

LayerTree IsolatedTree::flatten(LayerTree::Parts &&raw)
{
    std::erase_if(m_root->children,
                  [](const auto &child) { return child.first.starts_with(aufsPrefix); });

    LayerTree::Parts parts;
    parts.warnings = std::move(raw.warnings);
    parts.entryCount = raw.entryCount;
    const auto keep = [&parts](std::string_view text) {
        const auto offset = static_cast<quint32>(parts.texts.size());
        parts.texts += text;
        return offset;
    };

    // Breadth first, so that siblings stand side by side.
    std::vector<const IsolatedNode *> order{m_root.get()};
    std::vector<bool> isNamed(raw.inodes.size(), false);
    parts.nodes.clear();
    for (std::size_t at = 0; at < order.size(); ++at) {
        const auto &from = *order[at];
        LayerNode node;
        node.role = from.role;
        node.isWhiteout = from.isWhiteout;
        node.isOpaque = from.isOpaque;
        node.firstChild = static_cast<NodeId>(order.size());
        node.childCount = static_cast<quint32>(from.children.size());
        node.inode = from.inode;
        if (from.name) {
            node.nameOffset = keep(*from.name);
            node.nameSize = static_cast<quint16>(from.name->size());
        }
        if (from.role == NodeRole::LowerLink) {
            node.textOffset = keep(*from.target);
            node.textSize = static_cast<quint32>(from.target->size());
        }
        if (from.inode != noInode)
            isNamed[from.inode] = true;
        parts.nodes.push_back(node);
        for (const auto &[name, child] : from.children)
            order.push_back(child.get());
    }

    // Its nodes are the larger part of what is in memory now.
    m_root.reset();
    order = {};

    parts.inodes.reserve(
        static_cast<std::size_t>(std::count(isNamed.begin(), isNamed.end(), true)));
    std::vector<InodeId> renumbered(raw.inodes.size(), noInode);
    for (std::size_t id = 0; id < raw.inodes.size(); ++id) {
        if (!isNamed[id])
            continue;
        renumbered[id] = static_cast<InodeId>(parts.inodes.size());
        auto &inode = parts.inodes.emplace_back(std::move(raw.inodes[id]));
        const auto first = raw.extents.begin() + inode.firstExtent;
        inode.firstExtent = static_cast<quint32>(parts.extents.size());
        parts.extents.insert(parts.extents.end(), first, first + inode.extentCount);
        inode.textOffset =
            keep(std::string_view(raw.texts).substr(inode.textOffset, inode.textSize));
    }
    for (auto &node : parts.nodes) {
        if (node.inode != noInode)
            node.inode = renumbered[node.inode];
    }
    for (auto &content : raw.contents) {
        if (isNamed[content.inode])
            parts.contents.push_back({renumbered[content.inode], std::move(content.bytes)});
    }
    parts.nodes.shrink_to_fit();
    parts.extents.shrink_to_fit();
    parts.texts.shrink_to_fit();
    return LayerTree(std::move(parts));
}

} // namespace decant
