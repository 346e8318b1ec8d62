// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fake_wsl/fake_book.h"

#include <QStringList>

namespace fake_wsl {

/// wsl --export NAME FILE|- [--format tar|tar.gz|tar.xz|vhd | --vhd]. Ends what runs.
int exportDistribution(Book &book, const QString &id, const QStringList &arguments);

/// wsl --manage NAME, and exactly one of --move FOLDER, --resize SIZE, --set-default-user USER,
/// --set-sparse true|false [--allow-unsafe].
int manage(Book &book, const QString &id, const QStringList &arguments);

int unregister(Book &book, const QString &id);

/// wsl -d NAME [-u USER] [--cd FOLDER] [-e PROGRAM…]: says what would be run, and it runs from now
/// on; “exit N” ends with N, “cat FILE” writes what is in it, “id -u” who runs it. Who that is if
/// nobody is named is settled when it starts, by /etc/wsl.conf before the registry.
int run(Book &book, const QString &id, const QStringList &arguments);

} // namespace fake_wsl
