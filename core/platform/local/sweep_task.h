// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/local/distribution_folders.h"
#include "core/platform/local/remove_task.h"

namespace decant {

/// Deletes what crashed imports and interrupted removals have left behind: hidden entries whose
/// lock nobody holds. What can't be deleted is left for the next time.
class SweepTask final : public Task
{
    Q_OBJECT

public:
    explicit SweepTask(const DistributionFolders &folders) : m_left(folders.hidden()) {}
    bool isNeeded() const { return !m_left.isEmpty(); }

protected:
    void run() override { next(); }
    void stop() override;

private:
    void next();

    QList<DistributionPlace> m_left;
    std::unique_ptr<RemoveFilesTask> m_removal;
};

} // namespace decant
