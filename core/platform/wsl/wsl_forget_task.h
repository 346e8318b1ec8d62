// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/wsl_journal.h"
#include "core/platform/wsl/wsl_program.h"

#include <QTimer>

namespace decant {

/// Takes back what was not made to its end: from WSL, from the disk, and at last from the journal.
/// WSL's own service goes on when wsl.exe is gone, and takes a tar that was cut at a good place for
/// a whole one. Waits until the service has let go, then unregisters what stands under this name in
/// this folder. Can't be cancelled. Fails with HostRefused where WSL does not let go, or somebody
/// has the disk open; the entry then stays for the next start. Source: wsl.md, "Cancel"; not yet
/// seen on Windows.
class WslForgetTask final : public Task
{
    Q_OBJECT

public:
    WslForgetTask(const LxssRegistry &registry, std::unique_ptr<WslJournal::Entry> entry);

protected:
    void run() override;
    void stop() override {}

private:
    void look();
    void unregister();
    /// False while a disk that nobody has can't be deleted.
    bool tidy();

    const LxssRegistry m_registry;
    const std::unique_ptr<WslJournal::Entry> m_entry;
    std::unique_ptr<ProcessTask> m_call;
    QTimer m_again{this};
    int m_absences = 0; ///< In a row.
    int m_looks = 0;
};

} // namespace decant
