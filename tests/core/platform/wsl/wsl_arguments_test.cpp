// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_arguments.h"
#include "core/platform/wsl/wsl_repair_task.h"
#include "core/platform/wsl/wsl_run_task.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

TEST(WslArgumentsTest, AnImportReadsItsInputAndItsFolderEndsInNoBackslash)
{
    EXPECT_EQ(WslArguments::import(u"d1"_s, u"C:\\Users\\Jörg B\\d1\\"_s, 2),
              (QStringList{u"--import"_s, u"d1"_s, u"C:\\Users\\Jörg B\\d1"_s, u"-"_s,
                           u"--version"_s, u"2"_s}));
    EXPECT_EQ(WslArguments::import(u"d1"_s, u"D:\\"_s, 1).value(2), u"D:\\");
}

TEST(WslArgumentsTest, AProgramsWordsStayAsTheyAre)
{
    EXPECT_EQ(WslArguments::run({u"d1"_s, u"bob"_s, {u"echo"_s, u"$HOME; x"_s, u"--user"_s}}),
              (QStringList{u"-d"_s, u"d1"_s, u"-u"_s, u"bob"_s, u"--cd"_s, u"~"_s, u"-e"_s,
                           u"echo"_s, u"$HOME; x"_s, u"--user"_s}));
    EXPECT_EQ(WslArguments::run({u"d1"_s, {}, {}}),
              (QStringList{u"-d"_s, u"d1"_s, u"--cd"_s, u"~"_s}));
}

TEST(WslArgumentsTest, OnlyWhereThereIsMoreThanTheConsoleThereIsAChoiceOfTerminals)
{
    EXPECT_TRUE(wslTerminals(false).isEmpty());
    const auto both = wslTerminals(true);
    ASSERT_EQ(both.size(), 2);
    EXPECT_EQ(both.first().id, u"wt");
    EXPECT_EQ(both.last().id, wslConsoleId);
}

TEST(WslArgumentsTest, ADiskIsMadeSparseOnlyByThatFurtherWordAndResizedByTheByte)
{
    EXPECT_EQ(
        WslArguments::setSparse(u"d1"_s, true),
        (QStringList{u"--manage"_s, u"d1"_s, u"--set-sparse"_s, u"true"_s, u"--allow-unsafe"_s}));
    EXPECT_EQ(WslArguments::setSparse(u"d1"_s, false),
              (QStringList{u"--manage"_s, u"d1"_s, u"--set-sparse"_s, u"false"_s}));
    EXPECT_EQ(WslArguments::resize(u"d1"_s, qint64{64} << 30),
              (QStringList{u"--manage"_s, u"d1"_s, u"--resize"_s, u"68719476736B"_s}));
}

TEST(WslArgumentsTest, ATerminalIsWindowsTerminalIfItIsThereAndElseAConsole)
{
    const WslFacts facts{.version = {}, .program = u"C:/WSL/wsl.exe"_s};
    const QStringList shell{u"C:/WSL/wsl.exe"_s, u"-d"_s, u"d1"_s, u"--cd"_s, u"~"_s};
    EXPECT_EQ(wslTerminalCommand(facts, u"d1"_s, u"C:\\apps\\wt.exe"_s),
              (QStringList{u"C:\\apps\\wt.exe"_s, u"new-tab"_s, u"--title"_s, u"d1"_s}) + shell);
    EXPECT_EQ(wslTerminalCommand(facts, u"d1"_s, {}),
              (QStringList{systemProgram(u"cmd.exe"_s), u"/c"_s, u"start"_s, {}}) + shell);
}

TEST(WslArgumentsTest, WhatRunsAsAdministratorIsQuotedForPowerShell)
{
    const auto command = elevatedCommand(u"C:\\It's here\\wsl.exe"_s, {u"--install"_s, u"$x"_s});
    EXPECT_EQ(command.first(), systemProgram(u"WindowsPowerShell/v1.0/powershell.exe"_s));
    EXPECT_TRUE(command.last().contains(
        u"-FilePath 'C:\\It''s here\\wsl.exe' -ArgumentList '--install','$x' -Verb RunAs"));
    EXPECT_FALSE(command.last().contains(u'"'));
}

} // namespace
} // namespace decant
