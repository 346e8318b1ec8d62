// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/platform/wsl/wsl_program.h"

#include <QTimer>

namespace decant {

/// Sees to it that WSL does not keep what an import that did not succeed has begun: WSL's own
/// service goes on when wsl.exe is gone, and takes a tar that was cut at a good place for a whole
/// one. Waits until the service has let go, then unregisters what stands under this name in this
/// folder. Can't be cancelled. Fails with HostRefused where WSL does not let go.
/// Source: wsl.md, "Cancel"; not yet seen on Windows.
class WslForgetTask final : public Task
{
    Q_OBJECT

public:
    WslForgetTask(const LxssRegistry &registry, QString name, QString folder);

protected:
    void run() override;
    void stop() override {}

private:
    void look();
    void unregister();

    const LxssRegistry m_registry;
    const QString m_name;
    const QString m_folder;
    std::unique_ptr<ProcessTask> m_call;
    QTimer m_again{this};
    int m_absences = 0; ///< In a row.
    int m_looks = 0;
};

} // namespace decant
