// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/wsl_idle_task.h"

namespace decant {

/// WSL has no command for it, and takes the name from its registry whenever it needs it. What it
/// has made by the old name keeps that one: the Start menu's entry and Windows Terminal's profile,
/// which start the distribution by its id. See DistributionHost::rename.
class WslRenameTask final : public Task
{
    Q_OBJECT

public:
    WslRenameTask(const LxssRegistry &registry, QString name, QString newName);

protected:
    void run() override;
    void stop() override { m_idle.cancel(); }

private:
    void rename();

    const LxssRegistry m_registry;
    const QString m_name;
    const QString m_newName;
    WslIdleTask m_idle;
};

} // namespace decant
