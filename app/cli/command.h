// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/output.h"

#include <QObject>

#include <functional>
#include <memory>

namespace decant::cli {

/// What a command works with; both outlive it.
struct Workplace
{
    Engine &engine;
    Output &output;
};

/// One command at work.
///
/// start() once; finished() comes exactly once, maybe from inside start(). cancel() only asks:
/// finished() follows when everything has been cleaned up.
class Command : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void cancel() {}
    /// Whether Ctrl-C is for the program that the command runs.
    virtual bool keyboardBelongsToChild() const { return false; }

signals:
    void finished(int status);
};

/// A command that is one task.
class TaskCommand : public Command
{
    Q_OBJECT

public:
    /// Prints what came of the task, and tells the exit status.
    using Show = std::function<int()>;

    /// `show` is called only if the task ends without an error.
    TaskCommand(Workplace workplace, std::unique_ptr<Task> task, Show show);

    void start() override;
    void cancel() override;

private:
    void conclude();

    Workplace m_workplace;
    std::unique_ptr<Task> m_task;
    Show m_show;
};

/// The command for what was typed; help and version are none.
std::unique_ptr<Command> makeCommand(const CommandArguments &arguments, Workplace workplace);

} // namespace decant::cli
