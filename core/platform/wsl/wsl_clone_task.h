// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/wsl_forget_task.h"
#include "core/platform/wsl/wsl_idle_task.h"
#include "core/platform/wsl/wsl_journal.h"
#include "core/platform/wsl/wsl_records.h"
#include "core/platform/wsl/wsl_tidy_task.h"

namespace decant {

/// A copy of the disk, written where it is to stay, becomes a distribution there. See
/// DistributionHost::clone.
class WslCloneTask final : public Task
{
    Q_OBJECT

public:
    struct Request
    {
        QString name;
        QString newName;
        QString folder; ///< Absolute; native separators.
    };

    WslCloneTask(const LxssRegistry &registry, const WslJournal &journal, const WslRecords &records,
                 const WslSweepTask &sweep, Request request);

protected:
    void run() override;
    void stop() override;

private:
    Result<void> prepare();
    void copyDisk();
    void registerCopy();
    Result<void> confirm();
    void giveUp(Error reason);
    void showProgress();

    const LxssRegistry m_registry;
    const WslJournal m_journal;
    const WslRecords m_records;
    const Request m_request;
    const QString m_disk;
    WslTidyTask m_tidy;
    WslIdleTask m_idle;
    std::unique_ptr<WslJournal::Entry> m_entry;
    qint64 m_size = 0;
    std::unique_ptr<WslCallTask> m_copy;
    std::unique_ptr<WslCallTask> m_registration;
    std::unique_ptr<WslForgetTask> m_forgetting;
    QTimer m_look{this};
};

} // namespace decant
