// SPDX-License-Identifier: MIT
#include "app/cli/command_line.h"
#include "app/cli/output.h"
#include "tests/support/result_matchers.h"

namespace decant::cli {
namespace {

Result<SetupWords> read(const QString &words, bool isForFile = false)
{
    const auto command = isForFile ? u"save alpine --output x "_s : u"import alpine "_s;
    const auto line = CommandLine::parse((command + words).split(u' ', Qt::SkipEmptyParts));
    if (!line)
        return line.error();
    return isForFile ? std::get<SaveArguments>(line->command).setup
                     : std::get<ImportArguments>(line->command).setup;
}

TEST(SetupWordsTest, ImportKeepsTheVariablesAndSaveLeavesAnImageAlone)
{
    EXPECT_TRUE(read({})->setup.keepsEnvironment);
    EXPECT_TRUE(read({}, true)->setup.isNothing());
    EXPECT_TRUE(read(u"--no-env"_s)->setup.isNothing());
    EXPECT_TRUE(read(u"--systemd"_s, true)->setup.keepsEnvironment);
    EXPECT_FALSE(read(u"--systemd --no-env"_s, true)->setup.keepsEnvironment);
}

TEST(SetupWordsTest, AUserMayUseSudoAndIsAskedForAPassword)
{
    auto words = read(u"--user anna"_s);
    ASSERT_OK(words);
    EXPECT_EQ(words->setup.user, (UserSetup{.name = u"anna"_s}));
    EXPECT_EQ(words->passwordFrom, PasswordFrom::Terminal);
    EXPECT_EQ(read(u"--user anna --password-stdin"_s)->passwordFrom, PasswordFrom::Input);
    words = read(u"--user anna --no-password"_s, true);
    EXPECT_EQ(words->passwordFrom, PasswordFrom::Nowhere);
    EXPECT_FALSE(words->setup.user->asksForPassword);
    EXPECT_FALSE(read(u"--user anna --no-sudo"_s)->setup.user->isAdministrator);
}

TEST(SetupWordsTest, TheRestIsTakenAsItIs)
{
    const auto words = read(u"--hostname box --locale de_DE.UTF-8 --timezone=Europe/Berlin"_s);
    ASSERT_OK(words);
    EXPECT_EQ(words->setup.hostname, u"box"_s);
    EXPECT_EQ(words->setup.locale, u"de_DE.UTF-8"_s);
    EXPECT_EQ(words->setup.timezone, u"Europe/Berlin"_s);
}

TEST(SetupWordsTest, WhatMakesNoSenseIsRefusedAtOnce)
{
    for (const auto &words :
         {u"--no-sudo"_s, u"--password-stdin"_s, u"--no-password"_s, u"--user Anna"_s,
          u"--user root"_s, u"--user anna --password-stdin --no-password"_s, u"--hostname a_b"_s,
          u"--hostname="_s, u"--locale german"_s, u"--timezone ../x"_s, u"--user anna --user b"_s})
        EXPECT_FAILS(ErrorKind::Invalid, read(words)) << words.toStdString();
}

TEST(SetupWordsTest, WithoutATerminalAPasswordHasToComeThroughAPipe)
{
    Output output({.dataFolder = {}, .json = false, .quiet = true, .verbose = false});
    SetupWords words;
    words.setup.user = UserSetup{.name = u"anna"_s};
    words.passwordFrom = PasswordFrom::Terminal;
    const auto setup = completedSetup(words, output);
    ASSERT_FAILS(ErrorKind::Invalid, setup);
    EXPECT_TRUE(setup.error().what.contains(u"--password-stdin"));
}

} // namespace
} // namespace decant::cli
