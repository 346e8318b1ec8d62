// SPDX-License-Identifier: MIT
#include "app/cli/ask_text.h"

#include <QCoreApplication>

namespace decant::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::cli::Ask)
};

} // namespace

Result<QString> secretOf(QByteArray input)
{
    for (const char end : {'\n', '\r'}) {
        if (input.endsWith(end))
            input.chop(1);
    }
    if (input.isEmpty() || input.size() > longestSecret)
        return Error{ErrorKind::Invalid,
                     Text::tr("Standard input holds no password; pipe one line into it."),
                     {}};
    return QString::fromUtf8(input);
}

Result<QString> lineOf(const QString &typed)
{
    if (typed.isEmpty())
        return Error{ErrorKind::Invalid, Text::tr("Nothing was typed."), {}};
    return typed;
}

} // namespace decant::cli
