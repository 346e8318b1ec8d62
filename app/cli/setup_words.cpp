// SPDX-License-Identifier: MIT
#include "app/cli/setup_words.h"

#include "app/cli/ask.h"
#include "app/cli/output.h"
#include "app/cli/terminal.h"

#include <QCoreApplication>

#include <algorithm>

namespace decant::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::cli::Setup)
};

using Kind = OptionRule::Kind;

Error invalid(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

Result<void> checkTogether(const SortedWords &words)
{
    for (const auto &name : {u"--password-stdin"_s, u"--no-password"_s, u"--no-sudo"_s}) {
        if (words.has(name) && !words.has(u"--user"_s))
            return invalid(Text::tr("“%1” is about a user; add --user NAME.").arg(name));
    }
    if (words.has(u"--password-stdin"_s) && words.has(u"--no-password"_s))
        return invalid(Text::tr("“--password-stdin” and “--no-password” contradict each other; "
                                "choose one."));
    return {};
}

Result<QString> askTwice(const QString &user)
{
    auto first = askFor(Text::tr("New password for %1: ").arg(user), false);
    if (!first)
        return first;
    const auto second = askFor(Text::tr("Once more: "), false);
    if (!second)
        return second;
    if (*first != *second)
        return invalid(Text::tr("The two passwords differ."));
    return first;
}

} // namespace

const QList<OptionRule> &setupRules()
{
    static const QList<OptionRule> rules{
        {u"--user"_s, Kind::Value},       {u"--password-stdin"_s, Kind::Flag},
        {u"--no-password"_s, Kind::Flag}, {u"--no-sudo"_s, Kind::Flag},
        {u"--systemd"_s, Kind::Flag},     {u"--hostname"_s, Kind::Value},
        {u"--locale"_s, Kind::Value},     {u"--timezone"_s, Kind::Value},
        {u"--no-env"_s, Kind::Flag},
    };
    return rules;
}

Result<SetupWords> readSetup(const SortedWords &words, bool isForFile)
{
    if (const auto sensible = checkTogether(words); !sensible)
        return sensible.error();
    const auto &rules = setupRules();
    const bool isAsked = std::any_of(rules.begin(), rules.end(),
                                     [&words](const auto &rule) { return words.has(rule.name); });
    SetupWords read;
    read.setup.systemd = words.has(u"--systemd"_s);
    read.setup.keepsEnvironment = (isAsked || !isForFile) && !words.has(u"--no-env"_s);
    const std::pair<QString, QString FirstBoot::*> values[] = {
        {u"--hostname"_s, &FirstBoot::hostname},
        {u"--locale"_s, &FirstBoot::locale},
        {u"--timezone"_s, &FirstBoot::timezone}};
    for (const auto &[name, field] : values) {
        if (words.has(name) && words.value(name).isEmpty())
            return invalid(Text::tr("“%1” needs a value.").arg(name));
        read.setup.*field = words.value(name);
    }
    // What is asked for is checked with the password.
    auto checked = read.setup;
    if (words.has(u"--user"_s)) {
        const bool hasPassword = !words.has(u"--no-password"_s);
        read.setup.user = UserSetup{.name = words.value(u"--user"_s),
                                    .password = {},
                                    .isAdministrator = !words.has(u"--no-sudo"_s),
                                    .asksForPassword = hasPassword};
        read.passwordFrom = !hasPassword                       ? PasswordFrom::Nowhere
                            : words.has(u"--password-stdin"_s) ? PasswordFrom::Input
                                                               : PasswordFrom::Terminal;
        checked.user = read.setup.user;
        checked.user->asksForPassword = false;
    }
    if (const auto fine = FirstBootRules::check(checked); !fine)
        return fine.error();
    return read;
}

Result<FirstBoot> completedSetup(const SetupWords &words, Output &output)
{
    auto setup = words.setup;
    if (!setup.user)
        return setup;
    auto &user = *setup.user;
    if (words.passwordFrom == PasswordFrom::Terminal && !isTerminal(stdin))
        return invalid(Text::tr("There is no terminal to ask for %1's password; pipe it in with "
                                "--password-stdin, or say --no-password.")
                           .arg(user.name));
    if (words.passwordFrom != PasswordFrom::Nowhere) {
        const auto password =
            words.passwordFrom == PasswordFrom::Input ? secretFromInput() : askTwice(user.name);
        if (!password)
            return password.error();
        user.password = *password;
    } else if (user.isAdministrator) {
        output.message(Text::tr("Without a password, any program that “%1” runs can become "
                                "administrator.")
                           .arg(user.name));
    }
    if (const auto fine = FirstBootRules::check(setup); !fine)
        return fine.error();
    return setup;
}

} // namespace decant::cli
