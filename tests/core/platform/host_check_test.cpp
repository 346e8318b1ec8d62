// SPDX-License-Identifier: MIT
#include "core/platform/local/host_check.h"
#include "core/platform/local/terminal_task.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

HostFacts ordinaryUser()
{
    return {.isRoot = false,
            .user = u"ann"_s,
            .uid = 1000,
            .missingPrograms = {},
            .subordinateUids = "bob:100000:65536\nann:165536:65536\n",
            .subordinateGids = "1000:165536:65536\n",
            .obstacles = {}};
}

TEST(HostCheckTest, AnOrdinaryUserWithARangeIsFine)
{
    EXPECT_OK(checkHost(ordinaryUser()));
}

TEST(HostCheckTest, RootNeedsNoRange)
{
    auto facts = ordinaryUser();
    facts.isRoot = true;
    facts.subordinateUids.clear();
    facts.obstacles = {u"user.max_user_namespaces=0"_s};
    EXPECT_OK(checkHost(facts));
}

TEST(HostCheckTest, WhatIsToBeInstalledIsNamedEachPackageOnce)
{
    auto facts = ordinaryUser();
    facts.missingPrograms = {u"unshare"_s};
    EXPECT_FAILS(ErrorKind::HostRefused, checkHost(facts));
    EXPECT_EQ(checkHost(facts).error().what,
              u"Install util-linux to start distributions. You can still save images as files.");
    facts.missingPrograms = {u"unshare"_s, u"newuidmap"_s, u"newgidmap"_s};
    const auto error = checkHost(facts).error();
    EXPECT_EQ(error.what.count(u"uidmap"), 1);
    EXPECT_TRUE(error.what.contains(u"util-linux"));
    EXPECT_TRUE(error.detail.contains(u"newgidmap"));
}

TEST(HostCheckTest, AMissingRangeIsNamedAsTheLineToAdd)
{
    auto facts = ordinaryUser();
    facts.subordinateGids = "annabel:100000:65536\nann:5:10\n";
    EXPECT_FAILS(ErrorKind::HostRefused, checkHost(facts));
    EXPECT_TRUE(checkHost(facts).error().what.contains(u"ann:100000:65536"));
    EXPECT_TRUE(checkHost(facts).error().what.contains(u"/etc/subgid"));
}

TEST(HostCheckTest, ASwitchedOffNamespaceIsNamedAsTheSettingToChange)
{
    auto facts = ordinaryUser();
    facts.obstacles = {u"kernel.unprivileged_userns_clone=0"_s};
    EXPECT_TRUE(
        checkHost(facts).error().what.contains(u"sysctl -w kernel.unprivileged_userns_clone=1"));
    facts.obstacles = {u"kernel.apparmor_restrict_unprivileged_userns=1"_s};
    EXPECT_TRUE(checkHost(facts).error().what.contains(u"unprivileged_userns=0"));
    facts.obstacles = {u"user.max_user_namespaces=0"_s};
    EXPECT_TRUE(checkHost(facts).error().what.contains(u"max_user_namespaces=65536"));
}

TEST(TerminalCommandTest, TheUsersOwnChoiceComesFirst)
{
    const QStringList command{u"decant-cli"_s, u"run"_s, u"d1"_s};
    EXPECT_EQ(terminalCommand(command, [](const QString &) { return true; }),
              (QStringList{u"x-terminal-emulator"_s, u"-e"_s} + command));
    EXPECT_EQ(terminalCommand(command,
                              [](const QString &program) { return program == u"gnome-terminal"; }),
              (QStringList{u"gnome-terminal"_s, u"--"_s} + command));
    EXPECT_TRUE(terminalCommand(command, [](const QString &) { return false; }).isEmpty());
}

TEST(TerminalCommandTest, ThePreferredOneIsTakenWhereItIsInstalled)
{
    const QStringList command{u"decant-cli"_s};
    const auto isInstalled = [](const QString &program) {
        return program == u"xterm" || program == u"konsole";
    };
    EXPECT_EQ(installedTerminals(isInstalled), (QStringList{u"konsole"_s, u"xterm"_s}));
    EXPECT_EQ(terminalCommand(command, isInstalled, u"xterm"_s),
              (QStringList{u"xterm"_s, u"-e"_s} + command));
    EXPECT_EQ(terminalCommand(command, isInstalled, u"kitty"_s),
              (QStringList{u"konsole"_s, u"-e"_s} + command));
}

} // namespace
} // namespace decant
