// SPDX-License-Identifier: MIT
#include "core/engine/timed_sink.h"

namespace decant {

using namespace std::chrono_literals;

namespace {

/// Of the writers' time; shorter, a single flush of the disk would count.
constexpr SinkClock::Duration period = 2s;

} // namespace

void SinkClock::add(Duration waiting, Duration working)
{
    const std::lock_guard lock(m_mutex);
    m_waiting += waiting;
    m_working += working;
    if (m_waiting + m_working < period)
        return;
    m_isSinkSlow = m_waiting > 3 * m_working;
    m_waiting = {};
    m_working = {};
}

bool SinkClock::isSinkSlow() const
{
    const std::lock_guard lock(m_mutex);
    return m_isSinkSlow;
}

Result<void> TimedSink::write(Bytes bytes)
{
    const auto begin = m_clock.now();
    auto written = m_sink.write(bytes);
    const auto end = m_clock.now();
    m_clock.add(end - begin, begin - m_last);
    m_last = end;
    return written;
}

/// Owns the sink that it times.
class TimedSink::Part final : public ByteSink
{
public:
    Part(std::unique_ptr<ByteSink> sink, SinkClock &clock)
        : m_sink(std::move(sink)), m_timed(*m_sink, clock)
    {}

    Result<void> write(Bytes bytes) override { return m_timed.write(bytes); }
    Result<void> close() override { return m_timed.close(); }

private:
    std::unique_ptr<ByteSink> m_sink;
    TimedSink m_timed;
};

Result<std::unique_ptr<ByteSink>> TimedSink::partAt(qint64 offset)
{
    auto part = m_sink.partAt(offset);
    if (!part || *part == nullptr)
        return part;
    return std::unique_ptr<ByteSink>(std::make_unique<Part>(*std::move(part), m_clock));
}

} // namespace decant
