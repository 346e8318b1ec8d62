// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace decant {

/// How a program ended.
struct ProgramResult
{
    int status = -1; ///< -1: it did not start, crashed, or took over a minute.
    QByteArray output;
    QByteArray errors;
};

/// Runs `command` in the plain C locale, with `input` on its standard input.
inline ProgramResult runProgram(const QStringList &command, const QByteArray &input = {})
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.start(command.first(), command.mid(1));
    process.write(input);
    process.closeWriteChannel();
    const bool hasEnded = process.waitForFinished(60'000);
    ProgramResult result;
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    if (hasEnded && process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    return result;
}

} // namespace decant
