// SPDX-License-Identifier: MIT
#include "core/platform/local/os_release.h"

#include "core/base/error.h"
#include "core/platform/local/root_path.h"

#include <QList>

namespace decant {

namespace {

constexpr qint64 mostBytes = qint64{64} * 1024;
constexpr qsizetype mostCharacters = 100;

/// A shell assignment's right side: quotes and backslashes undone, controls dropped.
QString unquoted(const QByteArray &value)
{
    auto text = value.trimmed();
    char quote = 0;
    if (text.size() >= 2 && (text.startsWith('"') || text.startsWith('\''))) {
        quote = text.front();
        text.remove(0, 1);
        if (text.endsWith(quote))
            text.chop(1);
    }
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '\\' && quote != '\'' && i + 1 < text.size())
            ++i;
        plain.append(text.at(i));
    }
    QString name;
    for (const auto character : QString::fromUtf8(plain)) {
        if (character.isPrint())
            name.append(character);
    }
    return name.left(mostCharacters);
}

} // namespace

QString systemName(const QByteArray &osRelease)
{
    QString name;
    for (const auto &line : osRelease.split('\n')) {
        if (line.startsWith("PRETTY_NAME="))
            return unquoted(line.mid(12));
        if (line.startsWith("NAME="))
            name = unquoted(line.mid(5));
    }
    return name;
}

QString systemNameIn(const QString &root)
{
    for (const auto *path : {"/etc/os-release", "/usr/lib/os-release"}) {
        if (const auto text = readInRoot(root, path, mostBytes))
            return systemName(*text);
    }
    return {};
}

} // namespace decant
