// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"

#include <QStringList>

#include <functional>

namespace decant {

using IsInstalled = std::function<bool(const QString &program)>;

/// `command` in a window of the preferred terminal program, or else of the first that is
/// installed; empty if none is.
QStringList terminalCommand(const QStringList &command, const IsInstalled &isInstalled,
                            const QString &preferred = {});

/// Those that are installed, the one that is taken by itself first.
QStringList installedTerminals(const IsInstalled &isInstalled);
/// Whether it can be found where programs are.
bool isOnPath(const QString &program);

/// Opens a terminal window, which outlives this program, and runs `command` in it. `preferred`:
/// the terminal program's name; empty: the first there is.
/// Fails with HostRefused.
class TerminalTask final : public Task
{
    Q_OBJECT

public:
    explicit TerminalTask(QStringList command, QString preferred = {})
        : m_command(std::move(command)), m_preferred(std::move(preferred))
    {}

protected:
    void run() override;
    void stop() override {}

private:
    const QStringList m_command;
    const QString m_preferred;
};

} // namespace decant
