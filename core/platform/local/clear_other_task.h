// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/file_lock.h"
#include "core/platform/local/distribution_folders.h"
#include "core/platform/process_task.h"

#include <memory>

namespace decant {

/// Deletes what lies in a distribution's other place, and forgets that place. Cancelling it, or a
/// failure, leaves both for the next time.
class ClearOtherTask final : public Task
{
    Q_OBJECT

public:
    /// `lock`: the distribution's, held meanwhile.
    ClearOtherTask(DistributionPlace place, std::unique_ptr<FileLock> lock);

protected:
    void run() override;
    void stop() override { m_process.cancel(); }

private:
    void removed();

    DistributionPlace m_place;
    std::unique_ptr<FileLock> m_lock;
    ProcessTask m_process;
};

} // namespace decant
