// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"

#include <QByteArray>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace decant {

/// A bounded queue of bytes between two threads, one at each end; either may be the thread
/// that must not block: network in, disk out, or tar in, pipe out.
///
/// The end that must not block uses offer() or take() and is called back; the other sees a
/// blocking ByteSink or ByteSource.
class ChunkQueue
{
public:
    /// `capacity`: bytes above which the queue counts as full.
    explicit ChunkQueue(qsizetype capacity) : m_capacity(capacity) {}

    /// \name The producing end
    /// @{
    /// Puts a chunk in without blocking, even into a full queue, and says whether there is room
    /// for more. Chunks after abandon() are dropped.
    bool offer(QByteArray chunk);
    /// Waits for room, then puts the chunk in. Fails with what abandon() was given.
    Result<void> push(QByteArray chunk);
    /// No more chunks will come: everything was said.
    void close();
    /// No more chunks will come, because of `error`: the consumer gets it behind the chunks.
    void fail(Error error);
    bool isFull() const;
    /// @}

    /// \name The consuming end
    /// @{
    /// The next chunk without blocking; empty if there is none right now.
    QByteArray take();
    /// Waits for the next chunk; an empty one is the end. Fails with what fail() was given.
    Result<QByteArray> pop();
    /// Everything was said, and everything was taken.
    bool isDrained() const;
    /// Why no more chunks come, if fail() was called.
    std::optional<Error> failure() const;
    /// No more chunks are wanted, because of `error`: what waits is dropped, the producer gets it.
    void abandon(Error error);
    /// @}

    /// Called from the consumer's thread whenever a full queue has room again, and from abandon().
    void onRoom(std::function<void()> callback);
    /// Called from the producer's thread whenever an empty queue holds something, or has ended.
    void onChunk(std::function<void()> callback);

private:
    QByteArray takeFirst();
    void end(std::optional<Error> error);

    const qsizetype m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_chunks;
    qsizetype m_size = 0;
    bool m_ended = false;
    std::optional<Error> m_failure;
    std::optional<Error> m_abandonment;
    std::function<void()> m_onRoom;
    std::function<void()> m_onChunk;
};

/// The blocking end to write to. The queue must outlive it.
class ChunkQueueSink final : public ByteSink
{
public:
    explicit ChunkQueueSink(ChunkQueue &queue) : m_queue(queue) {}
    Result<void> write(Bytes bytes) override;
    Result<void> close() override;

private:
    Result<void> flush();

    ChunkQueue &m_queue;
    QByteArray m_pending; ///< Small writes travel together.
};

/// The blocking end to read from. The queue must outlive it.
class ChunkQueueSource final : public ByteSource
{
public:
    explicit ChunkQueueSource(ChunkQueue &queue) : m_queue(queue) {}
    Result<std::size_t> read(Buffer into) override;

private:
    ChunkQueue &m_queue;
    QByteArray m_chunk;
    qsizetype m_position = 0;
    bool m_atEnd = false;
};

} // namespace decant
