// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/distribution_host.h"

#include <QStringList>

namespace decant {

/// What is wanted of WSL, as wsl.exe's arguments; the program itself is not among them.
/// Source: wsl.md, "Facts"; github.com/microsoft/WSL.
class WslArguments
{
public:
    /// A tar comes through standard input. `folder`: its parent is there; a backslash at its end
    /// would escape the quote behind it.
    static QStringList import(const QString &name, const QString &folder, int version);
    /// Names alone, and only of what runs. That nothing does is a failure, in words.
    static QStringList listRunning();
    /// A program, its words as they are; none: the user's login shell. In the user's home.
    static QStringList run(const RunRequest &request);
    static QStringList terminate(const QString &name);
    static QStringList setDefault(const QString &name);
    /// Starts it to look the user up.
    static QStringList setDefaultUser(const QString &name, const QString &user);
    /// It must be stopped, and of WSL 2.
    static QStringList move(const QString &name, const QString &folder);
    /// It must be stopped, and of WSL 2. `size`: bytes.
    static QStringList resize(const QString &name, qint64 size);
    /// It must be stopped, and of WSL 2. Without a further word, WSL makes none sparse any more.
    static QStringList setSparse(const QString &name, bool isSparse);
    /// What runs in it is ended. Not for a disk.
    static QStringList exportAs(const QString &name, const QString &path, ArchiveFormat format);
    /// Its disk as it is, to a file with the disk's own extension; of WSL 2 only. What runs in it
    /// is ended.
    static QStringList exportDisk(const QString &name, const QString &path);
    /// The disk becomes the distribution's own, and its folder the distribution's.
    static QStringList importInPlace(const QString &name, const QString &disk);
    /// WSL itself and what it needs of Windows, but no distribution.
    static QStringList install();
    static QStringList update();
    /// Deletes its files, too.
    static QStringList unregister(const QString &name);
};

} // namespace decant
