// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"

#include <chrono>
#include <functional>
#include <mutex>

namespace decant {

/// Judges whether those who write wait for who takes it. All threads may use it.
class SinkClock
{
public:
    using Duration = std::chrono::nanoseconds;
    /// The time that has passed since some fixed moment.
    using Now = std::function<Duration()>;

    explicit SinkClock(Now now = &steadyNow) : m_now(std::move(now)) {}

    Duration now() const { return m_now(); }
    /// A writer spent `waiting` in the sink, having done something else for `working`.
    void add(Duration waiting, Duration working);
    /// Whether, of the last seconds that its writers spent, they spent most in the sink.
    bool isSinkSlow() const;

private:
    static Duration steadyNow() { return std::chrono::steady_clock::now().time_since_epoch(); }

    const Now m_now;
    mutable std::mutex m_mutex; ///< Guards what follows.
    Duration m_waiting{};
    Duration m_working{};
    bool m_isSinkSlow = false;
};

/// Hands everything on, and tells the clock how long that took.
class TimedSink final : public ByteSink
{
public:
    /// Both must outlive it.
    TimedSink(ByteSink &sink, SinkClock &clock) : m_sink(sink), m_clock(clock) {}

    Result<void> write(Bytes bytes) override;
    Result<void> close() override { return m_sink.close(); }
    Result<std::unique_ptr<ByteSink>> partAt(qint64 offset) override;

private:
    class Part;

    ByteSink &m_sink;
    SinkClock &m_clock;
    SinkClock::Duration m_last = m_clock.now(); ///< When the last write had returned.
};

} // namespace decant
