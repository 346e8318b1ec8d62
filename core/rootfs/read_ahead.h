// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace decant {

/// Reads a source on a thread of its own, a few MiB ahead of whoever wants the bytes.
/// Destroying it ends the thread, after the read that is under way.
class ReadAhead
{
public:
    /// Reads no more than the first `limit` bytes.
    ReadAhead(std::unique_ptr<ByteSource> source, qint64 limit);

    /// The next bytes, as many as there are at once; none at the end, or at the limit. They stay
    /// until the next call. Fails with what the source fails with, after all that came before.
    Result<Bytes> next();

private:
    static constexpr std::size_t pieceSize = std::size_t{1} << 20;
    static constexpr std::size_t pieceCount = 4;

    struct Piece
    {
        std::unique_ptr<std::byte[]> bytes = std::make_unique_for_overwrite<std::byte[]>(pieceSize);
        std::size_t size = 0;
    };

    void readAll(const std::stop_token &stop);
    /// Fills the piece; false after the last.
    Result<bool> fill(Piece &piece, const std::stop_token &stop);

    const std::unique_ptr<ByteSource> m_source;
    qint64 m_left;
    std::array<Piece, pieceCount> m_pieces;
    bool m_isLent = false; ///< The oldest piece is with the caller.

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::size_t m_filled = 0; ///< Pieces, ever.
    std::size_t m_taken = 0;
    bool m_isOver = false;
    std::optional<Error> m_error;
    std::jthread m_thread; ///< Last, so that it ends first.
};

} // namespace decant
