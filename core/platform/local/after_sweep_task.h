// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/local/sweep_task.h"

#include <QString>

#include <memory>

namespace decant {

/// A change to a distribution that begins when this process's own sweep has let go of it. Fails as
/// the change does.
class AfterSweepTask final : public Task
{
    Q_OBJECT

public:
    /// The sweep must outlive it.
    AfterSweepTask(SweepTask &sweep, QString name, std::unique_ptr<Task> change);

protected:
    void run() override;
    void stop() override;

private:
    SweepTask &m_sweep;
    const QString m_name;
    const std::unique_ptr<Task> m_change;
    bool m_hasBegun = false;
};

} // namespace decant
