// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/wsl_idle_task.h"
#include "core/platform/wsl/wsl_records.h"

namespace decant {

/// “wsl --manage NAME --set-default-user USER”. WSL starts the distribution to look the user up,
/// and ends it where that changes anything: it must not run, and does not afterwards. What its own
/// /etc/wsl.conf says overrules the rest, so where that names somebody else nothing is changed.
/// See DistributionHost::setDefaultUser. Source: wsl.md, "Default user"; github.com/microsoft/WSL.
class WslUserTask final : public Task
{
    Q_OBJECT

public:
    WslUserTask(const LxssRegistry &registry, const WslRecords &records, QString name,
                QString user);

protected:
    void run() override { m_idle.start(); }
    void stop() override;

private:
    void readConf();
    void change();
    /// The name, which WSL does not keep.
    void note();
    /// Ends what was started, and then the task.
    void conclude(std::optional<Error> error);

    const LxssRegistry m_registry;
    const WslRecords m_records;
    const QString m_name;
    const QString m_user;
    WslIdleTask m_idle;
    std::unique_ptr<ProcessTask> m_conf;
    std::unique_ptr<WslCallTask> m_change;
    std::unique_ptr<WslCallTask> m_end;
};

} // namespace decant
