// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/chunk_queue.h"
#include "core/ports/image_source.h"
#include "core/store/blob_store.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace decant {

/// How receiving ended, unless something else failed.
struct ReceivedBlob
{
    QString path;                ///< Of the verified blob.
    std::optional<Error> damage; ///< Instead: wrong bytes came, and were thrown away.
};

/// The disk's end of a download: appends what comes through `network` to what is here already,
/// lets `reader` read along, verifies and commits.
/// `onOffset` is called once, as soon as it is known, with the number of bytes that are here
/// already, unless another process has brought the blob meanwhile.
/// Fails with what the reader, the network or the disk fails with. Blocks; for a pool thread.
Result<ReceivedBlob> receiveBlob(const BlobStore &store, const Descriptor &blob,
                                 ChunkQueue &network, const BlobReader &reader,
                                 const std::function<void(qint64 offset)> &onOffset,
                                 const std::stop_token &stop);

} // namespace decant
