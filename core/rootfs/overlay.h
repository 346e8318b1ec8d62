// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/merged_tree.h"

#include <unordered_map>

namespace decant {

/// Lays layer upon layer: opaque marks first, then whiteouts, then what the layer adds, as a
/// kernel's overlay shows them. Source: oci.md A, "Model".
class Overlay
{
    Q_DECLARE_TR_FUNCTIONS(decant::Overlay)

public:
    Overlay(const MergeOptions &options, const Limits &limits);

    Result<void> add(const LayerTree &layer);
    MergedTree finish();

private:
    /// A directory that is only implied, where there was a link: laid down when all else has been.
    struct Graft
    {
        std::string path;
        NodeId link = noNode;
        NodeId upper = noNode;
    };

    const LayerTree &layer() const { return m_tree.m_layers.back(); }
    int layerNumber() const { return static_cast<int>(m_tree.m_layers.size()); }

    Error tooManyFiles() const;
    Result<void> bindLowerLinks();
    /// Lays the children of the layer's directory `upper` over those of the merged `lower`.
    void lay(NodeId lower, NodeId upper);
    /// What `upper` makes of `lower`, which is noNode where nothing is left of it.
    NodeId outcome(NodeId lower, NodeId upper);
    NodeId added(NodeId upper, InodeRef inode, bool isDirectory);
    void graft(const Graft &graft);

    void warn(const QString &sentence);
    void warnOfShadow(NodeId link);
    void repeatWarnings();

    const MergeOptions m_options;
    const Limits &m_limits;
    MergedTree m_tree;
    qint64 m_entries = 0;
    int m_unsaid = 0; ///< Warnings beyond those that anybody reads.
    // Of the layer that is being laid down.
    std::unordered_map<NodeId, InodeRef> m_lowerLinks;
    std::vector<Graft> m_grafts;
    std::string m_path;
    quint32 m_voidMarks = 0;
    std::string m_firstVoidMark;
};

} // namespace decant
