// SPDX-License-Identifier: MIT
#include "core/rootfs/read_ahead.h"

#include <algorithm>

namespace decant {

ReadAhead::ReadAhead(std::unique_ptr<ByteSource> source, qint64 limit)
    : m_source(std::move(source)),
      m_left(limit),
      m_thread([this](const std::stop_token &stop) { readAll(stop); })
{}

Result<Bytes> ReadAhead::next()
{
    std::unique_lock lock(m_mutex);
    if (m_isLent) {
        m_isLent = false;
        ++m_taken;
        m_changed.notify_one();
    }
    m_changed.wait(lock, [this] { return m_taken < m_filled || m_isOver; });
    if (m_taken == m_filled) {
        if (m_error)
            return *m_error;
        return Bytes{};
    }
    m_isLent = true;
    const auto &piece = m_pieces[m_taken % pieceCount];
    return Bytes{piece.bytes.get(), piece.size};
}

void ReadAhead::readAll(const std::stop_token &stop)
{
    for (bool goesOn = true; goesOn && !stop.stop_requested();) {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_filled - m_taken < pieceCount; }))
            return;
        auto &piece = m_pieces[m_filled % pieceCount];
        lock.unlock();
        const auto filled = fill(piece, stop);
        lock.lock();
        goesOn = filled && *filled;
        m_filled += piece.size > 0 ? 1 : 0;
        m_isOver = !goesOn;
        if (!filled)
            m_error = filled.error();
        m_changed.notify_one();
    }
}

Result<bool> ReadAhead::fill(Piece &piece, const std::stop_token &stop)
{
    piece.size = 0;
    while (piece.size < pieceSize && m_left > 0 && !stop.stop_requested()) {
        const auto wanted = std::min<qint64>(m_left, static_cast<qint64>(pieceSize - piece.size));
        const auto count =
            m_source->read({piece.bytes.get() + piece.size, static_cast<std::size_t>(wanted)});
        if (!count)
            return count.error();
        if (*count == 0)
            return false;
        piece.size += *count;
        m_left -= static_cast<qint64>(*count);
    }
    return m_left > 0;
}

} // namespace decant
