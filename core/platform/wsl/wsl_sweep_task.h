// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/wsl_forget_task.h"

namespace decant {

/// Takes back what was being made by a process that did not live to do so.
class WslSweepTask final : public Task
{
    Q_OBJECT

public:
    WslSweepTask(const LxssRegistry &registry, const WslJournal &journal)
        : m_registry(registry), m_journal(journal), m_left(journal.leftovers())
    {}

    bool isNeeded() const { return !m_left.isEmpty(); }
    bool isAtWork() const { return m_hasBegun && !isFinished(); }

protected:
    void run() override
    {
        m_hasBegun = true;
        next();
    }
    void stop() override {}

private:
    void next();

    const LxssRegistry m_registry;
    const WslJournal m_journal;
    QList<WslJournal::Making> m_left;
    bool m_hasBegun = false;
    std::unique_ptr<WslForgetTask> m_forgetting;
};

} // namespace decant
