// SPDX-License-Identifier: MIT
#include "core/async/chunk_queue.h"

#include <algorithm>
#include <cstring>

namespace decant {

namespace {

constexpr qsizetype flushSize = qsizetype{256} * 1024;

} // namespace

bool ChunkQueue::offer(QByteArray chunk)
{
    std::function<void()> notify;
    bool hasRoom = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_abandonment || m_ended)
            return false;
        if (m_chunks.empty())
            notify = m_onChunk;
        m_size += chunk.size();
        if (!chunk.isEmpty())
            m_chunks.push_back(std::move(chunk));
        hasRoom = m_size < m_capacity;
    }
    m_changed.notify_all();
    if (notify)
        notify();
    return hasRoom;
}

Result<void> ChunkQueue::push(QByteArray chunk)
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_size < m_capacity || m_abandonment; });
        if (m_abandonment)
            return *m_abandonment;
    }
    offer(std::move(chunk));
    return {};
}

void ChunkQueue::close()
{
    end(std::nullopt);
}

void ChunkQueue::fail(Error error)
{
    end(std::move(error));
}

void ChunkQueue::end(std::optional<Error> error)
{
    std::function<void()> notify;
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended)
            return;
        m_ended = true;
        m_failure = std::move(error);
        notify = m_onChunk;
    }
    m_changed.notify_all();
    if (notify)
        notify();
}

bool ChunkQueue::isFull() const
{
    const std::lock_guard lock(m_mutex);
    return m_size >= m_capacity;
}

QByteArray ChunkQueue::takeFirst()
{
    auto chunk = std::move(m_chunks.front());
    m_chunks.pop_front();
    m_size -= chunk.size();
    return chunk;
}

QByteArray ChunkQueue::take()
{
    QByteArray chunk;
    std::function<void()> notify;
    {
        const std::lock_guard lock(m_mutex);
        if (m_chunks.empty())
            return {};
        const bool wasFull = m_size >= m_capacity;
        chunk = takeFirst();
        if (wasFull && m_size < m_capacity)
            notify = m_onRoom;
    }
    m_changed.notify_all();
    if (notify)
        notify();
    return chunk;
}

Result<QByteArray> ChunkQueue::pop()
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_chunks.empty() || m_ended || m_abandonment; });
        if (m_abandonment)
            return *m_abandonment;
        if (m_chunks.empty()) {
            if (m_failure)
                return *m_failure;
            return QByteArray();
        }
    }
    return take();
}

bool ChunkQueue::isDrained() const
{
    const std::lock_guard lock(m_mutex);
    return m_ended && m_chunks.empty();
}

std::optional<Error> ChunkQueue::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

void ChunkQueue::abandon(Error error)
{
    std::function<void()> notify;
    {
        const std::lock_guard lock(m_mutex);
        if (m_abandonment)
            return;
        m_abandonment = std::move(error);
        m_chunks.clear();
        m_size = 0;
        notify = m_onRoom;
    }
    m_changed.notify_all();
    if (notify)
        notify();
}

void ChunkQueue::onRoom(std::function<void()> callback)
{
    const std::lock_guard lock(m_mutex);
    m_onRoom = std::move(callback);
}

void ChunkQueue::onChunk(std::function<void()> callback)
{
    const std::lock_guard lock(m_mutex);
    m_onChunk = std::move(callback);
}

Result<void> ChunkQueueSink::write(Bytes bytes)
{
    while (!bytes.empty()) {
        if (m_pending.capacity() < flushSize)
            m_pending.reserve(flushSize);
        const auto count = std::min<std::size_t>(bytes.size(), flushSize - m_pending.size());
        m_pending.append(textOf(bytes).data(), static_cast<qsizetype>(count));
        bytes = bytes.subspan(count);
        if (m_pending.size() == flushSize) {
            if (auto flushed = flush(); !flushed)
                return flushed;
        }
    }
    return {};
}

Result<void> ChunkQueueSink::flush()
{
    if (m_pending.isEmpty())
        return {};
    return m_queue.push(std::exchange(m_pending, {}));
}

Result<void> ChunkQueueSink::close()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    m_queue.close();
    return {};
}

Result<std::size_t> ChunkQueueSource::read(Buffer into)
{
    if (m_position == m_chunk.size() && !m_atEnd) {
        auto next = m_queue.pop();
        if (!next)
            return next.error();
        m_chunk = *std::move(next);
        m_position = 0;
        m_atEnd = m_chunk.isEmpty();
    }
    const auto count = std::min<std::size_t>(into.size(), m_chunk.size() - m_position);
    if (count > 0)
        std::memcpy(into.data(), m_chunk.constData() + m_position, count);
    m_position += static_cast<qsizetype>(count);
    return count;
}

} // namespace decant
