// SPDX-License-Identifier: MIT
#include "ui/jobs/rate_meter.h"

#include <cmath>

namespace decant {

using namespace std::chrono_literals;

namespace {

constexpr RateMeter::Time window = 5s;
constexpr RateMeter::Time settled = 3s;

} // namespace

void RateMeter::add(Time now, qint64 done)
{
    if (!m_samples.empty() && done < m_samples.back().done)
        reset();
    if (!m_start) {
        m_start = now;
        m_lastAdvance = now;
    } else if (done > m_samples.back().done) {
        m_lastAdvance = now;
    }
    m_samples.push_back({now, done});
    // One sample from before the window stays: the window begins at it.
    while (m_samples.size() > 2 && m_samples[1].time <= now - window)
        m_samples.pop_front();
}

void RateMeter::reset()
{
    m_samples.clear();
    m_start.reset();
}

double RateMeter::speed(Time now) const
{
    if (m_samples.empty())
        return 0;
    const auto from = std::max(m_samples.front().time, now - 2 * window);
    const auto elapsed = now - from;
    if (elapsed < 200ms)
        return 0;
    return static_cast<double>(m_samples.back().done - m_samples.front().done) * 1000 /
           static_cast<double>(elapsed.count());
}

std::optional<std::chrono::seconds> RateMeter::timeLeft(Time now, qint64 remaining) const
{
    const double bytesPerSecond = speed(now);
    if (!m_start || now - *m_start < settled || bytesPerSecond < 1)
        return std::nullopt;
    return std::chrono::seconds(
        static_cast<qint64>(std::ceil(static_cast<double>(remaining) / bytesPerSecond)));
}

RateMeter::Time RateMeter::silence(Time now) const
{
    return m_start ? now - m_lastAdvance : Time{};
}

} // namespace decant
