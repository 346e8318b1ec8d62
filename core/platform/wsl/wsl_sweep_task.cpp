// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_sweep_task.h"

namespace decant {

void WslSweepTask::next()
{
    while (!m_left.isEmpty() && !isCancelRequested()) {
        auto entry = m_journal.takeOver(m_left.takeFirst());
        // Without WSL there is nothing to forget, and nobody to ask: the entry waits.
        if (!entry || !checkWsl(m_registry.facts()))
            continue;
        // The one before is inside its own signal.
        if (m_forgetting)
            m_forgetting.release()->deleteLater();
        m_forgetting = std::make_unique<WslForgetTask>(m_registry, std::move(entry));
        connect(m_forgetting.get(), &Task::finished, this, &WslSweepTask::next);
        m_forgetting->start();
        return;
    }
    if (isCancelRequested())
        fail(cancelledError());
    else
        finish();
}

} // namespace decant
