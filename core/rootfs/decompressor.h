// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"

#include <memory>

namespace decant {

/// Wraps `compressed` and yields the plain bytes. What it is - gzip of one or many members,
/// zstd of one or many frames (skippable ones included), xz, or nothing compressed at all - is told
/// from the bytes, for media types lie (oci.md A.40-46).
/// Reading fails with Corrupt where the stream is cut or damaged, and passes on what the source
/// fails with. Zeros or garbage behind complete gzip members are tolerated, as everywhere.
/// `compressed` must outlive the result.
std::unique_ptr<ByteSource> decompress(ByteSource &compressed);

/// Whether decompress() would find anything to do. `bytes`: the stream's first four.
bool isCompressed(Bytes bytes);

} // namespace decant
