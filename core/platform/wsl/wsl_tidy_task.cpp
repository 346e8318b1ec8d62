// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_tidy_task.h"

namespace decant {

void WslTidyTask::run()
{
    if (m_first.isAtWork())
        connect(&m_first, &Task::finished, this, &WslTidyTask::sweep);
    else
        sweep();
}

void WslTidyTask::sweep()
{
    if (isFinished())
        return;
    m_sweep = std::make_unique<WslSweepTask>(m_registry, m_journal);
    connect(m_sweep.get(), &Task::finished, this, [this] { finish(); });
    m_sweep->start();
}

} // namespace decant
