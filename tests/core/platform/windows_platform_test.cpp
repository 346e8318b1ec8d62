// SPDX-License-Identifier: MIT
#include "core/platform/machine_policy.h"
#include "core/platform/process_task.h"
#include "core/platform/wsl/lxss_registry.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"

#include <QSettings>
#include <QTest>

namespace decant {
namespace {

QStringList commandLine(const QString &line)
{
    return {u"cmd.exe"_s, u"/d"_s, u"/c"_s, line};
}

/// A key of the registry, as it was before once the test is over.
class Key
{
public:
    explicit Key(const QString &path) : m_settings(path, QSettings::Registry64Format)
    {
        m_settings.clear();
    }
    ~Key() { m_settings.clear(); }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;

    void set(const QString &name, const QVariant &value)
    {
        m_settings.setValue(name, value);
        m_settings.sync();
    }

private:
    QSettings m_settings;
};

TEST(WindowsPlatformTest, BothStreamsAndTheStatusOfAProgramAreCollected)
{
    ProcessTask task({.command = commandLine(u"echo out&echo err 1>&2&exit 3"_s)});
    ASSERT_TRUE(runToEnd(task));
    EXPECT_FALSE(task.error());
    EXPECT_EQ(task.output().trimmed(), "out");
    EXPECT_EQ(task.errorOutput().trimmed(), "err");
    EXPECT_EQ(task.exitStatus(), 3);
}

TEST(WindowsPlatformTest, AProgramThatIsNotThereIsASentence)
{
    ProcessTask task({.command = {u"C:\\no such program.exe"_s}});
    ASSERT_TRUE(runToEnd(task));
    ASSERT_TRUE(task.error());
    EXPECT_EQ(task.error()->kind, ErrorKind::HostRefused);
}

TEST(WindowsPlatformTest, AProgramThatWaitsForItsInputIsKilledWhenItIsCancelled)
{
    ProcessTask task({.command = {u"cmd.exe"_s}, .input = ProcessRequest::Input::Fed});
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    QMetaObject::invokeMethod(&task, &Task::cancel, Qt::QueuedConnection);
    ASSERT_TRUE(finished.count() == 1 || finished.wait(60'000));
    EXPECT_EQ(task.error()->kind, ErrorKind::Cancelled);
}

TEST(WindowsPlatformTest, RegistriesThatAPolicyPermitsAreReadFromOneValueOrAKey)
{
    Key policies(u"HKEY_LOCAL_MACHINE\\Software\\Policies\\WSL"_s);
    EXPECT_TRUE(machineRegistryAllowlist().isEmpty());
    policies.set(u"WSLContainerRegistryAllowlist"_s, u"ghcr.io; *.example.com"_s);
    EXPECT_EQ(machineRegistryAllowlist(), (QStringList{u"ghcr.io"_s, u"*.example.com"_s}));
    policies.set(u"WSLContainerRegistryAllowlist/1"_s, u"quay.io"_s);
    EXPECT_TRUE(machineRegistryAllowlist().contains(u"quay.io"));
}

TEST(WindowsPlatformTest, WhatWslKeepsInTheRegistryIsReadAndChangedThere)
{
    const auto id = u"{0a1b2c3d-0000-1111-2222-333344445555}"_s;
    Key lxss(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Lxss"_s);
    lxss.set(id + u"/DistributionName"_s, u"Ubuntu"_s);
    lxss.set(id + u"/BasePath"_s, u"\\\\?\\C:\\Users\\Jörg B\\Ubuntu"_s);
    lxss.set(id + u"/State"_s, 1);
    lxss.set(id + u"/Flags"_s, 15);
    lxss.set(u"DefaultDistribution"_s, id);
    const auto registry = LxssRegistry::ofWindows();
    auto one = registry.find(u"ubuntu"_s);
    ASSERT_TRUE(one);
    EXPECT_EQ(one->folder, u"C:\\Users\\Jörg B\\Ubuntu");
    EXPECT_EQ(one->state, LxssDistribution::State::Installed);
    EXPECT_TRUE(one->isWsl2());
    EXPECT_EQ(registry.defaultId(), id);
    ASSERT_OK(registry.setDefaultUid(u"Ubuntu"_s, 1000));
    ASSERT_OK(registry.rename(u"Ubuntu"_s, u"Work"_s));
    one = registry.find(u"Work"_s);
    ASSERT_TRUE(one);
    EXPECT_EQ(one->defaultUid, 1000U);
    EXPECT_EQ(one->id, id);
}

} // namespace
} // namespace decant
