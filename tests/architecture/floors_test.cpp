// SPDX-License-Identifier: MIT
#include "core/base/error.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace decant {
namespace {

/// Which rooms a room may include beside itself and core/base: the plan of the house.
const QMap<QString, QSet<QString>> permitted{
    {u"core/base"_s, {}},
    {u"core/values"_s, {}},
    {u"core/async"_s, {}},
    {u"core/rootfs"_s, {}},
    {u"core/store"_s, {u"core/values"_s}},
    {u"core/ports"_s, {u"core/values"_s, u"core/async"_s}},
    {u"core/registry"_s, {u"core/values"_s, u"core/async"_s, u"core/store"_s, u"core/ports"_s}},
    {u"core/archives"_s,
     {u"core/values"_s, u"core/async"_s, u"core/rootfs"_s, u"core/store"_s, u"core/ports"_s}},
    {u"core/platform"_s, {u"core/values"_s, u"core/async"_s, u"core/rootfs"_s, u"core/ports"_s}},
    {u"core/engine"_s,
     {u"core/values"_s, u"core/async"_s, u"core/rootfs"_s, u"core/store"_s, u"core/ports"_s,
      u"core/registry"_s, u"core/archives"_s}},
    {u"ui"_s, {u"core/values"_s, u"core/engine"_s}},
    {u"app"_s, {u"core/values"_s, u"core/engine"_s, u"ui"_s}},
};

/// Files that may see more than their room, each for a reason that the plan gives.
const QMap<QString, QSet<QString>> exceptions{
    // The only place that names every concrete part.
    {u"app/composition.cpp"_s,
     {u"core/async"_s, u"core/store"_s, u"core/registry"_s, u"core/archives"_s,
      u"core/platform"_s}},
    // The program that unpacks inside a user namespace: a pure function with a main().
    {u"app/tree/main.cpp"_s, {u"core/rootfs"_s}},
    {u"app/unpack/main.cpp"_s, {u"core/rootfs"_s}},
};

constexpr int mostLines = 300;

QString roomOf(const QString &path)
{
    const auto parts = path.split(u'/');
    return parts.first() == u"core" ? parts.value(0) + u'/' + parts.value(1) : parts.first();
}

QStringList sourceFiles(const QStringList &folders,
                        const QStringList &patterns = {u"*.cpp"_s, u"*.h"_s})
{
    QStringList files;
    const QDir root(QString::fromUtf8(SOURCE_FOLDER));
    for (const auto &folder : folders) {
        QDirIterator all(root.filePath(folder), patterns, QDir::Files,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            files.append(root.relativeFilePath(all.next()));
    }
    files.sort();
    return files;
}

QStringList linesOf(const QString &file)
{
    QFile text(QDir(QString::fromUtf8(SOURCE_FOLDER)).filePath(file));
    EXPECT_TRUE(text.open(QIODevice::ReadOnly)) << file.toStdString();
    auto lines = QString::fromUtf8(text.readAll()).split(u'\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QStringList includesOf(const QString &file)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    QStringList names;
    for (const auto &line : linesOf(file)) {
        if (const auto match = include.match(line); match.hasMatch())
            names.append(match.captured(1));
    }
    return names;
}

bool isQt(const QString &include)
{
    static const QRegularExpression qtHeader(u"^(Q[A-Z]|Qt[A-Z]|q[a-z]+\\.h)"_s);
    return qtHeader.match(include).hasMatch();
}

TEST(FloorsTest, TheHouseHasFilesToLookAt)
{
    EXPECT_GT(sourceFiles({u"core"_s, u"app"_s}).size(), 20);
}

TEST(FloorsTest, NoRoomIncludesOneThatItMayNotSee)
{
    for (const auto &file : sourceFiles({u"core"_s, u"ui"_s, u"app"_s})) {
        const auto room = roomOf(file);
        ASSERT_TRUE(permitted.contains(room)) << file.toStdString() << ": no such room in the plan";
        const auto allowed =
            permitted.value(room) + exceptions.value(file) + QSet<QString>{room, u"core/base"_s};
        for (const auto &include : includesOf(file)) {
            const bool isOurs = include.startsWith(u"core/") || include.startsWith(u"ui/") ||
                                include.startsWith(u"app/") || include.startsWith(u"tests/");
            EXPECT_TRUE(!isOurs || allowed.contains(roomOf(include)))
                << file.toStdString() << " includes " << include.toStdString();
        }
    }
}

TEST(FloorsTest, NothingInCoreIncludesAWidget)
{
    // All that QtGui and QtWidgets declare, by the names of their headers.
    QSet<QString> forbidden;
    for (const auto *module : {QT_WIDGETS_HEADERS, QT_GUI_HEADERS}) {
        for (const auto &header : QDir(QString::fromUtf8(module)).entryList(QDir::Files))
            forbidden.insert(header);
    }
    ASSERT_TRUE(forbidden.contains(u"QWidget"_s));
    for (const auto &file : sourceFiles({u"core"_s})) {
        for (const auto &include : includesOf(file)) {
            const auto header = include.section(u'/', -1);
            EXPECT_FALSE(isQt(header) && forbidden.contains(header))
                << file.toStdString() << " includes " << include.toStdString();
        }
    }
}

TEST(FloorsTest, OnlyTheUpperCoreSeesTheNetwork)
{
    static const QRegularExpression network(
        u"^(QtNetwork/)?Q(Network|Tcp|Udp|Ssl|Host|AuthenticatorDialog)"_s);
    for (const auto &file : sourceFiles({u"core"_s, u"ui"_s, u"app"_s})) {
        const bool may = file.startsWith(u"core/registry/") || file == u"app/composition.cpp";
        for (const auto &include : includesOf(file))
            EXPECT_TRUE(may || !network.match(include).hasMatch())
                << file.toStdString() << " includes " << include.toStdString();
    }
}

TEST(FloorsTest, NoFileGrowsPastThreeHundredLines)
{
    for (const auto &file : sourceFiles({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s},
                                        {u"*.cpp"_s, u"*.h"_s, u"*.py"_s, u"CMakeLists.txt"_s}))
        EXPECT_LE(linesOf(file).size(), mostLines) << file.toStdString();
}

TEST(FloorsTest, EveryFileSaysItsLicenceFirst)
{
    for (const auto &file : sourceFiles({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}))
        EXPECT_EQ(linesOf(file).value(0), u"// SPDX-License-Identifier: MIT") << file.toStdString();
}

TEST(FloorsTest, NoHeaderNeedsAGuardMacro)
{
    for (const auto &file : sourceFiles({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
        EXPECT_TRUE(file.endsWith(u".cpp") || linesOf(file).contains(u"#pragma once"_s))
            << file.toStdString();
    }
}

TEST(FloorsTest, NobodyTurnsTheEventLoopByHand)
{
    static const QRegularExpression nested(u"\\bQEventLoop\\b|processEvents\\("_s);
    for (const auto &file : sourceFiles({u"core"_s, u"ui"_s, u"app"_s})) {
        for (const auto &line : linesOf(file))
            EXPECT_FALSE(nested.match(line).hasMatch())
                << file.toStdString() << ": " << line.toStdString();
    }
}

TEST(FloorsTest, TheOperatingSystemIsAskedForInOnePlaceOnly)
{
    static const QRegularExpression ifdef(
        u"#\\s*(if|ifdef|ifndef|elif).*\\b(Q_OS_|_WIN32|__linux__)"_s);
    for (const auto &file : sourceFiles({u"core"_s, u"ui"_s})) {
        if (file == u"core/platform/platform_host.cpp")
            continue;
        for (const auto &line : linesOf(file))
            EXPECT_FALSE(ifdef.match(line).hasMatch())
                << file.toStdString() << ": " << line.toStdString();
    }
}

} // namespace
} // namespace decant
