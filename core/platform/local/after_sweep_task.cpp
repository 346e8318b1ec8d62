// SPDX-License-Identifier: MIT
#include "core/platform/local/after_sweep_task.h"

namespace decant {

AfterSweepTask::AfterSweepTask(SweepTask &sweep, QString name, std::unique_ptr<Task> change)
    : m_sweep(sweep), m_name(std::move(name)), m_change(std::move(change))
{}

void AfterSweepTask::run()
{
    connect(m_change.get(), &Task::progressed, this, &AfterSweepTask::report);
    connect(m_change.get(), &Task::finished, this, [this] {
        if (m_change->error())
            fail(*m_change->error());
        else
            finish();
    });
    m_sweep.whenFree(m_name, this, [this] {
        m_hasBegun = true;
        m_change->start();
    });
}

void AfterSweepTask::stop()
{
    m_change->cancel();
    if (!m_hasBegun)
        fail(cancelledError());
}

} // namespace decant
