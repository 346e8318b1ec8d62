// SPDX-License-Identifier: MIT
#include "core/rootfs/layer_tree.h"

#include <algorithm>

namespace decant {

LayerTree::LayerTree()
{
    static const auto empty = std::make_shared<const Parts>();
    m_parts = empty;
}

LayerTree::LayerTree(Parts parts) : m_parts(std::make_shared<const Parts>(std::move(parts))) {}

std::string_view LayerTree::name(const LayerNode &node) const
{
    return std::string_view(m_parts->texts).substr(node.nameOffset, node.nameSize);
}

std::string_view LayerTree::linkedPath(const LayerNode &node) const
{
    return std::string_view(m_parts->texts).substr(node.textOffset, node.textSize);
}

std::span<const Extent> LayerTree::extents(const LayerInode &inode) const
{
    return std::span(m_parts->extents).subspan(inode.firstExtent, inode.extentCount);
}

std::string_view LayerTree::symlinkTarget(const LayerInode &inode) const
{
    return std::string_view(m_parts->texts).substr(inode.textOffset, inode.textSize);
}

qint64 LayerTree::memorySize() const
{
    constexpr std::size_t mergedNode = 192;
    constexpr std::size_t xattrSize = 128;
    const auto &parts = *m_parts;
    auto size = parts.nodes.size() * (sizeof(LayerNode) + mergedNode) +
                parts.inodes.size() * sizeof(LayerInode) + parts.extents.size() * sizeof(Extent) +
                parts.texts.size();
    for (const auto &content : parts.contents)
        size += sizeof(content) + content.bytes.size();
    for (const auto &inode : parts.inodes) {
        for (const auto &[key, value] : inode.metadata.xattrs)
            size += xattrSize + key.size() + value.size();
    }
    return static_cast<qint64>(size);
}

std::optional<std::string_view> LayerTree::keptContent(InodeId id) const
{
    const auto &all = m_parts->contents;
    const auto found = std::lower_bound(
        all.begin(), all.end(), id,
        [](const KeptContent &content, InodeId wanted) { return content.inode < wanted; });
    if (found == all.end() || found->inode != id)
        return {};
    return found->bytes;
}

} // namespace decant
