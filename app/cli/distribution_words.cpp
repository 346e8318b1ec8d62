// SPDX-License-Identifier: MIT
#include "app/cli/distribution_words.h"

#include "app/cli/option_reader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace decant::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::cli::DistributionWords)
};

Error invalid(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

/// As many operands as `names` has.
Result<QStringList> operands(const QString &command, const SortedWords &words,
                             const QStringList &names)
{
    const auto &given = words.operands;
    if (given.size() < names.size())
        return invalid(
            Text::tr("“%1” needs to know more: decant-cli %1 %2").arg(command, names.join(u' ')));
    if (given.size() > names.size())
        return invalid(Text::tr("“%1” takes %2, and “%3” is one too many.")
                           .arg(command, names.join(u' '), given.at(names.size())));
    return given;
}

Result<QStringList> onlyOperands(const QString &command, const QStringList &rest,
                                 const QStringList &names)
{
    return sortWords(command, rest, {}).and_then([&](const SortedWords &words) {
        return operands(command, words, names);
    });
}

/// Bytes: “256GiB”, or “256GB”, which WSL itself reads as the same.
std::optional<qint64> readSize(const QString &text)
{
    static const QRegularExpression words(u"^([1-9]\\d{0,5})([MGT])(i?B)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = words.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto power = u"MGT"_s.indexOf(match.captured(2), 0, Qt::CaseInsensitive) + 2;
    return match.captured(1).toLongLong() << (10 * power);
}

} // namespace

Result<CommandArguments> readStop(const QStringList &rest)
{
    return onlyOperands(u"stop"_s, rest, {u"NAME"_s})
        .transform([](const QStringList &words) -> CommandArguments {
            return StopArguments{words.first()};
        });
}

Result<CommandArguments> readDefault(const QStringList &rest)
{
    return onlyOperands(u"default"_s, rest, {u"NAME"_s})
        .transform([](const QStringList &words) -> CommandArguments {
            return DefaultArguments{words.first()};
        });
}

Result<CommandArguments> readRename(const QStringList &rest)
{
    return onlyOperands(u"rename"_s, rest, {u"NAME"_s, u"NEW"_s})
        .transform([](const QStringList &words) -> CommandArguments {
            return RenameArguments{words.first(), words.last()};
        });
}

Result<ArchiveFormat> readFormat(const QString &name, const QStringList &formats)
{
    static const QHash<QString, ArchiveFormat> known{{u"tar"_s, ArchiveFormat::Tar},
                                                     {u"tar.gz"_s, ArchiveFormat::TarGz},
                                                     {u"tar.xz"_s, ArchiveFormat::TarXz},
                                                     {u"vhdx"_s, ArchiveFormat::Vhdx},
                                                     {u"wsl"_s, ArchiveFormat::Wsl}};
    if (name.isEmpty())
        return ArchiveFormat::Tar;
    if (formats.contains(name))
        return known.value(name);
    return invalid(
        Text::tr("There is no format “%1”; say one of: %2.").arg(name, formats.join(u", ")));
}

Result<CommandArguments> readClone(const QStringList &rest)
{
    const auto command = u"clone"_s;
    const auto words = sortWords(command, rest, {{u"--location"_s, OptionRule::Kind::Value}});
    if (!words)
        return words.error();
    return operands(command, *words, {u"NAME"_s, u"NEW"_s})
        .transform([&words](const QStringList &names) -> CommandArguments {
            return CloneArguments{names.first(), names.last(), words->value(u"--location"_s)};
        });
}

Result<CommandArguments> readMove(const QStringList &rest)
{
    return onlyOperands(u"move"_s, rest, {u"NAME"_s, u"DIR"_s})
        .transform([](const QStringList &words) -> CommandArguments {
            return MoveArguments{words.first(), words.last()};
        });
}

Result<CommandArguments> readExport(const QStringList &rest)
{
    const auto command = u"export"_s;
    const auto words = sortWords(
        command, rest,
        {{u"--output"_s, OptionRule::Kind::Value}, {u"--format"_s, OptionRule::Kind::Value}});
    if (!words)
        return words.error();
    const auto name = operands(command, *words, {u"NAME"_s});
    if (!name)
        return name.error();
    if (!words->has(u"--output"_s))
        return invalid(Text::tr("“export” needs to know where to: --output FILE."));
    const auto format = readFormat(words->value(u"--format"_s),
                                   {u"tar"_s, u"tar.gz"_s, u"tar.xz"_s, u"wsl"_s, u"vhdx"_s});
    if (!format)
        return format.error();
    return CommandArguments(ExportArguments{{name->first(), words->value(u"--output"_s), *format}});
}

Result<CommandArguments> readUser(const QStringList &rest)
{
    return onlyOperands(u"user"_s, rest, {u"NAME"_s, u"USER"_s})
        .transform([](const QStringList &words) -> CommandArguments {
            return UserArguments{words.first(), words.last()};
        });
}

Result<CommandArguments> readResize(const QStringList &rest)
{
    return onlyOperands(u"resize"_s, rest, {u"NAME"_s, u"SIZE"_s})
        .and_then([](const QStringList &words) -> Result<CommandArguments> {
            const auto size = readSize(words.last());
            if (!size)
                return invalid(
                    Text::tr("There is no size “%1”; say for example 256GB.").arg(words.last()));
            return CommandArguments(ResizeArguments{words.first(), *size});
        });
}

Result<CommandArguments> readSparse(const QStringList &rest)
{
    const auto command = u"sparse"_s;
    const auto words = sortWords(command, rest, {{u"--allow-unsafe"_s, OptionRule::Kind::Flag}});
    if (!words)
        return words.error();
    const auto given = operands(command, *words, {u"NAME"_s, u"on|off"_s});
    if (!given)
        return given.error();
    if (!QStringList{u"on"_s, u"off"_s}.contains(given->last()))
        return invalid(Text::tr("“sparse” is on or off, and not “%1”.").arg(given->last()));
    const SparseArguments arguments{given->first(), given->last() == u"on"};
    if (arguments.isSparse && !words->has(u"--allow-unsafe"_s))
        return invalid(Text::tr("WSL warns that a sparse disk has damaged data: export “%1” first, "
                                "and add --allow-unsafe if you mean it.")
                           .arg(arguments.name));
    return CommandArguments(arguments);
}

} // namespace decant::cli
