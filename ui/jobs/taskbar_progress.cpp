// SPDX-License-Identifier: MIT
#include "ui/jobs/taskbar_progress.h"

#include <algorithm>

namespace decant {

TaskbarProgress::TaskbarProgress(JobList &jobs, QWidget &window) : m_jobs(jobs), m_button(window)
{
    connect(&m_jobs, &JobList::changed, this, &TaskbarProgress::update);
}

TaskbarButton::State TaskbarProgress::stateOf(const JobList &jobs)
{
    using Kind = TaskbarButton::State::Kind;
    int active = 0;
    int known = 0;
    int sum = 0;
    bool isWorking = false;
    bool hasFailed = false;
    for (const auto *job : jobs.all()) {
        hasFailed = hasFailed || job->state() == BackgroundJob::State::Failed;
        if (!job->isActive())
            continue;
        ++active;
        isWorking = isWorking || job->isWorking();
        if (const auto percent = job->completed()) {
            ++known;
            sum += *percent;
        }
    }
    constexpr int whole = 100;
    if (active == 0)
        return hasFailed ? TaskbarButton::State{Kind::Failed, whole} : TaskbarButton::State{};
    if (known == 0)
        return {Kind::Unknown, 0};
    return {hasFailed ? Kind::Failed : isWorking ? Kind::Normal : Kind::Paused, sum / known};
}

void TaskbarProgress::update()
{
    const auto state = stateOf(m_jobs);
    if (state == m_shown)
        return;
    m_shown = state;
    m_button.show(state);
}

} // namespace decant
