// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/file_lock.h"
#include "core/platform/local/sweep_task.h"
#include "core/platform/process_task.h"
#include "core/ports/distribution_host.h"

#include <memory>

namespace decant {

/// Enters a distribution. Its lock is held as long as the program runs.
class LocalRunTask final : public RunTask
{
    Q_OBJECT

public:
    /// `sweep`: this process's own, which must outlive it; it is waited for where it holds the
    /// distribution. `enterProgram`: decant-enter.
    LocalRunTask(DistributionFolders folders, SweepTask &sweep, RunRequest request,
                 QString enterProgram);

    int exitStatus() const override;

protected:
    void run() override;
    void stop() override;

private:
    Result<ProcessRequest> prepare();
    void enter();

    const DistributionFolders m_folders;
    SweepTask &m_sweep;
    const RunRequest m_request;
    const QString m_enterProgram;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<ProcessTask> m_process;
};

} // namespace decant
