// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>

namespace decant {

/// Bytes in memory, to be read as a stream.
class MemorySource final : public ByteSource
{
public:
    explicit MemorySource(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    Result<std::size_t> read(Buffer into) override
    {
        const auto count = std::min<std::size_t>(into.size(), m_bytes.size() - m_position);
        if (count > 0)
            std::memcpy(into.data(), m_bytes.constData() + m_position, count);
        m_position += count;
        return count;
    }

private:
    QByteArray m_bytes;
    std::size_t m_position = 0;
};

/// Keeps in memory what is written to it.
class MemorySink final : public ByteSink
{
public:
    Result<void> write(Bytes bytes) override
    {
        m_bytes.append(textOf(bytes).data(), static_cast<qsizetype>(bytes.size()));
        return {};
    }
    Result<void> close() override
    {
        m_closed = true;
        return {};
    }

    const QByteArray &bytes() const { return m_bytes; }
    bool isClosed() const { return m_closed; }

private:
    QByteArray m_bytes;
    bool m_closed = false;
};

} // namespace decant
