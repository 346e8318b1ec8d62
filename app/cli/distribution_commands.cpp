// SPDX-License-Identifier: MIT
#include "app/cli/distribution_commands.h"

#include "app/cli/distribution_text.h"
#include "app/cli/exit_status.h"
#include "app/cli/terminal.h"

#include <QJsonArray>

namespace decant::cli {

std::unique_ptr<Command> listCommand(Workplace workplace)
{
    auto task = workplace.engine.list();
    const auto *list = task.get();
    return std::make_unique<TaskCommand>(workplace, std::move(task), [list, workplace] {
        auto &output = workplace.output;
        if (output.isJson())
            output.json(distributionsJson(list->value()));
        else if (list->value().isEmpty())
            output.message(Command::tr("No distribution is installed yet."));
        for (const auto &line : output.isJson() ? QStringList() : distributionTable(list->value()))
            output.result(line);
        return doneStatus;
    });
}

std::unique_ptr<Command> removeCommand(Workplace workplace, const QString &name)
{
    return std::make_unique<TaskCommand>(
        workplace, workplace.engine.removeDistribution(name), [workplace, name] {
            if (workplace.output.isJson())
                workplace.output.json(QJsonObject{{u"event"_s, u"done"_s}, {u"target"_s, name}});
            else
                workplace.output.message(Command::tr("“%1” is gone.").arg(name));
            return doneStatus;
        });
}

std::unique_ptr<Command> terminalCommand(Workplace workplace, const QString &name)
{
    if (isTerminal(stdin) && isTerminal(stdout))
        return std::make_unique<RunCommand>(workplace, RunRequest{name, {}, {}});
    return std::make_unique<TaskCommand>(workplace, workplace.engine.openTerminal(name),
                                         [] { return doneStatus; });
}

RunCommand::RunCommand(Workplace workplace, const RunRequest &request)
    : m_workplace(workplace), m_task(workplace.engine.run(request))
{}

void RunCommand::start()
{
    connect(m_task.get(), &Task::finished, this, [this] {
        emit finished(m_task->error() ? m_workplace.output.failure(*m_task->error())
                                      : m_task->exitStatus());
    });
    m_task->start();
}

void RunCommand::cancel()
{
    m_task->cancel();
}

} // namespace decant::cli
