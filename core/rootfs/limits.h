// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <memory>

namespace decant {

class IndexMemory;

/// Against archives that are small to send and endless to unpack. Source: oci.md D.3.
struct Limits
{
    qint64 layerSize = qint64{64} << 30;  ///< Bytes of one layer, uncompressed.
    qint64 imageSize = qint64{256} << 30; ///< Bytes of all files of the merged image.
    /// Members of all layers together; names that their merging takes, the hidden ones included.
    qint64 entries = 5'000'000;
    qint64 headerSize = qint64{1} << 20; ///< Bytes of one pax or GNU header's payload.
    /// Bytes of all such payloads, and of what sparse maps take in memory, of one layer.
    qint64 metadataSize = qint64{512} << 20;
    /// Bytes of memory, about, that is taken at once by what is known of all layers of an image:
    /// by names, files, attributes, links and maps. It suffices for some 1.5 million files of one
    /// layer, or 2.5 million of many; with it, no image takes more than about as much.
    qint64 indexSize = qint64{1} << 30;
    /// What counts them where several layers of one image are read at once; none: each does alone.
    std::shared_ptr<IndexMemory> indexMemory{};
    int pathLength = 4096; ///< Bytes.
    int nameLength = 255;  ///< Bytes of one part of a path.
    int symlinkHops = 40;
};

} // namespace decant
