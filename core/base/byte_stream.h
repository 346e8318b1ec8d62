// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace decant {

using Bytes = std::span<const std::byte>;
using Buffer = std::span<std::byte>;

inline Bytes bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

inline std::string_view textOf(Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// Where bytes come from. Used from one thread at a time; may block.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    /// Puts at least one byte and at most into.size() into `into` and says how many;
    /// 0 is the end, and stays it.
    virtual Result<std::size_t> read(Buffer into) = 0;
};

/// Where bytes go. Used from one thread at a time; may block.
class ByteSink
{
public:
    virtual ~ByteSink() = default;

    /// Takes all of `bytes`, or fails.
    virtual Result<void> write(Bytes bytes) = 0;

    /// Says that the stream is complete. A sink that is destroyed without it was abandoned,
    /// and must leave nothing behind.
    virtual Result<void> close() = 0;

    /// A further sink, for the bytes of the same stream from `offset` on, to be used in a thread
    /// of its own. Its close() only says that this part is complete; all parts go before the
    /// sink itself is closed. Null where a stream is to be written from front to back.
    virtual Result<std::unique_ptr<ByteSink>> partAt(qint64 offset)
    {
        Q_UNUSED(offset);
        return std::unique_ptr<ByteSink>();
    }
};

} // namespace decant
