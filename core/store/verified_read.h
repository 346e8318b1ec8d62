// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/progress.h"
#include "core/values/blob_place.h"
#include "core/values/descriptor.h"

#include <functional>
#include <stop_token>

namespace decant {

/// Reads a stream along with somebody else; need not read to the end.
using StreamReader = std::function<Result<void>(ByteSource &stream, std::stop_token stop)>;

/// Lets `reader` (which may be empty) read, then reads the rest, so that nothing of the stream
/// stays unseen. Fails with Cancelled, and with what the reader or the stream fails with.
Result<void> readThrough(ByteSource &stream, const StreamReader &reader, std::stop_token stop);

/// Reads a file, or a part of one, as the blob that `blob` describes, with `reader` reading along;
/// whatever the reader made of the bytes counts only after success. Progress: bytes of blob.size.
/// Fails with Corrupt where size or digest differ, NotFound, Cancelled, and with what the reader
/// fails with. Blocks; for a pool thread.
Result<void> readVerified(const BlobPlace &place, const Descriptor &blob,
                          const StreamReader &reader, std::stop_token stop, const Report &report);
inline Result<void> readVerified(const QString &path, const Descriptor &blob,
                                 const StreamReader &reader, std::stop_token stop,
                                 const Report &report)
{
    return readVerified(BlobPlace{path}, blob, reader, std::move(stop), report);
}

} // namespace decant
