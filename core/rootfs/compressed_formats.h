// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/input_window.h"

#include <memory>

namespace decant {

/// Whether gzip starts here; `bytes` are the stream's next four, fewer at its end.
bool isGzip(Bytes bytes);
/// Whether a frame of zstd starts here, a skippable one included.
bool isZstd(Bytes bytes);
/// Whether a stream of xz starts here.
bool isXz(Bytes bytes);

/// Decompresses what the window shows, to the end. `window` must outlive the result.
std::unique_ptr<ByteSource> gzipSource(InputWindow &window);
std::unique_ptr<ByteSource> zstdSource(InputWindow &window);
std::unique_ptr<ByteSource> xzSource(InputWindow &window);

/// What a layer that is cut, or damaged, is refused with.
Error cutError();
Error damagedError(const QString &detail);

} // namespace decant
