// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/input_window.h"
#include "core/rootfs/limits.h"

#include <stop_token>
#include <string>

namespace decant {

/// A tar stream, block by block or skipped over; keeps the limits and asks whether to stop.
/// Everything fails with Cancelled, Unsafe where the layer grows too large, or with what the
/// source fails with.
class TarInput
{
public:
    TarInput(ByteSource &source, const Limits &limits, std::stop_token stop);

    /// The next block, without moving on; null at the end. A last piece of a block is Corrupt,
    /// unless it is zeros. Valid until the next call.
    Result<const char *> peekBlock();
    void takeBlock();

    /// The content of a header that explains the next one, and its padding.
    /// Fails with Unsafe beyond the limits, Corrupt where the stream ends.
    Result<std::string> payload(qint64 size);

    /// Fails with Corrupt where the stream ends before.
    Result<void> skip(qint64 size);
    /// At least one byte and at most into.size(). Fails with Corrupt at the end.
    Result<std::size_t> read(Buffer into);

    /// To the very end.
    Result<void> drain();

    /// Where the next byte stands in the stream.
    qint64 offset() const;
    qint64 position() const { return m_window.position(); }

    /// Counts memory that the layer's index will need; fails with Unsafe beyond the limit.
    Result<void> countMetadata(qint64 size);

private:
    Result<bool> fill(std::size_t count);

    const Limits &m_limits;
    std::stop_token m_stop;
    InputWindow m_window;
    qint64 m_metadataSize = 0;
};

} // namespace decant
