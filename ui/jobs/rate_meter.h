// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace decant {

/// How fast bytes come, over the last five seconds. Times are the caller's, from any start.
class RateMeter
{
public:
    using Time = std::chrono::milliseconds;

    /// `done`: bytes in all. What decreases starts the measurement anew.
    void add(Time now, qint64 done);
    void reset();

    /// Bytes per second; 0 until there are two samples apart.
    double speed(Time now) const;
    /// Empty in the first three seconds and while nothing moves.
    std::optional<std::chrono::seconds> timeLeft(Time now, qint64 remaining) const;
    /// How long nothing has come.
    Time silence(Time now) const;

private:
    struct Sample
    {
        Time time;
        qint64 done;
    };
    std::deque<Sample> m_samples;
    std::optional<Time> m_start;
    Time m_lastAdvance{};
};

} // namespace decant
