// SPDX-License-Identifier: MIT
// What became of a job's set-up, which can be run again; what else happens to it is job.cpp's.
#include "ui/jobs/job.h"

#include <algorithm>

namespace decant {

namespace {

/// What the distribution installs by itself; see MergeImageTask.
bool isOfPackages(const SetupStep &step)
{
    return step.id == u"packages";
}

} // namespace

QList<SetupStep> Job::setup() const
{
    auto steps = summary().setup;
    for (auto &step : steps) {
        if (m_isSetUpLater && isOfPackages(step))
            step = {step.id, true, tr("What was missing has been installed.")};
    }
    return steps;
}

bool Job::canSetUpAgain() const
{
    const auto steps = setup();
    return m_state == State::Ready && !m_saving &&
           std::any_of(steps.begin(), steps.end(),
                       [](const auto &step) { return isOfPackages(step) && !step.isDone; });
}

bool Job::isSettingUp() const
{
    return m_setupRun && m_setupRun->isActive();
}

void Job::followSetup(HostJob *run)
{
    m_setupRun = run;
    connect(run, &BackgroundJob::finished, this, [this, run] {
        m_isSetUpLater = run->state() == State::Ready;
        emit changed();
    });
    emit changed();
}

} // namespace decant
