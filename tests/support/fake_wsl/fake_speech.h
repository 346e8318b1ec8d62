// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace fake_wsl {

/// As wsl.exe leaves with a failure: -1, of which some systems keep one byte.
constexpr int failureStatus = -1;

/// A line on standard output: UTF-16 without a mark, unless WSL_UTF8 is exactly 1.
void say(const QString &line);

/// A line of a Linux program, on standard error and never translated.
void passOn(const QString &line);

/// What a Linux program writes on standard output, byte for byte.
void passThrough(const QByteArray &bytes);

/// Words that nobody can rely on, and the code, both on standard output. Returns the status.
int refuse(const QString &code);

} // namespace fake_wsl
