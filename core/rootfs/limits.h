// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace decant {

/// Against archives that are small to send and endless to unpack. Source: oci.md D.3.
struct Limits
{
    qint64 layerSize = qint64{64} << 30;  ///< Bytes of one layer, uncompressed.
    qint64 imageSize = qint64{256} << 30; ///< Bytes of all files of the merged image.
    /// Members of all layers together; names that their merging takes, the hidden ones included.
    qint64 entries = 5'000'000;
    qint64 headerSize = qint64{1} << 20; ///< Bytes of one pax or GNU header's payload.
    /// Bytes of all such payloads, names and sparse maps of one layer: what its index costs.
    qint64 metadataSize = qint64{512} << 20;
    int pathLength = 4096; ///< Bytes.
    int nameLength = 255;  ///< Bytes of one part of a path.
    int symlinkHops = 40;
};

} // namespace decant
