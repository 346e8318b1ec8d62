// SPDX-License-Identifier: MIT
#include "core/platform/local/sandbox_command.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

SandboxRequest request()
{
    return {.rootfs = u"/data/d1/rootfs"_s,
            .hostName = u"d1"_s,
            .resolvConf = u"/run/host/resolv.conf"_s,
            .resolvConfInside = u"/etc/resolv.conf"_s,
            .enterProgram = u"/opt/decant-enter"_s,
            .account = {.name = u"root"_s, .home = u"/root"_s},
            .environment = {},
            .terminalType = u"xterm"_s,
            .command = {u"id"_s, u"-u"_s}};
}

/// The program and its arguments inside.
QStringList inside(const QStringList &line)
{
    return line.mid(8);
}

TEST(SandboxCommandTest, TheRootComesFirstAndNoVariableIsAnArgument)
{
    const auto line = sandboxCommand(request());
    EXPECT_EQ(line.mid(0, 8), (QStringList{u"/opt/decant-enter"_s, u"/data/d1/rootfs"_s, u"d1"_s,
                                           u"/run/host/resolv.conf"_s, u"/etc/resolv.conf"_s,
                                           u"0:0"_s, u"/root"_s, u"run"_s}));
    EXPECT_TRUE(line.filter(u"="_s).isEmpty());
    const auto environment = enterEnvironment(request());
    for (const auto &assignment : sandboxEnvironment(request()))
        EXPECT_TRUE(environment.contains(u"decant:"_s + assignment));
}

TEST(SandboxCommandTest, WithoutOneEndResolvConfIsNotBound)
{
    for (const auto field : {&SandboxRequest::resolvConf, &SandboxRequest::resolvConfInside}) {
        auto without = request();
        (without.*field).clear();
        EXPECT_EQ(sandboxCommand(without).mid(3, 2), (QStringList{QString(), QString()}));
    }
}

TEST(SandboxCommandTest, ACommandIsPassedOnWordByWord)
{
    auto odd = request();
    odd.command = {u"--help"_s, u"a b"_s, u"--"_s, u"$x"_s};
    EXPECT_EQ(inside(sandboxCommand(odd)), odd.command);
}

TEST(SandboxCommandTest, NoCommandIsALoginShell)
{
    auto login = request();
    login.command.clear();
    login.loginShell = u"/bin/bash"_s;
    EXPECT_EQ(sandboxCommand(login).at(7), u"login");
    EXPECT_EQ(inside(sandboxCommand(login)), QStringList(u"/bin/bash"_s));
}

TEST(SandboxCommandTest, AnAccountBringsItsGroupsAndHome)
{
    auto ann = request();
    ann.account = {
        .name = u"ann"_s, .uid = 1000, .gid = 100, .groups = {27, 29}, .home = u"/home/ann"_s};
    EXPECT_EQ(sandboxCommand(ann).mid(5, 2), (QStringList{u"1000:100:27:29"_s, u"/home/ann"_s}));
}

TEST(SandboxCommandTest, LongHostNamesAreCut)
{
    auto longName = request();
    longName.hostName = QString(256, u'x');
    EXPECT_EQ(sandboxCommand(longName).at(2), QString(63, u'x'));
}

TEST(SandboxEnvironmentTest, TheImageGoesBeforeTheUsualAndTheAccountBeforeTheImage)
{
    auto image = request();
    image.environment = {u"PATH=/opt/bin"_s, u"HOME=/wrong"_s, u"EMPTY="_s, u"EQ=a=b"_s,
                         u"=nameless"_s,     u"novalue"_s,     u"EQ=c"_s};
    const auto environment = sandboxEnvironment(image);
    EXPECT_TRUE(environment.contains(u"PATH=/opt/bin"_s));
    EXPECT_TRUE(environment.contains(u"HOME=/root"_s));
    EXPECT_TRUE(environment.contains(u"EMPTY="_s));
    EXPECT_TRUE(environment.contains(u"EQ=c"_s));
    EXPECT_TRUE(environment.contains(u"TERM=xterm"_s));
    EXPECT_TRUE(environment.contains(u"LANG=C.UTF-8"_s));
    EXPECT_EQ(environment.filter(u"EQ="_s).size(), 1);
    EXPECT_TRUE(environment.filter(u"nameless"_s).isEmpty());
    EXPECT_TRUE(environment.filter(u"novalue"_s).isEmpty());
}

} // namespace
} // namespace decant
