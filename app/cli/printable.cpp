// SPDX-License-Identifier: MIT
#include "app/cli/printable.h"

namespace decant::cli {

QString printable(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const auto character : text) {
        if (character == u'\n' || character == u'\t')
            safe += u' ';
        else if (character.category() != QChar::Other_Control &&
                 character.category() != QChar::Other_Format &&
                 character.category() != QChar::Separator_Line &&
                 character.category() != QChar::Separator_Paragraph)
            safe += character;
    }
    return safe;
}

} // namespace decant::cli
