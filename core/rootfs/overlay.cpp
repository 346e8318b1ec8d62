// SPDX-License-Identifier: MIT
#include "core/rootfs/overlay.h"

#include "core/rootfs/entry_path.h"

namespace decant {

Overlay::Overlay(const MergeOptions &options, const Limits &limits)
    : m_options(options), m_limits(limits)
{
    MergedNode root;
    root.isDirectory = true;
    m_tree.m_nodes.push_back(std::move(root));
}

Result<void> Overlay::add(const LayerTree &layer)
{
    m_tree.m_layers.push_back(layer);
    m_entries += layer.entryCount();
    if (m_entries > m_limits.entries)
        return tooManyFiles();
    m_grafts.clear();
    m_voidMarks = 0;
    if (const auto bound = bindLowerLinks(); !bound)
        return bound.error();
    m_path.clear();
    lay(0, 0);
    // Grafts may bring forth further ones.
    for (std::size_t at = 0; at < m_grafts.size(); ++at)
        graft(Graft(m_grafts[at]));
    repeatWarnings();
    // What is hidden again stays in memory, and one layer may stand in an image again and again.
    if (static_cast<qint64>(m_tree.m_nodes.size()) - 1 > m_limits.entries)
        return tooManyFiles();
    return {};
}

Error Overlay::tooManyFiles() const
{
    return {ErrorKind::Unsafe,
            tr("The image holds more than %n files, which no honest image does.", nullptr,
               static_cast<int>(m_limits.entries)),
            {}};
}

Result<void> Overlay::bindLowerLinks()
{
    m_lowerLinks.clear();
    for (NodeId id = 0; id < layer().nodes().size(); ++id) {
        const auto &node = layer().node(id);
        if (node.role != NodeRole::LowerLink)
            continue;
        const auto target = m_tree.find(layer().linkedPath(node), false);
        if (!target || m_tree.node(*target).isDirectory)
            return Error{
                ErrorKind::Corrupt,
                tr("Layer %1 holds a hard link to a file that does not exist: %2 to %3.")
                    .arg(layerNumber())
                    .arg(displayName(layer().name(node)), displayName(layer().linkedPath(node))),
                {}};
        m_lowerLinks.emplace(id, m_tree.node(*target).inode);
    }
    return {};
}

void Overlay::lay(NodeId lower, NodeId upper)
{
    const auto &from = layer().node(upper);
    if (from.isOpaque)
        m_tree.m_nodes[lower].children.clear();
    const auto below = std::exchange(m_tree.m_nodes[lower].children, {});
    std::vector<NodeId> children;
    children.reserve(below.size() + from.childCount);
    const auto pathSize = m_path.size();
    auto next = below.begin();
    for (NodeId id = from.firstChild; id < from.firstChild + from.childCount; ++id) {
        const auto name = layer().name(layer().node(id));
        while (next != below.end() && m_tree.node(*next).name < name)
            children.push_back(*next++);
        NodeId same = noNode;
        if (next != below.end() && m_tree.node(*next).name == name)
            same = *next++;
        if (layer().node(id).isWhiteout)
            same = noNode;
        m_path += m_path.empty() ? "" : "/";
        m_path += name;
        if (const auto result = outcome(same, id); result != noNode)
            children.push_back(result);
        m_path.resize(pathSize);
    }
    children.insert(children.end(), next, below.end());
    m_tree.m_nodes[lower].children = std::move(children);
}

NodeId Overlay::outcome(NodeId lower, NodeId upper)
{
    const auto &node = layer().node(upper);
    const InodeRef inode{static_cast<quint32>(layerNumber() - 1), node.inode};
    const bool isOverDirectory = lower != noNode && m_tree.node(lower).isDirectory;
    switch (node.role) {
    case NodeRole::Passage:
        if (isOverDirectory) {
            lay(lower, upper);
        } else if (lower != noNode && m_voidMarks++ == 0) {
            m_firstVoidMark = m_path;
        }
        return lower;
    case NodeRole::Leaf:
        return added(upper, inode, false);
    case NodeRole::LowerLink:
        return added(upper, m_lowerLinks.at(upper), false);
    case NodeRole::Directory:
        if (isOverDirectory)
            m_tree.m_nodes[lower].inode = inode;
        break;
    case NodeRole::Implied:
        if (lower != noNode && m_tree.symlinkTarget(lower)) {
            if (m_options.keepDirlinks) {
                m_grafts.push_back({m_path, lower, upper});
                return lower;
            }
            warnOfShadow(lower);
        }
        break;
    }
    const auto directory = isOverDirectory ? lower : added(upper, inode, true);
    lay(directory, upper);
    return directory;
}

NodeId Overlay::added(NodeId upper, InodeRef inode, bool isDirectory)
{
    m_tree.m_nodes.push_back({layer().name(layer().node(upper)), inode, isDirectory, {}});
    return static_cast<NodeId>(m_tree.m_nodes.size() - 1);
}

void Overlay::graft(const Graft &graft)
{
    m_path = graft.path;
    const auto target = m_tree.find(graft.path);
    if (target && m_tree.node(*target).isDirectory) {
        lay(*target, graft.upper);
        return;
    }
    warnOfShadow(graft.link);
    auto &link = m_tree.m_nodes[graft.link];
    link.inode = {static_cast<quint32>(layerNumber() - 1), layer().node(graft.upper).inode};
    link.isDirectory = true;
    lay(graft.link, graft.upper);
}

MergedTree Overlay::finish()
{
    if (m_unsaid > 0)
        m_tree.m_warnings.append(tr("%n more warnings of this kind.", nullptr, m_unsaid));
    return std::move(m_tree);
}

Result<MergedTree> MergedTree::overlay(const std::vector<const LayerTree *> &layers,
                                       const MergeOptions &options, const Limits &limits)
{
    Overlay overlay(options, limits);
    for (const auto *layer : layers) {
        if (const auto laid = overlay.add(*layer); !laid)
            return laid.error();
    }
    return overlay.finish();
}

} // namespace decant
