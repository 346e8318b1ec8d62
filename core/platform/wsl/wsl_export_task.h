// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/wsl_idle_task.h"
#include "core/ports/distribution_host.h"

namespace decant {

/// “wsl --export NAME FILE”: the archive gets its name when it is complete, and replaces what had
/// it only then. See DistributionHost::exportAs.
class WslExportTask final : public Task
{
    Q_OBJECT

public:
    WslExportTask(const LxssRegistry &registry, ExportRequest request);

protected:
    void run() override;
    void stop() override;

private:
    void begin();
    void conclude();

    const LxssRegistry m_registry;
    const ExportRequest m_request;
    const QString m_part;
    WslIdleTask m_idle;
    WslCallTask m_call;
};

} // namespace decant
