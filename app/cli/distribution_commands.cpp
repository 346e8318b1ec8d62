// SPDX-License-Identifier: MIT
#include "app/cli/distribution_commands.h"

#include "app/cli/distribution_text.h"
#include "app/cli/exit_status.h"
#include "app/cli/terminal.h"

#include <QJsonArray>

namespace decant::cli {

ListCommand::ListCommand(Workplace workplace, ListArguments arguments)
    : m_workplace(workplace), m_arguments(arguments), m_list(workplace.engine.list())
{}

void ListCommand::start()
{
    connect(m_list.get(), &Task::finished, this, [this] {
        if (m_list->error()) {
            emit finished(m_workplace.output.failure(*m_list->error()));
            return;
        }
        if (m_arguments.asksForUpdates)
            m_unasked = m_list->value();
        askNext();
    });
    m_list->start();
}

void ListCommand::cancel()
{
    m_unasked.clear();
    m_list->cancel();
    if (m_check)
        m_check->cancel();
}

void ListCommand::askNext()
{
    if (m_unasked.isEmpty()) {
        show();
        return;
    }
    // The one before is inside its own signal.
    if (m_check)
        m_check.release()->deleteLater();
    m_check = m_workplace.engine.checkForNewer(m_unasked.takeFirst());
    connect(m_check.get(), &Task::finished, this, [this] {
        if (m_check->error())
            emit finished(m_workplace.output.failure(*m_check->error()));
        else
            askNext();
    });
    m_check->start();
}

void ListCommand::show()
{
    auto &output = m_workplace.output;
    const auto &list = m_list->value();
    const auto update = [this](const Distribution &distribution) {
        return m_workplace.engine.knownUpdate(distribution);
    };
    if (output.isJson()) {
        output.json(distributionsJson(list, update));
    } else if (list.isEmpty()) {
        output.message(tr("No distribution is installed yet."));
    } else {
        for (const auto &line : distributionTable(list))
            output.result(line);
        for (const auto &distribution : m_arguments.asksForUpdates ? list : QList<Distribution>()) {
            if (const auto text = updateText(distribution, update(distribution)); !text.isEmpty())
                output.message(text);
        }
    }
    emit finished(doneStatus);
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
