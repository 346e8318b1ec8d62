// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/wsl_sweep_task.h"

namespace decant {

/// Waits until nothing is left of what crashes have ended: neither of what the host has found at
/// its start, which `first` takes away, nor of what has been left since.
class WslTidyTask final : public Task
{
    Q_OBJECT

public:
    /// `first` must outlive it.
    WslTidyTask(const LxssRegistry &registry, const WslJournal &journal, const WslSweepTask &first)
        : m_registry(registry), m_journal(journal), m_first(first)
    {}

protected:
    void run() override;
    void stop() override { fail(cancelledError()); }

private:
    void sweep();

    const LxssRegistry m_registry;
    const WslJournal m_journal;
    const WslSweepTask &m_first;
    std::unique_ptr<WslSweepTask> m_sweep;
};

} // namespace decant
