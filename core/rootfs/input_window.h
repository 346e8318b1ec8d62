// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"

#include <memory>

namespace decant {

/// A window that moves over a stream: what a parser has not used yet, in one piece.
class InputWindow
{
public:
    /// `source` must outlive the window. At most `capacity` bytes are held.
    InputWindow(ByteSource &source, std::size_t capacity);

    /// What has been read and not been used; valid until the next call of fill().
    Bytes bytes() const { return {m_buffer.get() + m_begin, m_end - m_begin}; }
    /// Moves on. `count` is at most bytes().size().
    void take(std::size_t count) { m_begin += count; }

    /// Reads until at least `count` bytes are there (at most the capacity), or the stream ends;
    /// says whether they are.
    Result<bool> fill(std::size_t count = 1);

    /// Bytes taken from the stream so far.
    qint64 position() const { return m_position; }

private:
    ByteSource &m_source;
    std::size_t m_capacity;
    std::unique_ptr<std::byte[]> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    qint64 m_position = 0;
    bool m_atEnd = false;
};

} // namespace decant
