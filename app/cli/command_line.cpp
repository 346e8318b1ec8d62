// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"

#include "app/cli/account_words.h"
#include "app/cli/distribution_words.h"
#include "app/cli/option_reader.h"

#include <QCoreApplication>

namespace decant::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::cli::CommandLine)
};

using Kind = OptionRule::Kind;

Error invalid(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

/// Exactly one operand, which the sentences call `operand`.
Result<QString> onlyOperand(const QString &command, const SortedWords &words,
                            const QString &operand)
{
    if (words.operands.isEmpty())
        return invalid(
            Text::tr("“%1” needs to know which: decant-cli %1 %2").arg(command, operand));
    if (words.operands.size() > 1)
        return invalid(Text::tr("“%1” takes one %2, and “%3” is one too many.")
                           .arg(command, operand, words.operands[1]));
    return words.operands.first();
}

Result<void> noOperands(const QString &command, const SortedWords &words)
{
    if (words.operands.isEmpty())
        return {};
    return invalid(Text::tr("“%1” takes no “%2”.").arg(command, words.operands.first()));
}

const QList<OptionRule> imageRules{
    {u"--platform"_s, Kind::Value},
    {u"--keep-dirlinks"_s, Kind::Flag},
};

Result<ImageRequest> readImage(const QString &command, const SortedWords &words)
{
    const auto source = onlyOperand(command, words, u"SOURCE"_s);
    if (!source)
        return source.error();
    auto location = ImageLocation::parse(*source);
    if (!location)
        return location.error();
    ImageRequest image{*std::move(location)};
    image.keepDirlinks = words.has(u"--keep-dirlinks"_s);
    if (words.has(u"--platform"_s)) {
        const auto platform = Platform::parse(words.value(u"--platform"_s));
        if (!platform)
            return platform.error();
        image.platform = *platform;
    }
    return image;
}

Result<ImageRequest::Puller> readPuller(const QString &name)
{
    if (name == u"docker")
        return ImageRequest::Puller::Docker;
    if (name == u"podman")
        return ImageRequest::Puller::Podman;
    return invalid(Text::tr("There is no engine “%1”; say docker or podman.").arg(name));
}

Result<CommandArguments> readImport(const QStringList &rest)
{
    const auto command = u"import"_s;
    const auto words = sortWords(command, rest,
                                 imageRules + setupRules() +
                                     QList<OptionRule>{{u"--name"_s, Kind::Value},
                                                       {u"--location"_s, Kind::Value},
                                                       {u"--wsl-version"_s, Kind::Value},
                                                       {u"--engine"_s, Kind::Value}});
    if (!words)
        return words.error();
    auto image = readImage(command, *words);
    if (!image)
        return image.error();
    if (words->has(u"--engine"_s)) {
        const auto puller = readPuller(words->value(u"--engine"_s));
        if (!puller)
            return puller.error();
        image->puller = *puller;
    }
    const auto version = words->value(u"--wsl-version"_s);
    if (words->has(u"--wsl-version"_s) && version != u"1" && version != u"2")
        return invalid(Text::tr("There is no WSL “%1”; say 1 or 2.").arg(version));
    const auto setup = readSetup(*words, false);
    if (!setup)
        return setup.error();
    return CommandArguments(ImportArguments{{.image = *std::move(image),
                                             .name = words->value(u"--name"_s),
                                             .folder = words->value(u"--location"_s),
                                             .wslVersion = version.toInt()},
                                            *setup});
}

Result<CommandArguments> readSave(const QStringList &rest)
{
    const auto command = u"save"_s;
    const auto words = sortWords(
        command, rest,
        imageRules + setupRules() +
            QList<OptionRule>{{u"--output"_s, Kind::Value}, {u"--format"_s, Kind::Value}});
    if (!words)
        return words.error();
    auto image = readImage(command, *words);
    if (!image)
        return image.error();
    if (!words->has(u"--output"_s))
        return invalid(Text::tr("“save” needs to know where to: --output FILE, or --output - for "
                                "standard output."));
    const auto format = readFormat(words->value(u"--format"_s), {u"tar"_s, u"tar.gz"_s, u"wsl"_s});
    if (!format)
        return format.error();
    const auto setup = readSetup(*words, true);
    if (!setup)
        return setup.error();
    return CommandArguments(
        SaveArguments{{*std::move(image), words->value(u"--output"_s), *format}, *setup});
}

Result<CommandArguments> readInspect(const QStringList &rest)
{
    const auto command = u"inspect"_s;
    const auto words = sortWords(command, rest, imageRules);
    if (!words)
        return words.error();
    return readImage(command, *words).transform([](ImageRequest image) -> CommandArguments {
        return InspectArguments{std::move(image)};
    });
}

Result<CommandArguments> readTags(const QStringList &rest)
{
    const auto command = u"tags"_s;
    return sortWords(command, rest, {})
        .and_then([&](SortedWords words) { return onlyOperand(command, words, u"REPOSITORY"_s); })
        .and_then([](const QString &name) { return ImageLocation::parse(name); })
        .transform([](ImageLocation location) -> CommandArguments {
            return TagsArguments{std::move(location)};
        });
}

Result<CommandArguments> readCatalog(const QStringList &rest)
{
    return sortWords(u"catalog"_s, rest, {}).transform([](SortedWords words) -> CommandArguments {
        return CatalogArguments{words.operands};
    });
}

Result<CommandArguments> readList(const QStringList &rest)
{
    const auto command = u"list"_s;
    const auto words = sortWords(command, rest, {{u"--updates"_s, Kind::Flag}});
    if (!words)
        return words.error();
    if (const auto none = noOperands(command, *words); !none)
        return none.error();
    return CommandArguments(ListArguments{words->has(u"--updates"_s)});
}

Result<CommandArguments> readRun(const QStringList &rest)
{
    auto words = sortWords(u"run"_s, rest, {{u"--user"_s, Kind::Value}}, 2);
    if (!words)
        return words.error();
    if (words->operands.isEmpty())
        return invalid(Text::tr("“run” needs a distribution and a command: "
                                "decant-cli run NAME -- COMMAND…"));
    const auto name = words->operands.takeFirst();
    return CommandArguments(RunArguments{{name, words->value(u"--user"_s), words->operands}});
}

Result<CommandArguments> readTerminal(const QStringList &rest)
{
    const auto command = u"terminal"_s;
    return sortWords(command, rest, {})
        .and_then([&](SortedWords words) { return onlyOperand(command, words, u"NAME"_s); })
        .transform([](QString name) -> CommandArguments { return TerminalArguments{name}; });
}

Result<CommandArguments> readRemove(const QStringList &rest)
{
    const auto command = u"remove"_s;
    const auto words = sortWords(command, rest, {{u"--yes"_s, Kind::Flag}});
    if (!words)
        return words.error();
    const auto name = onlyOperand(command, *words, u"NAME"_s);
    if (!name)
        return name.error();
    if (!words->has(u"--yes"_s))
        return invalid(Text::tr("This deletes “%1” and all its files for good; add --yes if you "
                                "mean it.")
                           .arg(*name));
    return CommandArguments(RemoveArguments{*name});
}

Result<CommandArguments> readCache(const QStringList &rest)
{
    const bool prunes = rest.value(0) == u"prune";
    const bool verifies = rest.value(0) == u"verify";
    const auto command = prunes ? u"cache prune"_s : verifies ? u"cache verify"_s : u"cache"_s;
    const auto words =
        sortWords(command, prunes || verifies ? rest.sliced(1) : rest,
                  prunes ? QList<OptionRule>{{u"--all"_s, Kind::Flag}} : QList<OptionRule>{});
    if (!words)
        return words.error();
    if (const auto none = noOperands(command, *words); !none)
        return none.error();
    if (prunes)
        return CommandArguments(PruneArguments{words->has(u"--all"_s)});
    return verifies ? CommandArguments(VerifyCacheArguments{}) : CommandArguments(CacheArguments{});
}

Result<CommandArguments> readCommand(const QString &command, const QStringList &rest)
{
    using Reader = Result<CommandArguments> (*)(const QStringList &);
    static const QHash<QString, Reader> readers{
        {u"import"_s, readImport},   {u"save"_s, readSave},         {u"inspect"_s, readInspect},
        {u"tags"_s, readTags},       {u"list"_s, readList},         {u"run"_s, readRun},
        {u"remove"_s, readRemove},   {u"terminal"_s, readTerminal}, {u"cache"_s, readCache},
        {u"catalog"_s, readCatalog}, {u"login"_s, readLogin},       {u"logout"_s, readLogout},
        {u"stop"_s, readStop},       {u"default"_s, readDefault},   {u"rename"_s, readRename},
        {u"user"_s, readUser},       {u"clone"_s, readClone},       {u"move"_s, readMove},
        {u"export"_s, readExport},   {u"search"_s, readSearch},     {u"resize"_s, readResize},
        {u"sparse"_s, readSparse},
    };
    static const QStringList later{u"apply"_s};
    if (const auto reader = readers.value(command)) {
        if (command != u"run" && rest.contains(u"--help"))
            return CommandArguments(HelpArguments{});
        return reader(rest);
    }
    if (later.contains(command))
        return invalid(Text::tr("“%1” is not yet there in this version.").arg(command));
    return invalid(
        Text::tr("There is no command “%1”; decant-cli --help lists them all.").arg(command));
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &words)
{
    const auto global = sortWords(u"decant-cli"_s, words,
                                  {{u"--data-dir"_s, Kind::Value},
                                   {u"--json"_s, Kind::Flag},
                                   {u"--quiet"_s, Kind::Flag},
                                   {u"--verbose"_s, Kind::Flag},
                                   {u"--version"_s, Kind::Flag},
                                   {u"--help"_s, Kind::Flag},
                                   {u"-h"_s, Kind::Flag}},
                                  1);
    if (!global)
        return global.error();
    const GlobalOptions options{global->value(u"--data-dir"_s), global->has(u"--json"_s),
                                global->has(u"--quiet"_s), global->has(u"--verbose"_s)};
    if (global->has(u"--help"_s) || global->has(u"-h"_s))
        return CommandLine{options, HelpArguments{}};
    if (global->has(u"--version"_s))
        return CommandLine{options, VersionArguments{}};
    if (global->operands.isEmpty())
        return invalid(Text::tr("Say what to do; decant-cli --help lists the commands."));

    auto command = readCommand(global->operands.first(), global->operands.sliced(1));
    if (!command)
        return command.error();
    return CommandLine{options, *std::move(command)};
}

bool CommandLine::asksForJson(const QStringList &words)
{
    for (auto word = words.begin(); word != words.end() && word->startsWith(u'-'); ++word) {
        if (*word == u"--json")
            return true;
        if (*word == u"--data-dir" && ++word == words.end())
            return false;
    }
    return false;
}

} // namespace decant::cli
