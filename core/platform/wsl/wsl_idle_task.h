// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/wsl_program.h"

namespace decant {

/// Finds out whether nothing runs in a distribution, which WSL would end without asking. Fails with
/// NotFound, and with HostRefused where something does, or WSL itself is at work there.
class WslIdleTask final : public Task
{
    Q_OBJECT

public:
    WslIdleTask(const LxssRegistry &registry, QString name);

protected:
    void run() override;
    void stop() override;

private:
    const LxssRegistry m_registry;
    const QString m_name;
    std::unique_ptr<ProcessTask> m_query;
};

} // namespace decant
