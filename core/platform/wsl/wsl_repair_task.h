// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/process_task.h"
#include "core/platform/wsl/lxss_registry.h"

namespace decant {

/// `program` with these arguments as administrator, once the user agrees, and with its status;
/// declinedStatus where they don't. Source: Microsoft's documentation of Start-Process.
QStringList elevatedCommand(const QString &program, const QStringList &arguments);
inline constexpr int declinedStatus = 99; // None of wsl.exe's own.

/// Has WSL installed, updated, or what it needs switched on, in a console of its own, which says
/// how far it is. See DistributionHost::repair.
class WslRepairTask final : public Task
{
    Q_OBJECT

public:
    explicit WslRepairTask(const LxssRegistry &registry) : m_registry(registry) {}

protected:
    void run() override;
    void stop() override;

private:
    void conclude();

    const LxssRegistry m_registry;
    std::unique_ptr<ProcessTask> m_process;
};

} // namespace decant
