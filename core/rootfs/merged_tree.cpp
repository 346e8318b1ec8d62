// SPDX-License-Identifier: MIT
#include "core/rootfs/merged_tree.h"

#include "core/rootfs/path_parts.h"

#include <algorithm>

namespace decant {

namespace {

/// As the kernel does; more are taken for a circle.
constexpr int mostHops = 40;

} // namespace

NodeId MergedTree::child(NodeId directory, std::string_view name) const
{
    const auto &children = m_nodes[directory].children;
    const auto found = std::lower_bound(
        children.begin(), children.end(), name,
        [this](NodeId id, std::string_view wanted) { return m_nodes[id].name < wanted; });
    return found != children.end() && m_nodes[*found].name == name ? *found : noNode;
}

std::optional<std::string_view> MergedTree::symlinkTarget(NodeId id) const
{
    const auto ref = m_nodes[id].inode;
    if (m_nodes[id].isDirectory || inode(ref).type != EntryType::Symlink)
        return {};
    return m_layers[ref.layer].symlinkTarget(inode(ref));
}

std::vector<NodeId> MergedTree::walk(std::string_view path, bool followLast) const
{
    std::vector<NodeId> way{0};
    std::vector<std::string> todo;
    pushParts(todo, path);
    for (int hops = 0; !todo.empty();) {
        const auto name = std::move(todo.back());
        todo.pop_back();
        if (!m_nodes[way.back()].isDirectory)
            return {};
        if (name == ".")
            continue;
        if (name == "..") {
            if (way.size() > 1)
                way.pop_back();
            continue;
        }
        const auto next = child(way.back(), name);
        if (next == noNode)
            return {};
        const auto target = symlinkTarget(next);
        if (!target || (todo.empty() && !followLast)) {
            way.push_back(next);
            continue;
        }
        if (++hops > mostHops)
            return {};
        if (target->starts_with('/'))
            way.resize(1);
        pushParts(todo, *target);
    }
    return way;
}

std::optional<NodeId> MergedTree::find(std::string_view path, bool followLast) const
{
    const auto way = walk(path, followLast);
    return way.empty() ? std::nullopt : std::optional(way.back());
}

std::optional<std::string> MergedTree::realPath(std::string_view path, bool followLast) const
{
    const auto way = walk(path, followLast);
    if (way.empty())
        return {};
    std::string real;
    for (const auto id : std::span(way).subspan(1)) {
        real += real.empty() ? "" : "/";
        real += m_nodes[id].name;
    }
    return real;
}

std::optional<std::string_view> MergedTree::content(std::string_view path) const
{
    const auto id = find(path);
    if (!id || m_nodes[*id].isDirectory)
        return {};
    const auto ref = m_nodes[*id].inode;
    if (inode(ref).type == EntryType::File && inode(ref).size == 0)
        return std::string_view();
    return m_layers[ref.layer].keptContent(ref.inode);
}

} // namespace decant
