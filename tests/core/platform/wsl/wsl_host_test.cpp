// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_run_task.h"
#include "tests/core/platform/wsl/wsl_fixture.h"

#include <QDir>
#include <QFileInfo>

namespace decant {
namespace {

using WslHostTest = WslFixture;

TEST_F(WslHostTest, WithoutDistributionsTheListIsEmptyAndNobodyIsAsked)
{
    EXPECT_TRUE(list().isEmpty());
    EXPECT_TRUE(calls().isEmpty());
}

TEST_F(WslHostTest, ItsVersionIsSaidWithoutRunningIt)
{
    EXPECT_EQ(host->condition(), HostCondition{.version = u"2.4.13"_s});
    EXPECT_TRUE(calls().isEmpty());
}

TEST_F(WslHostTest, SystemdIsStartedByWsl)
{
    EXPECT_TRUE(host->capabilities().systemd);
}

TEST_F(WslHostTest, AListKnowsWhatRunsWhatIsDefaultAndWhereItCameFrom)
{
    ASSERT_OK(import(u"d2"_s, systemTar()));
    ASSERT_OK(import(u"d1"_s, systemTar()));
    auto found = list();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].name, u"d1");
    EXPECT_EQ(found[0].state, Distribution::State::Stopped);
    EXPECT_EQ(found[0].location, host->defaultFolder(u"d1"_s));
    EXPECT_EQ(found[0].size, QFileInfo(found[0].location + u"/ext4.vhdx"_s).size());
    EXPECT_GT(*found[0].size, 1024);
    EXPECT_TRUE(found[0].origin);
    EXPECT_EQ(found[0].wslVersion, 2);
    EXPECT_FALSE(found[0].isDefault);
    EXPECT_TRUE(found[1].isDefault);

    QSettings lxss(path(u"wsl/lxss.ini"_s), QSettings::IniFormat);
    lxss.setValue(registry.find(u"d1"_s)->id + u"/FakeRunning"_s, 1);
    lxss.setValue(registry.find(u"d2"_s)->id + u"/State"_s, 6);
    lxss.sync();
    found = list();
    EXPECT_EQ(found[0].state, Distribution::State::Running);
    EXPECT_EQ(found[1].state, Distribution::State::Busy);
    QDir(host->defaultFolder(u"d1"_s)).removeRecursively();
    EXPECT_EQ(list()[0].state, Distribution::State::Broken);
}

TEST_F(WslHostTest, RemovingUnregistersAndLeavesNothing)
{
    ASSERT_OK(import(u"d1"_s, systemTar()));
    ASSERT_OK(finish(*host->remove(u"d1"_s)));
    EXPECT_TRUE(registered().isEmpty());
    EXPECT_TRUE(leftovers().isEmpty());
    EXPECT_TRUE(QDir(path(u"data/wsl"_s)).isEmpty());
    EXPECT_FAILS(ErrorKind::NotFound, finish(*host->remove(u"d1"_s)));
}

TEST_F(WslHostTest, AProgramsStatusComesBack)
{
    ASSERT_OK(import(u"d1"_s, systemTar()));
    const auto task = host->run({u"d1"_s, u"bob"_s, {u"exit"_s, u"7"_s}});
    ASSERT_OK(finish(*task));
    EXPECT_EQ(task->exitStatus(), 7);
    EXPECT_EQ(calls().last(), u"-d\td1\t-u\tbob\t--cd\t~\t-e\texit\t7");
    EXPECT_FAILS(ErrorKind::NotFound, finish(*host->run({u"d2"_s, {}, {}})));
}

TEST_F(WslHostTest, AStatusThatNoProgramHasIsARefusal)
{
    EXPECT_FALSE(wslRunFailure(0, u"d1"_s));
    EXPECT_FALSE(wslRunFailure(255, u"d1"_s));
    // 4294967295, as Windows has it.
    const auto refused = wslRunFailure(-1, u"d1"_s);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->kind, ErrorKind::HostRefused);
    EXPECT_TRUE(refused->what.contains(u"d1"));
}

TEST_F(WslHostTest, WhatWslSaysInsteadOfRunningAProgramCanBeRead)
{
    ASSERT_OK(import(u"d1"_s, systemTar()));
    order(u"run/code"_s, u"Wsl/Service/CreateInstance/E_FAIL"_s);
    testing::internal::CaptureStdout();
    const auto task = host->run({u"d1"_s, {}, {u"true"_s}});
    const auto done = finish(*task);
    const auto said = testing::internal::GetCapturedStdout();
    EXPECT_NE(said.find("größerer Ärger"), std::string::npos) << said;
    // Where the double's status comes whole.
    EXPECT_TRUE(task->exitStatus() == 255 || failsWith(ErrorKind::HostRefused, done));
}

TEST_F(WslHostTest, NamesAndFoldersAreJudgedBeforeAnythingIsDownloaded)
{
    ASSERT_OK(import(u"d1"_s, systemTar()));
    EXPECT_OK(host->checkTarget(u"d2"_s, {}));
    EXPECT_FAILS(ErrorKind::Invalid, host->checkTarget(u"D1"_s, {}));
    EXPECT_FAILS(ErrorKind::Invalid, host->checkTarget(u"d2"_s, host->defaultFolder(u"d1"_s)));
    // WSL itself would take these.
    for (const auto &name : {u".."_s, u"CON"_s, u"-x"_s, u"x."_s, u"Legacy"_s})
        EXPECT_FAILS(ErrorKind::Invalid, host->checkTarget(name, {})) << name.toStdString();
    ASSERT_TRUE(QDir().mkpath(path(u"full/of/things"_s)));
    EXPECT_FAILS(ErrorKind::Invalid, host->checkTarget(u"d2"_s, path(u"full"_s)));
}

TEST_F(WslHostTest, WhatWslSaysIsNeverRepeatedButItsCodeIs)
{
    ASSERT_OK(import(u"d1"_s, systemTar()));
    order(u"all/code"_s, u"Wsl/Service/0x80370102"_s);
    const auto removed = finish(*host->remove(u"d1"_s));
    ASSERT_TRUE(failsWith(ErrorKind::HostRefused, removed));
    EXPECT_TRUE(removed.error().what.contains(u"virtualization"));
    EXPECT_FALSE(removed.error().what.contains(u"geklappt"));
    EXPECT_EQ(list().size(), 1);
}

} // namespace
} // namespace decant
