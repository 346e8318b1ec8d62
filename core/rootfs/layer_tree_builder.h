// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/rootfs/index_memory.h"
#include "core/rootfs/isolated_tree.h"
#include "core/rootfs/layer_tree.h"
#include "core/rootfs/limits.h"

#include <QCoreApplication>

#include <span>

namespace decant {

/// Extracts a layer, entry by entry, in isolation: links that the layer itself made are followed,
/// never out of its root; of what comes twice the last wins; marks are collected.
/// Source: oci.md A.1.
class LayerTreeBuilder
{
    Q_DECLARE_TR_FUNCTIONS(decant::LayerTreeBuilder)

public:
    /// `limits` must outlive the builder.
    explicit LayerTreeBuilder(const Limits &limits);
    ~LayerTreeBuilder();
    Q_DISABLE_COPY_MOVE(LayerTreeBuilder)

    /// Fails with Unsafe for a path or a link that leads out of the root, for reserved names and
    /// for too many entries, or too large ones, with Corrupt for what cannot be.
    Result<void> add(TarEntry &&entry);

    /// The end of the layer: links that came before their targets find them, or stay for the
    /// layers below. The builder is spent.
    Result<LayerTree> finish();

private:
    using Parts = std::vector<std::string>;

    Result<void> addMark(const TarEntry &entry, const Parts &parts, bool isDevice);
    Result<void> addDirectory(TarEntry &&entry, const Parts &parts);
    Result<void> addLeaf(TarEntry &&entry, const Parts &parts);
    Result<void> addHardLink(TarEntry &&entry, const Parts &parts);

    /// The node that an entry is about, its parents made as far as they are missing.
    Result<IsolatedNode *> place(const TarEntry &entry, const Parts &parts);
    Result<void> linkUp(IsolatedNode &waiting);
    static Error linkToDirectory(const std::string &path, const std::string &target);
    void stripOverlayXattrs(TarEntry &entry);
    void warn(LayerWarning::Kind kind, const std::string &path);
    Result<void> account(const TarEntry &entry);
    Result<void> take(qint64 memory);

    const Limits &m_limits;
    IsolatedTree m_tree;
    LayerTree::Parts m_raw; ///< Inodes, extents and texts, replaced ones included.
    const std::shared_ptr<IndexMemory> m_memory;
    qint64 m_taken = 0; ///< Of m_memory; given back at the end.
};

} // namespace decant
