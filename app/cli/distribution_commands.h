// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace decant::cli {

/// decant-cli list: with --updates, one registry after the other is asked first.
class ListCommand : public Command
{
    Q_OBJECT

public:
    ListCommand(Workplace workplace, ListArguments arguments);

    void start() override;
    void cancel() override;

private:
    void askNext();
    void show();

    Workplace m_workplace;
    const ListArguments m_arguments;
    std::unique_ptr<ValueTask<QList<Distribution>>> m_list;
    QList<Distribution> m_unasked;
    std::unique_ptr<ValueTask<UpdateCheck>> m_check;
};

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
