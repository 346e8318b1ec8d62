// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace decant::cli {

std::unique_ptr<Command> listCommand(Workplace workplace);
std::unique_ptr<Command> removeCommand(Workplace workplace, const QString &name);

/// A login shell on this terminal; in a window of its own where there is no terminal.
std::unique_ptr<Command> terminalCommand(Workplace workplace, const QString &name);

/// decant-cli run: a program with our own standard streams, whose exit status becomes ours.
class RunCommand : public Command
{
    Q_OBJECT

public:
    RunCommand(Workplace workplace, const RunRequest &request);

    void start() override;
    /// Ends the program.
    void cancel() override;
    bool keyboardBelongsToChild() const override { return true; }

private:
    Workplace m_workplace;
    std::unique_ptr<RunTask> m_task;
};

} // namespace decant::cli
