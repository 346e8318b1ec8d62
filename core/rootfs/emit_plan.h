// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/merged_tree.h"

namespace decant {

/// Which bytes of which layer go where in the resulting tar, known before the first is written:
/// "./", all directories, then layer by layer every surviving inode under its first name, at once
/// followed by its other names as hard links. Source: oci.md A.3.
class EmitPlan
{
public:
    /// The exact size of the tar, bytes, end blocks included.
    qint64 tarSize() const;
    /// The sum of all files' lengths, bytes.
    qint64 contentSize() const;
    qint64 fileCount() const;
    // The members for mergeLayers follow here.
};

/// Fails with Unsafe where the image exceeds the limits.
Result<EmitPlan> planEmission(const MergedTree &tree, const Limits &limits);

} // namespace decant
