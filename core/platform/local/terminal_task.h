// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"

#include <QStringList>

#include <functional>

namespace decant {

/// `command` in a window of the first terminal program that is installed; empty if none is.
QStringList terminalCommand(const QStringList &command,
                            const std::function<bool(const QString &program)> &isInstalled);

/// Opens a terminal window, which outlives this program, and runs `command` in it.
/// Fails with HostRefused.
class TerminalTask final : public Task
{
    Q_OBJECT

public:
    explicit TerminalTask(QStringList command) : m_command(std::move(command)) {}

protected:
    void run() override;
    void stop() override {}

private:
    const QStringList m_command;
};

} // namespace decant
