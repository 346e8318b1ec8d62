// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace decant {

/// Bytes in memory that arrive in pieces of at most `piece` bytes, as they do from a network.
class PiecewiseSource final : public ByteSource
{
public:
    PiecewiseSource(QByteArray bytes, std::size_t piece) : m_bytes(std::move(bytes)), m_piece(piece)
    {}

    Result<std::size_t> read(Buffer into) override
    {
        const auto left = static_cast<std::size_t>(m_bytes.size()) - m_position;
        const auto count = std::min({into.size(), m_piece, left});
        std::memcpy(into.data(), m_bytes.constData() + m_position, count);
        m_position += count;
        return count;
    }

private:
    QByteArray m_bytes;
    std::size_t m_piece;
    std::size_t m_position = 0;
};

/// All that `source` yields, asked for in buffers of `step` bytes.
inline Result<QByteArray> readAll(ByteSource &source, std::size_t step = 64 * 1024)
{
    QByteArray all;
    QByteArray buffer(static_cast<qsizetype>(step), '\0');
    for (;;) {
        const auto got = source.read(std::as_writable_bytes(std::span(buffer.data(), step)));
        if (!got)
            return got.error();
        if (*got == 0)
            return all;
        all.append(buffer.constData(), static_cast<qsizetype>(*got));
    }
}

} // namespace decant
