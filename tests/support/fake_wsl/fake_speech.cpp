// SPDX-License-Identifier: MIT
#include "tests/support/fake_wsl/fake_speech.h"

#include <QFile>
#include <QStringEncoder>

#include <cstdio>

namespace fake_wsl {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    QFile file;
    if (file.open(stream, QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

void say(const QString &line)
{
    const auto text = line + QStringLiteral("\r\n");
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    write(stdout, qgetenv("WSL_UTF8") == "1" ? text.toUtf8() : QByteArray(utf16(text)));
}

void passOn(const QString &line)
{
    write(stderr, line.toUtf8() + '\n');
}

void passThrough(const QByteArray &bytes)
{
    write(stdout, bytes);
}

int refuse(const QString &code)
{
    say(QStringLiteral("Das hat nicht geklappt: größerer Ärger, кажется."));
    say(QStringLiteral("Fehlercode: ") + code);
    return failureStatus;
}

} // namespace fake_wsl
