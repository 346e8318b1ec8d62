// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace decant::cli {

/// decant-cli login: asks for what was not said, shows it to the registry, keeps it.
class LoginCommand : public Command
{
    Q_OBJECT

public:
    LoginCommand(Workplace workplace, LoginArguments arguments)
        : m_workplace(workplace), m_arguments(std::move(arguments))
    {}

    void start() override;
    void cancel() override;

private:
    Result<Credential> askForCredential() const;
    void conclude();

    Workplace m_workplace;
    LoginArguments m_arguments;
    QString m_user;
    std::unique_ptr<ValueTask<SignedIn>> m_task;
};

/// decant-cli logout
std::unique_ptr<Command> logoutCommand(Workplace workplace, const LogoutArguments &arguments);

} // namespace decant::cli
