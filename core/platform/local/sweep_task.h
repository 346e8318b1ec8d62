// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/local/distribution_folders.h"
#include "core/platform/local/remove_task.h"

#include <functional>

namespace decant {

/// Deletes what crashed imports and interrupted removals have left behind, hidden entries whose
/// lock nobody holds, and the files in other places that a crash has kept from going. What can't be
/// deleted is left for the next time.
class SweepTask final : public Task
{
    Q_OBJECT

public:
    explicit SweepTask(const DistributionFolders &folders)
        : m_folders(folders), m_left(folders.hidden()), m_moving(folders.moving())
    {}
    bool isNeeded() const { return !m_left.isEmpty() || !m_moving.isEmpty(); }

    /// Calls `begin` when it does not hold the distribution, or no more: at once, or when it has
    /// finished, if `receiver` is still there.
    void whenFree(const QString &name, const QObject *receiver, std::function<void()> begin);

protected:
    void run() override { next(); }
    void stop() override;

private:
    void next();

    std::unique_ptr<Task> nextWork();

    const DistributionFolders m_folders;
    QList<DistributionPlace> m_left;
    QList<DistributionPlace> m_moving;
    std::unique_ptr<Task> m_removal;
};

} // namespace decant
