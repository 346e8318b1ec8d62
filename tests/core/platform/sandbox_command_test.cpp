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
            .workingDirectory = {},
            .command = {u"id"_s, u"-u"_s}};
}

/// Whether `part` stands in `line`, in this order and without anything between.
bool holds(const QStringList &line, const QStringList &part)
{
    for (qsizetype i = 0; i + part.size() <= line.size(); ++i) {
        if (line.mid(i, part.size()) == part)
            return true;
    }
    return false;
}

/// The program and its arguments inside.
QStringList inside(const QStringList &line)
{
    return line.mid(line.indexOf(u"--"_s) + 1);
}

TEST(SandboxCommandTest, TheRootComesFirstAndItsMountsFollow)
{
    const auto line = sandboxCommand(request());
    EXPECT_EQ(line.mid(0, 4), (QStringList{u"bwrap"_s, u"--bind"_s, u"/data/d1/rootfs"_s, u"/"_s}));
    EXPECT_TRUE(holds(line, {u"--proc"_s, u"/proc"_s}));
    EXPECT_TRUE(holds(line, {u"--dev"_s, u"/dev"_s}));
    EXPECT_TRUE(holds(line, {u"--tmpfs"_s, u"/run"_s}));
    EXPECT_TRUE(holds(line, {u"--hostname"_s, u"d1"_s}));
    EXPECT_TRUE(line.contains(u"--die-with-parent"_s));
    EXPECT_FALSE(line.contains(u"--unshare-net"_s));
    EXPECT_FALSE(holds(line, {u"--tmpfs"_s, u"/tmp"_s}));
}

TEST(SandboxCommandTest, ResolvConfIsBoundOverWhatWasMountedBefore)
{
    auto linked = request();
    linked.resolvConfInside = u"/run/resolve/stub"_s;
    const auto line = sandboxCommand(linked);
    EXPECT_TRUE(holds(line, {u"--ro-bind"_s, u"/run/host/resolv.conf"_s, u"/run/resolve/stub"_s}));
    EXPECT_LT(line.indexOf(u"/run"_s), line.indexOf(u"/run/resolve/stub"_s));
}

TEST(SandboxCommandTest, WithoutResolvConfNothingIsBound)
{
    for (const auto field : {&SandboxRequest::resolvConf, &SandboxRequest::resolvConfInside}) {
        auto without = request();
        (without.*field).clear();
        EXPECT_FALSE(sandboxCommand(without).contains(u"/etc/resolv.conf"_s));
    }
}

TEST(SandboxCommandTest, RootKeepsWhatContainersHaveAndNoMore)
{
    const auto line = sandboxCommand(request());
    EXPECT_TRUE(holds(line, {u"--cap-drop"_s, u"ALL"_s, u"--cap-add"_s}));
    EXPECT_TRUE(line.contains(u"CAP_SETUID"_s));
    EXPECT_TRUE(line.contains(u"CAP_CHOWN"_s));
    EXPECT_FALSE(line.contains(u"CAP_SYS_ADMIN"_s));
    EXPECT_FALSE(line.contains(u"CAP_SYS_MODULE"_s));
}

TEST(SandboxCommandTest, ACommandIsPassedOnWordByWord)
{
    auto odd = request();
    odd.command = {u"--help"_s, u"a b"_s, u"--"_s, u"$x"_s};
    EXPECT_EQ(inside(sandboxCommand(odd)),
              (QStringList{u"/run/decant/enter"_s, u"0:0"_s, u"/root"_s, u"run"_s, u"--help"_s,
                           u"a b"_s, u"--"_s, u"$x"_s}));
}

TEST(SandboxCommandTest, NoCommandIsALoginShell)
{
    auto login = request();
    login.command.clear();
    login.loginShell = u"/bin/bash"_s;
    EXPECT_EQ(inside(sandboxCommand(login)), (QStringList{u"/run/decant/enter"_s, u"0:0"_s,
                                                          u"/root"_s, u"login"_s, u"/bin/bash"_s}));
}

TEST(SandboxCommandTest, AnAccountBringsItsGroupsAndHome)
{
    auto ann = request();
    ann.account = {
        .name = u"ann"_s, .uid = 1000, .gid = 100, .groups = {27, 29}, .home = u"/home/ann"_s};
    EXPECT_EQ(inside(sandboxCommand(ann)).mid(1, 2),
              (QStringList{u"1000:100:27:29"_s, u"/home/ann"_s}));
    ann.workingDirectory = u"/srv"_s;
    EXPECT_EQ(inside(sandboxCommand(ann)).at(2), u"/srv");
}

TEST(SandboxCommandTest, LongHostNamesAreCut)
{
    auto longName = request();
    longName.hostName = QString(256, u'x');
    EXPECT_TRUE(sandboxCommand(longName).contains(QString(63, u'x')));
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

TEST(SandboxEnvironmentTest, NothingOfThisProcessComesAlong)
{
    const auto line = sandboxCommand(request());
    EXPECT_LT(line.indexOf(u"--clearenv"_s), line.indexOf(u"--setenv"_s));
    EXPECT_GT(line.indexOf(u"--clearenv"_s), 0);
}

} // namespace
} // namespace decant
