// SPDX-License-Identifier: MIT
#include "app/cli/change_command.h"

#include "app/cli/exit_status.h"

namespace decant::cli {

ChangeCommand::ChangeCommand(Workplace workplace, std::unique_ptr<Task> task, Words words)
    : m_workplace(workplace), m_task(std::move(task)), m_words(std::move(words))
{}

void ChangeCommand::start()
{
    m_line = std::make_unique<ProgressLine>(m_workplace.output);
    m_line->setLabel(m_words.label);
    connect(m_task.get(), &Task::progressed, this, &ChangeCommand::showProgress);
    connect(m_task.get(), &Task::finished, this, &ChangeCommand::conclude);
    m_task->start();
}

void ChangeCommand::cancel()
{
    if (!m_task->isCancelRequested())
        m_line->message(tr("Stopping and cleaning up…"));
    m_task->cancel();
}

void ChangeCommand::showProgress(Progress progress)
{
    if (m_words.phase.isEmpty())
        return;
    if (m_workplace.output.isJson())
        m_workplace.output.json(QJsonObject{{u"event"_s, u"phase"_s},
                                            {u"phase"_s, m_words.phase},
                                            {u"done"_s, progress.done},
                                            {u"total"_s, progress.total}});
    ImportProgress shown;
    shown.current = progress;
    m_line->show(shown);
}

void ChangeCommand::conclude()
{
    m_line.reset();
    auto &output = m_workplace.output;
    if (m_task->error()) {
        emit finished(output.failure(*m_task->error()));
        return;
    }
    if (output.isJson())
        output.json(QJsonObject{{u"event"_s, u"done"_s}, {u"target"_s, m_words.target}});
    else
        output.message(m_words.outcome);
    emit finished(doneStatus);
}

std::unique_ptr<Command> makeChange(Workplace workplace, const StopArguments &arguments)
{
    const auto &name = arguments.name;
    return std::make_unique<ChangeCommand>(
        workplace, workplace.engine.stopDistribution(name),
        ChangeCommand::Words{.target = name,
                             .outcome = ChangeCommand::tr("Nothing runs in “%1”.").arg(name)});
}

std::unique_ptr<Command> makeChange(Workplace workplace, const DefaultArguments &arguments)
{
    const auto &name = arguments.name;
    return std::make_unique<ChangeCommand>(
        workplace, workplace.engine.setDefaultDistribution(name),
        ChangeCommand::Words{.target = name,
                             .outcome = ChangeCommand::tr("“%1” is the default now.").arg(name)});
}

std::unique_ptr<Command> makeChange(Workplace workplace, const RenameArguments &arguments)
{
    return std::make_unique<ChangeCommand>(
        workplace, workplace.engine.renameDistribution(arguments.name, arguments.newName),
        ChangeCommand::Words{.target = arguments.newName,
                             .outcome = ChangeCommand::tr("“%1” is called “%2” now.")
                                            .arg(arguments.name, arguments.newName)});
}

std::unique_ptr<Command> makeChange(Workplace workplace, const CloneArguments &arguments)
{
    return std::make_unique<ChangeCommand>(
        workplace,
        workplace.engine.cloneDistribution(arguments.name, arguments.newName, arguments.folder),
        ChangeCommand::Words{.target = arguments.newName,
                             .outcome = ChangeCommand::tr("“%2” is there, a copy of “%1”.")
                                            .arg(arguments.name, arguments.newName),
                             .phase = u"copy"_s,
                             .label = ChangeCommand::tr("Copying")});
}

std::unique_ptr<Command> makeChange(Workplace workplace, const MoveArguments &arguments)
{
    return std::make_unique<ChangeCommand>(
        workplace, workplace.engine.moveDistribution(arguments.name, arguments.folder),
        ChangeCommand::Words{
            .target = arguments.name,
            .outcome =
                ChangeCommand::tr("“%1” is in %2 now.").arg(arguments.name, arguments.folder),
            .phase = u"copy"_s,
            .label = ChangeCommand::tr("Moving")});
}

std::unique_ptr<Command> makeChange(Workplace workplace, const ExportArguments &arguments)
{
    const auto &request = arguments.request;
    return std::make_unique<ChangeCommand>(
        workplace, workplace.engine.exportDistribution(request),
        ChangeCommand::Words{
            .target = request.path,
            .outcome = ChangeCommand::tr("“%1” is saved in %2.").arg(request.name, request.path),
            .phase = u"export"_s,
            .label = ChangeCommand::tr("Exporting")});
}

std::unique_ptr<Command> makeChange(Workplace workplace, const UserArguments &arguments)
{
    return std::make_unique<ChangeCommand>(
        workplace, workplace.engine.setDefaultUser(arguments.name, arguments.user),
        ChangeCommand::Words{
            .target = arguments.name,
            .outcome =
                ChangeCommand::tr("“%1” starts as “%2” now.").arg(arguments.name, arguments.user)});
}

std::unique_ptr<Command> makeChange(Workplace workplace, const ResizeArguments &arguments)
{
    return std::make_unique<ChangeCommand>(
        workplace, workplace.engine.resizeDisk(arguments.name, arguments.size),
        ChangeCommand::Words{
            .target = arguments.name,
            .outcome =
                ChangeCommand::tr("The disk of “%1” has its new size.").arg(arguments.name)});
}

std::unique_ptr<Command> makeChange(Workplace workplace, const SparseArguments &arguments)
{
    const auto outcome =
        arguments.isSparse ? ChangeCommand::tr("The disk of “%1” gives back what is deleted in it.")
                           : ChangeCommand::tr("The disk of “%1” keeps what is deleted in it.");
    return std::make_unique<ChangeCommand>(
        workplace, workplace.engine.setSparse(arguments.name, arguments.isSparse),
        ChangeCommand::Words{.target = arguments.name, .outcome = outcome.arg(arguments.name)});
}

} // namespace decant::cli
