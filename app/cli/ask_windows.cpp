// SPDX-License-Identifier: MIT
#include "app/cli/ask.h"
#include "app/cli/ask_text.h"

#include <QFile>

#include <conio.h>

namespace decant::cli {

namespace {

void write(const QString &text)
{
    _cputws(reinterpret_cast<const wchar_t *>(text.utf16()));
}

} // namespace

Result<QString> askFor(const QString &prompt, bool isShown)
{
    constexpr wchar_t interrupt = 3;
    constexpr wchar_t endOfInput = 26;
    constexpr wchar_t extended = 0xe0;
    write(prompt);
    QString line;
    while (true) {
        // Neither shown nor turned into a signal.
        const auto key = static_cast<wchar_t>(_getwch());
        if (key == interrupt) {
            write(u"\r\n"_s);
            return cancelledError();
        }
        if (key == L'\r' || key == L'\n' || key == endOfInput)
            break;
        if (key == 0 || key == extended) {
            _getwch(); // An arrow or the like.
        } else if (key == L'\b') {
            if (isShown && !line.isEmpty())
                write(u"\b \b"_s);
            line.chop(1);
        } else if (line.size() < longestSecret) {
            line.append(QChar(static_cast<char16_t>(key)));
            if (isShown)
                write(line.last(1));
        }
    }
    write(u"\r\n"_s);
    return lineOf(line);
}

Result<QString> secretFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return secretOf({});
    return secretOf(input.read(longestSecret + 3));
}

} // namespace decant::cli
