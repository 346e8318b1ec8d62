// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace decant {

/// A folder of credential helpers, real scripts, and an environment that finds them.
class HelperFolder
{
public:
    HelperFolder()
    {
        m_environment.insert(QStringLiteral("PATH"),
                             m_folder.path() + QStringLiteral(":/usr/bin:/bin"));
        m_environment.insert(QStringLiteral("FOLDER"), m_folder.path());
    }

    /// `script`: shell commands; the server stands in $server, the words in $1 …
    void add(const QString &name, const QByteArray &script)
    {
        QFile file(path(QStringLiteral("docker-credential-") + name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nserver=$(cat)\n" + script + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QProcessEnvironment &environment() { return m_environment; }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace decant
