// SPDX-License-Identifier: MIT
#include "app/cli/proxy_question.h"

#include "app/cli/ask.h"
#include "app/cli/terminal.h"

namespace decant::cli {

namespace {

std::optional<Credential> credentialFor(const QString &proxy, bool wasRefused, Output &output)
{
    output.message((wasRefused ? TaskCommand::tr("The proxy %1 did not accept this.")
                               : TaskCommand::tr("The proxy %1 asks for a name and a password."))
                       .arg(proxy));
    const auto user = askFor(TaskCommand::tr("Name at %1: ").arg(proxy), true);
    if (!user)
        return std::nullopt;
    const auto password = askFor(TaskCommand::tr("Password of %1: ").arg(user->trimmed()), false);
    if (!password)
        return std::nullopt;
    return Credential{Credential::Kind::Password, user->trimmed(), *password};
}

} // namespace

void answerProxiesFromTerminal(Workplace workplace)
{
    auto *passwords = workplace.engine.proxyPasswords();
    if (!passwords || !isTerminal(stdin) || !isTerminal(stderr))
        return;
    QObject::connect(passwords, &ProxyPasswords::wanted, passwords,
                     [passwords, &output = workplace.output](const QString &proxy) {
                         passwords->answer(
                             proxy, credentialFor(proxy, passwords->wasRefused(proxy), output));
                     });
}

} // namespace decant::cli
