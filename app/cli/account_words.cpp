// SPDX-License-Identifier: MIT
#include "app/cli/account_words.h"

#include "app/cli/option_reader.h"
#include "core/values/registry_name.h"

#include <QCoreApplication>

namespace decant::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::cli::AccountWords)
};

Error invalid(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

Result<QString> readRegistry(const QString &command, const SortedWords &words)
{
    if (words.operands.isEmpty())
        return invalid(Text::tr("“%1” needs to know which: decant-cli %1 REGISTRY.").arg(command));
    // The one too many may be a password: it is not repeated.
    if (words.operands.size() > 1)
        return invalid(Text::tr("“%1” takes one REGISTRY and nothing else; a password is asked "
                                "for, or comes through --password-stdin.")
                           .arg(command));
    return parseRegistryName(words.operands.first());
}

} // namespace

Result<CommandArguments> readLogin(const QStringList &rest)
{
    const auto command = u"login"_s;
    const auto words = sortWords(command, rest,
                                 {{u"--username"_s, OptionRule::Kind::Value},
                                  {u"--password-stdin"_s, OptionRule::Kind::Flag}});
    if (!words)
        return words.error();
    const auto registry = readRegistry(command, *words);
    if (!registry)
        return registry.error();
    const LoginArguments arguments{*registry, words->value(u"--username"_s),
                                   words->has(u"--password-stdin"_s)};
    if (arguments.hasPasswordOnInput && arguments.user.isEmpty())
        return invalid(Text::tr("“--password-stdin” needs to know whose password it is: add "
                                "--username NAME."));
    return CommandArguments(arguments);
}

Result<CommandArguments> readLogout(const QStringList &rest)
{
    const auto command = u"logout"_s;
    return sortWords(command, rest, {})
        .and_then([&](const SortedWords &words) { return readRegistry(command, words); })
        .transform(
            [](const QString &registry) -> CommandArguments { return LogoutArguments{registry}; });
}

Result<CommandArguments> readSearch(const QStringList &rest)
{
    const auto words = sortWords(u"search"_s, rest, {{u"--registry"_s, OptionRule::Kind::Value}});
    if (!words)
        return words.error();
    if (words->operands.isEmpty())
        return invalid(Text::tr("“search” needs words to look for: decant-cli search WORDS…."));
    auto registry = parseRegistryName(words->has(u"--registry"_s) ? words->value(u"--registry"_s)
                                                                  : u"docker.io"_s);
    if (!registry)
        return registry.error();
    return CommandArguments(SearchArguments{*registry, words->operands.join(u' ')});
}

} // namespace decant::cli
