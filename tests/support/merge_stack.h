// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/emit_plan.h"
#include "core/rootfs/layer_index.h"
#include "core/rootfs/merge_layers.h"
#include "core/rootfs/merged_tree.h"
#include "tests/support/merged_tar.h"

#include <QByteArray>

namespace decant {

/// What became of a stack of layers.
struct MergedStack
{
    QByteArray bytes;
    MergedTar tar;
    QStringList warnings;
};

/// The whole way, from blobs to tar: index, to the disk and back, overlay, plan, merge. Fails with
/// what any of these fails with, and with Failed where the tar is not as the plan said.
Result<MergedStack> mergeStack(const std::vector<QByteArray> &layers,
                               const MergeOptions &options = {}, const Limits &limits = {});

} // namespace decant
