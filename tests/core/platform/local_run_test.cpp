// SPDX-License-Identifier: MIT
#include "core/base/file_lock.h"
#include "tests/core/platform/local_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace decant {
namespace {

class LocalRunTest : public LocalFixture
{
protected:
    void SetUp() override
    {
        LocalFixture::SetUp();
        m_launch = {.environment = {u"COLOUR=blue"_s}, .user = {}};
        ASSERT_OK(import(u"d1"_s));
    }

    QString lockPath() const { return m_host->defaultFolder(u"d1"_s) + u"/lock"_s; }
};

TEST_F(LocalRunTest, RootIsRootWithTheImagesEnvironment)
{
    EXPECT_EQ(run(u"d1"_s, u"id -u; id -g; echo $HOME $USER $COLOUR; pwd; hostname"_s), 0);
    EXPECT_EQ(output(), u"0\n0\n/root root blue\n/root\nd1");
}

TEST_F(LocalRunTest, AStartIsNotedAndAClonesIsItsOwn)
{
    EXPECT_FALSE(list().first().lastStarted.isValid());
    // A file's time may be cut to whole seconds.
    const auto before = QDateTime::currentDateTimeUtc().addSecs(-1);
    EXPECT_EQ(run(u"d1"_s, u"true"_s), 0);
    const auto started = list().first().lastStarted;
    EXPECT_GE(started, before);
    EXPECT_LE(started, QDateTime::currentDateTimeUtc());
    const auto rename = m_host->rename(u"d1"_s, u"d3"_s);
    ASSERT_TRUE(runToEnd(*rename));
    EXPECT_EQ(list().first().lastStarted, started);
    const auto clone = m_host->clone(u"d3"_s, u"d2"_s, {});
    ASSERT_TRUE(runToEnd(*clone));
    EXPECT_FALSE(list().first().lastStarted.isValid());
}

TEST_F(LocalRunTest, TheSystemIsTheDistributions)
{
    EXPECT_EQ(run(u"d1"_s, u"cat /etc/os-release"_s), 0);
    EXPECT_EQ(output(), u"PRETTY_NAME=\"Busy Box 1\"");
}

TEST_F(LocalRunTest, ANamedUserHasTheirIdsGroupsAndHome)
{
    EXPECT_EQ(run(u"d1"_s, u"id -u; id -G; pwd; cat file; echo $LOGNAME"_s, u"ann"_s), 0);
    EXPECT_EQ(output(), u"1000\n1000 27\n/home/ann\nhers\nann");
}

TEST_F(LocalRunTest, TheOwnGroupIsAmongTheOthersAsAfterALogin)
{
    EXPECT_EQ(run(u"d1"_s, u"echo $(grep ^Groups: /proc/self/status)"_s, u"ann"_s), 0);
    EXPECT_EQ(output(), u"Groups: 27 1000");
}

TEST_F(LocalRunTest, AUserWhoIsNotThereIsNotFound)
{
    const auto task = m_host->run({.name = u"d1"_s, .user = u"eve"_s, .command = {}});
    ASSERT_TRUE(runToEnd(*task));
    ASSERT_TRUE(task->error());
    EXPECT_EQ(task->error()->kind, ErrorKind::NotFound);
}

TEST_F(LocalRunTest, ADistributionThatIsNotThereIsNotFound)
{
    const auto task = m_host->run({.name = u"d2"_s, .user = {}, .command = {}});
    ASSERT_TRUE(runToEnd(*task));
    ASSERT_TRUE(task->error());
    EXPECT_EQ(task->error()->kind, ErrorKind::NotFound);
}

TEST_F(LocalRunTest, FilesBelongToWhomTheImageSays)
{
    EXPECT_EQ(run(u"d1"_s, u"stat -c '%u %g %a' /home/ann/file /home/ann /bin/busybox /tmp"_s), 0);
    EXPECT_EQ(output(), u"1000 1000 644\n1000 1000 700\n0 0 755\n0 0 1777");
}

TEST_F(LocalRunTest, RootMayGiveFilesAway)
{
    EXPECT_EQ(run(u"d1"_s, u"touch /root/x && chown 33:65534 /root/x && stat -c %u:%g /root/x"_s),
              0);
    EXPECT_EQ(output(), u"33:65534");
}

TEST_F(LocalRunTest, AnOrdinaryUserInsideIsNoMore)
{
    EXPECT_NE(run(u"d1"_s, u"touch /etc/mine"_s, u"ann"_s), 0);
    EXPECT_NE(run(u"d1"_s, u"chown 0 /home/ann/file"_s, u"ann"_s), 0);
    EXPECT_EQ(
        run(u"d1"_s, u"grep -cE 'Cap(Inh|Prm|Eff|Amb):.0{16}$' /proc/self/status"_s, u"ann"_s), 0);
    EXPECT_EQ(output(), u"4");
}

TEST_F(LocalRunTest, RootHasWhatContainersHaveAndTheKernelIsOutOfReach)
{
    EXPECT_EQ(run(u"d1"_s, u"grep -E 'CapBnd|NoNewPrivs' /proc/self/status | tr -d '\\t'"_s), 0);
    EXPECT_EQ(output(), u"CapBnd:00000000a80425fb\nNoNewPrivs:0");
    EXPECT_NE(run(u"d1"_s, u"echo x > /proc/sys/kernel/hostname"_s), 0);
    EXPECT_NE(run(u"d1"_s, u"mkdir /sys/x || mount -t tmpfs x /tmp"_s), 0);
    EXPECT_NE(run(u"d1"_s, u"cat /proc/1/exe > /dev/null"_s), 0);
}

TEST_F(LocalRunTest, NothingOfThisProcessComesAlong)
{
    qputenv("DECANT_LEAK", "x");
    EXPECT_EQ(run(u"d1"_s, u"echo ${DECANT_LEAK:-nothing}; umask"_s), 0);
    qunsetenv("DECANT_LEAK");
    EXPECT_EQ(output(), u"nothing\n0022");
}

TEST_F(LocalRunTest, TheExitStatusIsTheCommands)
{
    EXPECT_EQ(run(u"d1"_s, u"exit 7"_s), 7);
    EXPECT_EQ(run(u"d1"_s, u"kill -9 $$"_s), 128 + 9);
}

TEST_F(LocalRunTest, ACommandThatIsNotThereGives127)
{
    const auto task = m_host->run({.name = u"d1"_s, .user = {}, .command = {u"no-such-thing"_s}});
    ASSERT_TRUE(runToEnd(*task));
    EXPECT_FALSE(task->error());
    EXPECT_EQ(task->exitStatus(), 127);
}

TEST_F(LocalRunTest, ACommandThatIsNoProgramGives126)
{
    const auto task = m_host->run({.name = u"d1"_s, .user = {}, .command = {u"/etc/passwd"_s}});
    ASSERT_TRUE(runToEnd(*task));
    EXPECT_EQ(task->exitStatus(), 126);
}

TEST_F(LocalRunTest, AnImageNeedsNoShellNoEtcAndNoPasswd)
{
    const auto import = stream(u"bare"_s);
    feed(*import, tarOf(uR"(cp "$BUSYBOX" busybox)"_s));
    ASSERT_FALSE(import->error());
    const auto task = m_host->run({.name = u"bare"_s,
                                   .user = u"1234"_s,
                                   .command = {u"/busybox"_s, u"test"_s, u"-d"_s, u"/dev"_s}});
    ASSERT_TRUE(runToEnd(*task));
    EXPECT_FALSE(task->error());
    EXPECT_EQ(task->exitStatus(), 0);
}

TEST_F(LocalRunTest, NamesAreKnownWhereverResolvConfLeads)
{
    const auto expected = [] {
        QFile file(u"/etc/resolv.conf"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed()
                                              : QString();
    }();
    EXPECT_EQ(run(u"d1"_s, u"cat /etc/resolv.conf"_s), 0);
    EXPECT_EQ(output(), expected);
    for (const auto &target : {u"../run/systemd/resolve/stub-resolv.conf"_s,
                               u"/var/nowhere/resolv.conf"_s, u"../../../../etc/hidden"_s}) {
        EXPECT_EQ(run(u"d1"_s, u"rm -f /etc/resolv.conf; exit 0"_s), 0);
        const auto etc = rootfs(u"d1"_s) + u"/etc/resolv.conf"_s;
        QFile::remove(etc);
        ASSERT_TRUE(QFile::link(target, etc));
        EXPECT_EQ(run(u"d1"_s, u"cat /etc/resolv.conf"_s), 0) << target.toStdString();
        EXPECT_EQ(output(), expected);
    }
}

TEST_F(LocalRunTest, WhileAProgramRunsTheDistributionIsRunningAndStays)
{
    const auto task = m_host->run(
        {.name = u"d1"_s,
         .user = {},
         .command = {u"/bin/sh"_s, u"-c"_s, u"mkfifo /tmp/gate; touch /tmp/up; cat /tmp/gate"_s}});
    QSignalSpy finished(task.get(), &Task::finished);
    task->start();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return QFile::exists(rootfs(u"d1"_s) + u"/tmp/up"_s); }, 60'000));
    EXPECT_EQ(list().first().state, Distribution::State::Running);
    const auto remove = m_host->remove(u"d1"_s);
    ASSERT_TRUE(runToEnd(*remove));
    ASSERT_TRUE(remove->error());
    EXPECT_EQ(remove->error()->kind, ErrorKind::HostRefused);
    EXPECT_EQ(run(u"d1"_s, u"true"_s), 0);
    task->cancel();
    ASSERT_TRUE(finished.wait(60'000));
    EXPECT_EQ(task->error()->kind, ErrorKind::Cancelled);
    EXPECT_FALSE(FileLock::isTaken(lockPath()));
    EXPECT_EQ(list().first().state, Distribution::State::Stopped);
}

TEST_F(LocalRunTest, RemoveLeavesNothingWhoeverOwnsIt)
{
    EXPECT_EQ(run(u"d1"_s, u"mkdir -p /home/ann/deep/er; touch /home/ann/deep/er/x; "
                           "chown -R 1000 /home/ann/deep; chmod 000 /home/ann/deep"_s),
              0);
    const auto remove = m_host->remove(u"D1"_s);
    ASSERT_TRUE(runToEnd(*remove));
    EXPECT_FALSE(remove->error());
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_TRUE(list().isEmpty());
}

TEST_F(LocalRunTest, RemovingWhatIsNotThereIsNotFound)
{
    const auto remove = m_host->remove(u"d2"_s);
    ASSERT_TRUE(runToEnd(*remove));
    ASSERT_TRUE(remove->error());
    EXPECT_EQ(remove->error()->kind, ErrorKind::NotFound);
}

TEST_F(LocalRunTest, WithoutItsFilesADistributionIsBrokenAndCanBeRemoved)
{
    ASSERT_TRUE(QDir().rename(rootfs(u"d1"_s), path(u"lost"_s)));
    EXPECT_EQ(list().first().state, Distribution::State::Broken);
    EXPECT_EQ(run(u"d1"_s, u"true"_s), -1);
    const auto remove = m_host->remove(u"d1"_s);
    ASSERT_TRUE(runToEnd(*remove));
    EXPECT_FALSE(remove->error());
    EXPECT_TRUE(entries().isEmpty());
    ASSERT_TRUE(QDir().rename(path(u"lost"_s), path(u"distributions/rootfs"_s)));
    const auto rest = m_host->remove(u"rootfs"_s);
    EXPECT_TRUE(runToEnd(*rest));
}

} // namespace
} // namespace decant
