// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/platform/local/distribution_folders.h"

#include <QDeadlineTimer>

namespace decant {

/// Asks all that runs in a distribution to end, and ends what does not. Cancelling it only stops
/// the waiting. Fails with NotFound, HostRefused where somebody changes it, Failed.
class StopTask final : public Task
{
    Q_OBJECT

public:
    StopTask(DistributionFolders folders, QString name);

protected:
    void run() override;
    void stop() override;

private:
    void look();

    const DistributionFolders m_folders;
    const QString m_name;
    DistributionPlace m_place;
    QTimer m_clock{this};
    QDeadlineTimer m_polite;
    QDeadlineTimer m_end;
};

} // namespace decant
