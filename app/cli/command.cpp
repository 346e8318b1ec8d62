// SPDX-License-Identifier: MIT
#include "app/cli/command.h"

#include "app/cli/account_commands.h"
#include "app/cli/cache_commands.h"
#include "app/cli/catalog_command.h"
#include "app/cli/change_command.h"
#include "app/cli/distribution_commands.h"
#include "app/cli/import_command.h"
#include "app/cli/inspect_command.h"
#include "app/cli/save_command.h"
#include "app/cli/search_command.h"

namespace decant::cli {

TaskCommand::TaskCommand(Workplace workplace, std::unique_ptr<Task> task, Show show)
    : m_workplace(workplace), m_task(std::move(task)), m_show(std::move(show))
{}

void TaskCommand::start()
{
    connect(m_task.get(), &Task::finished, this, &TaskCommand::conclude);
    m_task->start();
}

void TaskCommand::cancel()
{
    m_task->cancel();
}

void TaskCommand::conclude()
{
    emit finished(m_task->error() ? m_workplace.output.failure(*m_task->error()) : m_show());
}

namespace {

struct Maker
{
    Workplace at;

    void sayHowToSignIn(const ImageLocation &location) const
    {
        if (location.transport() == ImageLocation::Transport::Registry)
            at.output.setRemedy(ErrorKind::Unauthorized,
                                TaskCommand::tr("To sign in, type “decant-cli login %1”.")
                                    .arg(location.reference().registry()));
    }

    std::unique_ptr<Command> operator()(const HelpArguments &) const { return nullptr; }
    std::unique_ptr<Command> operator()(const VersionArguments &) const { return nullptr; }
    std::unique_ptr<Command> operator()(const ImportArguments &arguments) const
    {
        sayHowToSignIn(arguments.request.image.location);
        return std::make_unique<ImportCommand>(at, arguments);
    }
    std::unique_ptr<Command> operator()(const SaveArguments &arguments) const
    {
        sayHowToSignIn(arguments.request.image.location);
        return std::make_unique<SaveCommand>(at, arguments);
    }
    std::unique_ptr<Command> operator()(const InspectArguments &arguments) const
    {
        sayHowToSignIn(arguments.image.location);
        return std::make_unique<InspectCommand>(at, arguments.image);
    }
    std::unique_ptr<Command> operator()(const TagsArguments &arguments) const
    {
        sayHowToSignIn(arguments.location);
        return tagsCommand(at, arguments.location);
    }
    std::unique_ptr<Command> operator()(const SearchArguments &arguments) const
    {
        return searchCommand(at, arguments);
    }
    std::unique_ptr<Command> operator()(const CatalogArguments &arguments) const
    {
        return std::make_unique<CatalogCommand>(at, arguments.words);
    }
    std::unique_ptr<Command> operator()(const ListArguments &arguments) const
    {
        return std::make_unique<ListCommand>(at, arguments);
    }
    std::unique_ptr<Command> operator()(const RunArguments &arguments) const
    {
        return std::make_unique<RunCommand>(at, arguments.request);
    }
    std::unique_ptr<Command> operator()(const TerminalArguments &arguments) const
    {
        return terminalCommand(at, arguments.name);
    }
    std::unique_ptr<Command> operator()(const RemoveArguments &arguments) const
    {
        return removeCommand(at, arguments.name);
    }
    template <typename Change>
    std::unique_ptr<Command> operator()(const Change &arguments) const
    {
        return makeChange(at, arguments);
    }
    std::unique_ptr<Command> operator()(const LoginArguments &arguments) const
    {
        return std::make_unique<LoginCommand>(at, arguments);
    }
    std::unique_ptr<Command> operator()(const LogoutArguments &arguments) const
    {
        return logoutCommand(at, arguments);
    }
    std::unique_ptr<Command> operator()(const CacheArguments &) const
    {
        return std::make_unique<CacheCommand>(at);
    }
    std::unique_ptr<Command> operator()(const PruneArguments &arguments) const
    {
        return std::make_unique<PruneCommand>(at, arguments.everything);
    }
    std::unique_ptr<Command> operator()(const VerifyCacheArguments &) const
    {
        return verifyCacheCommand(at);
    }
};

} // namespace

std::unique_ptr<Command> makeCommand(const CommandArguments &arguments, Workplace workplace)
{
    return std::visit(Maker{workplace}, arguments);
}

} // namespace decant::cli
