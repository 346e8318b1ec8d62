// SPDX-License-Identifier: MIT
#include "app/cli/option_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace decant::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::cli::OptionReader)
};

Error invalid(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

bool isGlobal(const QString &name)
{
    static const QStringList names{u"--data-dir"_s, u"--json"_s, u"--quiet"_s, u"--verbose"_s};
    return names.contains(name);
}

Error unknownOption(const QString &command, const QString &name)
{
    if (isGlobal(name))
        return invalid(Text::tr("“%1” counts for every command and stands before it: "
                                "decant-cli %1 %2 …")
                           .arg(name, command));
    return invalid(
        Text::tr("“%1” has no option “%2”; decant-cli --help lists them.").arg(command, name));
}

} // namespace

Result<SortedWords> sortWords(const QString &command, const QStringList &words,
                              const QList<OptionRule> &rules, qsizetype lastOperand)
{
    SortedWords sorted;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto &word = words[i];
        if (word == u"--") {
            sorted.operands += words.sliced(i + 1);
            break;
        }
        // A lone dash is a name for the standard streams.
        if (!word.startsWith(u'-') || word.size() == 1) {
            sorted.operands.append(word);
            if (sorted.operands.size() < lastOperand)
                continue;
            sorted.operands += words.sliced(i + 1);
            break;
        }

        const auto name = word.section(u'=', 0, 0);
        const auto rule =
            std::ranges::find_if(rules, [&](const OptionRule &r) { return r.name == name; });
        if (rule == rules.end())
            return unknownOption(command, name);
        if (rule->kind == OptionRule::Kind::FlagNotYet ||
            rule->kind == OptionRule::Kind::ValueNotYet)
            return invalid(Text::tr("“%1” is not yet there in this version.").arg(name));
        if (sorted.has(name))
            return invalid(Text::tr("“%1” is there twice; say it once.").arg(name));

        const bool hasAssignment = word.size() > name.size();
        if (rule->kind == OptionRule::Kind::Flag) {
            if (hasAssignment)
                return invalid(Text::tr("“%1” takes no value.").arg(name));
            sorted.options.insert(name, {});
            continue;
        }
        if (!hasAssignment && i + 1 == words.size())
            return invalid(Text::tr("“%1” needs a value behind it.").arg(name));
        const auto value = hasAssignment ? word.sliced(name.size() + 1) : words[++i];
        if (value.isEmpty())
            return invalid(Text::tr("The value of “%1” is empty.").arg(name));
        sorted.options.insert(name, value);
    }
    return sorted;
}

} // namespace decant::cli
