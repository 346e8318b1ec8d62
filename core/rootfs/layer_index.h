// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/digest.h"
#include "core/rootfs/layer_tree.h"
#include "core/rootfs/limits.h"

#include <QByteArray>

#include <stop_token>

namespace decant {

/// What pass 1 learns about a layer. Worth keeping: with it, a cached layer costs no first pass.
struct LayerIndex
{
    Digest diffId;               ///< Of the uncompressed bytes, all of them.
    qint64 uncompressedSize = 0; ///< Bytes, to the very end of the stream.
    LayerTree tree;
};

/// Pass 1: decompresses, hashes and indexes one layer; contents are skipped, but for the beginning
/// of those that keptSize() names.
/// Fails with Corrupt, Unsafe, Invalid, Cancelled, or what the source fails with.
/// Source: oci.md A.3.
Result<LayerIndex> indexLayer(ByteSource &compressed, const Limits &limits, std::stop_token stop);

/// For the disk; versioned, and checked when read: anything unexpected is Corrupt, and the layer
/// is then simply indexed again.
QByteArray serialize(const LayerIndex &index);
Result<LayerIndex> deserializeLayerIndex(const QByteArray &bytes);

} // namespace decant
