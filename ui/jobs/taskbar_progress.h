// SPDX-License-Identifier: MIT
#pragma once

#include "ui/jobs/job.h"
#include "ui/jobs/taskbar_button.h"

#include <optional>

namespace decant {

/// Shows on the window's button in the taskbar how far the jobs are, while some are under way.
class TaskbarProgress final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TaskbarProgress(JobList &jobs, QWidget &window);

    /// All jobs together, whoever of them is slowest to tell; a failure until it is dismissed.
    static TaskbarButton::State stateOf(const JobList &jobs);

private:
    void update();

    JobList &m_jobs;
    TaskbarButton m_button;
    TaskbarButton::State m_shown;
};

} // namespace decant
