// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/layer_tree.h"

#include <QStringList>

namespace decant {

struct MergeOptions
{
    /// Follow a lower layer's symbolic link where an upper layer has a directory of that name only
    /// implicitly, instead of replacing it (oci.md A.12).
    bool keepDirlinks = false;
};

/// The overlay of all layers: what the image's root file system holds.
class MergedTree
{
public:
    /// Lays the trees over one another, base first. Fails with Unsafe or Corrupt; sentences name
    /// the layer by its number, from 1.
    static Result<MergedTree> overlay(const std::vector<const LayerTree *> &layers,
                                      const MergeOptions &options, const Limits &limits);

    /// For the user: what is legal, but surprising. At most a few dozen.
    const QStringList &warnings() const;
};

} // namespace decant
