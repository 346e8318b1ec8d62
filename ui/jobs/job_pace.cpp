// SPDX-License-Identifier: MIT
// How fast a job is, and how long it takes; what happens to it is job.cpp's.
#include "ui/jobs/job.h"

namespace decant {

using namespace std::chrono_literals;

namespace {

/// A check that takes no longer is not worth a word.
constexpr auto shortCheck = 150ms;

} // namespace

double Job::speed() const
{
    return m_rate.speed(m_clock());
}

double Job::layerSpeed(const Digest &layer) const
{
    const auto rate = m_layerRates.constFind(layer);
    return rate == m_layerRates.constEnd() ? 0 : rate->speed(m_clock());
}

std::optional<std::chrono::seconds> Job::timeLeft() const
{
    const auto progress = phaseProgress();
    return m_rate.timeLeft(m_clock(), progress.total - progress.done);
}

std::chrono::milliseconds Job::silence() const
{
    return m_rate.silence(m_clock());
}

std::chrono::milliseconds Job::duration() const
{
    return (isActive() ? m_clock() : m_endTime) - m_startTime;
}

std::chrono::milliseconds Job::phaseDuration() const
{
    return (isActive() ? m_clock() : m_endTime) - m_phaseTime;
}

bool Job::isEndUnknown() const
{
    return m_progress.phase > ImportProgress::Phase::Download && m_progress.current.total <= 0;
}

void Job::noteVerifying()
{
    for (const auto &layer : std::as_const(m_progress.layers)) {
        if (layer.state != LayerProgress::State::Verifying) {
            m_verifying.remove(layer.digest);
        } else if (!m_verifying.contains(layer.digest)) {
            m_verifying.insert(layer.digest, m_clock());
            QTimer::singleShot(shortCheck, this, &Job::tell);
        }
    }
}

bool Job::isBrieflyVerified(const Digest &layer) const
{
    const auto since = m_verifying.constFind(layer);
    return since != m_verifying.constEnd() && m_clock() - *since < shortCheck;
}

} // namespace decant
