// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <limits>

namespace decant::cli {

/// One option that a command knows.
struct OptionRule
{
    enum class Kind
    {
        Flag,        ///< --all
        Value,       ///< --name NAME, --name=NAME
        FlagNotYet,  ///< In the contract, but not in this version.
        ValueNotYet, ///< The same.
    };

    QString name; ///< With its dashes.
    Kind kind = Kind::Flag;
};

/// A command's words, sorted into options and operands.
struct SortedWords
{
    QHash<QString, QString> options; ///< By name, with dashes; a flag's value is empty.
    QStringList operands;

    bool has(const QString &name) const { return options.contains(name); }
    QString value(const QString &name) const { return options.value(name); }
};

/// Sorts `words`. “--” ends the options, and so does operand number `lastOperand`: what follows
/// that one belongs to somebody else. Fails with Invalid: an option that is unknown, not in this
/// version, given twice, or without its value.
Result<SortedWords> sortWords(const QString &command, const QStringList &words,
                              const QList<OptionRule> &rules,
                              qsizetype lastOperand = std::numeric_limits<qsizetype>::max());

} // namespace decant::cli
