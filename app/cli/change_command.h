// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "app/cli/progress_line.h"

namespace decant::cli {

/// A command that changes a distribution: shows how far it is, and says in the end what is now.
class ChangeCommand : public Command
{
    Q_OBJECT

public:
    /// What it says, to people and to programs.
    struct Words
    {
        QString target;  ///< What the done event names.
        QString outcome; ///< For people.
        QString phase{}; ///< The phase events' stable name.
        QString label{}; ///< The phase's, for people.
    };

    ChangeCommand(Workplace workplace, std::unique_ptr<Task> task, Words words);

    void start() override;
    void cancel() override;

private:
    void showProgress(Progress progress);
    void conclude();

    Workplace m_workplace;
    std::unique_ptr<Task> m_task;
    const Words m_words;
    std::unique_ptr<ProgressLine> m_line;
};

std::unique_ptr<Command> makeChange(Workplace workplace, const StopArguments &arguments);
std::unique_ptr<Command> makeChange(Workplace workplace, const DefaultArguments &arguments);
std::unique_ptr<Command> makeChange(Workplace workplace, const RenameArguments &arguments);
std::unique_ptr<Command> makeChange(Workplace workplace, const CloneArguments &arguments);
std::unique_ptr<Command> makeChange(Workplace workplace, const MoveArguments &arguments);
std::unique_ptr<Command> makeChange(Workplace workplace, const ExportArguments &arguments);
std::unique_ptr<Command> makeChange(Workplace workplace, const UserArguments &arguments);
std::unique_ptr<Command> makeChange(Workplace workplace, const ResizeArguments &arguments);
std::unique_ptr<Command> makeChange(Workplace workplace, const SparseArguments &arguments);

} // namespace decant::cli
