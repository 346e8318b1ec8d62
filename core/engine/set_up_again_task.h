// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/distribution_host.h"

namespace decant {

/// Runs a distribution's first-boot script, and lets the host know if it went well. The host must
/// outlive it.
std::unique_ptr<RunTask> runFirstBoot(DistributionHost &host, const QString &name,
                                      const QStringList &command);

/// What a distribution was to install by itself, once more. It is there and stays so, whatever
/// becomes of that. Fails with HostRefused where it fails again, and as DistributionHost::run().
class SetUpAgainTask final : public Task
{
    Q_OBJECT

public:
    SetUpAgainTask(DistributionHost &host, const QString &name);

protected:
    void run() override { m_script->start(); }
    void stop() override { m_script->cancel(); }

private:
    void conclude();

    const std::unique_ptr<RunTask> m_script;
};

} // namespace decant
