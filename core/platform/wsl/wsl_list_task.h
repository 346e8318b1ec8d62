// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/wsl_journal.h"
#include "core/platform/wsl/wsl_program.h"
#include "core/platform/wsl/wsl_records.h"
#include "core/platform/wsl/wsl_sizes.h"
#include "core/values/distribution.h"

#include <QTimer>

namespace decant {

/// What is installed, from WSL's registry; wsl.exe itself is only asked what is running. Without
/// an answer within half a minute nothing counts as running. `sizes` must outlive it.
class WslListTask final : public ValueTask<QList<Distribution>>
{
    Q_OBJECT

public:
    WslListTask(const LxssRegistry &registry, const WslJournal &journal, const WslRecords &records,
                WslSizes &sizes);

protected:
    void run() override;
    void stop() override;

private:
    void conclude(const QStringList &running);
    Distribution describe(const LxssDistribution &one, const QStringList &running) const;

    const LxssRegistry m_registry;
    const WslJournal m_journal;
    const WslRecords m_records;
    WslSizes &m_sizes;
    std::unique_ptr<ProcessTask> m_query;
    QTimer m_patience{this};
};

} // namespace decant
