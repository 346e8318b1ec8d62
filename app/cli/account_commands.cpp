// SPDX-License-Identifier: MIT
#include "app/cli/account_commands.h"

#include "app/cli/ask.h"
#include "app/cli/exit_status.h"
#include "app/cli/terminal.h"

namespace decant::cli {

namespace {

Error invalid(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

} // namespace

void LoginCommand::start()
{
    const auto credential = askForCredential();
    if (!credential) {
        emit finished(m_workplace.output.failure(credential.error()));
        return;
    }
    m_user = credential->user;
    m_task = m_workplace.engine.signIn(m_arguments.registry, *credential,
                                       RegistryAccounts::Keep::InStore);
    connect(m_task.get(), &Task::finished, this, &LoginCommand::conclude);
    m_task->start();
}

void LoginCommand::cancel()
{
    if (m_task)
        m_task->cancel();
}

Result<Credential> LoginCommand::askForCredential() const
{
    const auto &registry = m_arguments.registry;
    auto user = m_arguments.user;
    if (m_arguments.hasPasswordOnInput) {
        return secretFromInput().transform(
            [&](const QString &secret) { return Credential::of(user, secret); });
    }
    if (!isTerminal(stdin))
        return invalid(tr("There is no terminal to ask for the password; pipe it in: decant-cli "
                          "login %1 --username NAME --password-stdin.")
                           .arg(registry));
    if (registry == u"ghcr.io")
        m_workplace.output.message(
            tr("Use a personal access token with read:packages as the password."));
    if (user.isEmpty()) {
        const auto typed = askFor(tr("Name at %1: ").arg(registry), true);
        if (!typed)
            return typed.error();
        user = typed->trimmed();
    }
    return askFor(tr("Password of %1: ").arg(user), false).transform([&](const QString &secret) {
        return Credential::of(user, secret);
    });
}

void LoginCommand::conclude()
{
    auto &output = m_workplace.output;
    if (m_task->error()) {
        emit finished(output.failure(*m_task->error()));
        return;
    }
    const auto &signedIn = m_task->value();
    if (output.isJson()) {
        output.json(QJsonObject{{u"event"_s, u"done"_s},
                                {u"registry"_s, m_arguments.registry},
                                {u"user"_s, m_user},
                                {u"kept"_s, signedIn.place},
                                {u"checked"_s, signedIn.wasChecked}});
    } else {
        output.result(m_user.isEmpty() ? tr("Signed in to %1; the token is kept in %2.")
                                             .arg(m_arguments.registry, signedIn.place)
                                       : tr("Signed in to %1 as %2; the password is kept in %3.")
                                             .arg(m_arguments.registry, m_user, signedIn.place));
    }
    if (!signedIn.wasChecked)
        output.message(tr("Warning: %1 asked nobody who they are, so that the password could not "
                          "be checked.")
                           .arg(m_arguments.registry));
    emit finished(doneStatus);
}

std::unique_ptr<Command> logoutCommand(Workplace workplace, const LogoutArguments &arguments)
{
    auto task = workplace.engine.signOut(arguments.registry);
    const auto *signedOut = task.get();
    return std::make_unique<TaskCommand>(
        workplace, std::move(task), [signedOut, workplace, registry = arguments.registry] {
            auto &output = workplace.output;
            const auto &[wasKept, otherPlace] = signedOut->value();
            if (output.isJson())
                output.json(QJsonObject{{u"event"_s, u"done"_s},
                                        {u"registry"_s, registry},
                                        {u"wasKept"_s, wasKept},
                                        {u"otherPlace"_s, otherPlace}});
            else
                output.result(
                    wasKept ? LoginCommand::tr("Signed out of %1.").arg(registry)
                            : LoginCommand::tr("Decant had kept nothing for %1.").arg(registry));
            if (!otherPlace.isEmpty())
                output.message(LoginCommand::tr("Credentials for %1 are still found in %2, which "
                                                "Decant reads but does not change.")
                                   .arg(registry, otherPlace));
            return doneStatus;
        });
}

} // namespace decant::cli
