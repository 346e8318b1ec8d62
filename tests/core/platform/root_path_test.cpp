// SPDX-License-Identifier: MIT
#include "core/platform/local/accounts.h"
#include "core/platform/local/disk_usage.h"
#include "core/platform/local/os_release.h"
#include "core/platform/local/root_path.h"
#include "core/platform/local/sandbox_command.h"
#include "tests/support/result_matchers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

namespace decant {
namespace {

/// An outside folder with secrets, and in it a root file system.
class RootPathTest : public testing::Test
{
protected:
    void SetUp() override
    {
        write(u"secret"_s, "PRETTY_NAME=outside\n");
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"root/etc"_s));
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"root/usr/lib"_s));
    }

    void write(const QString &path, const QByteArray &text)
    {
        QFile file(m_folder.filePath(path));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void link(const QString &path, const QByteArray &target)
    {
        ASSERT_EQ(
            ::symlink(target.constData(), QFile::encodeName(m_folder.filePath(path)).constData()),
            0);
    }

    QString root() const { return m_folder.filePath(u"root"_s); }

    QTemporaryDir m_folder;
};

TEST_F(RootPathTest, DotsAndSlashesAreTidied)
{
    EXPECT_EQ(resolveInRoot(root(), "//etc/./../usr//lib/"), "/usr/lib");
    EXPECT_EQ(resolveInRoot(root(), "/"), "/");
    EXPECT_EQ(resolveInRoot(root(), "../../.."), "/");
}

TEST_F(RootPathTest, WhatIsNotThereIsTakenAsWritten)
{
    EXPECT_EQ(resolveInRoot(root(), "/run/nothing/here"), "/run/nothing/here");
}

TEST_F(RootPathTest, D2NoLinkLeadsOut)
{
    link(u"root/etc/up"_s, "../../../../secret");
    link(u"root/etc/absolute"_s, QFile::encodeName(m_folder.filePath(u"secret"_s)));
    link(u"root/away"_s, "../..");
    EXPECT_EQ(resolveInRoot(root(), "/etc/up"), "/secret");
    EXPECT_EQ(resolveInRoot(root(), "/away/secret"), "/secret");
    EXPECT_EQ(readInRoot(root(), "/etc/up", 100), std::nullopt);
    EXPECT_EQ(readInRoot(root(), "/etc/absolute", 100), std::nullopt);
    EXPECT_EQ(readInRoot(root(), "/away/secret", 100), std::nullopt);
}

TEST_F(RootPathTest, LinksInsideAreFollowed)
{
    write(u"root/usr/lib/os-release"_s, "NAME=inside\n");
    link(u"root/lib"_s, "/usr/lib");
    link(u"root/etc/os-release"_s, "../lib/os-release");
    EXPECT_EQ(readInRoot(root(), "/etc/os-release", 100), "NAME=inside\n");
    EXPECT_EQ(readInRoot(root(), "/etc/os-release", 4), "NAME");
    EXPECT_EQ(systemNameIn(root()), u"inside");
}

TEST_F(RootPathTest, CirclesEnd)
{
    link(u"root/a"_s, "b");
    link(u"root/b"_s, "a");
    EXPECT_EQ(resolveInRoot(root(), "/a"), std::nullopt);
    EXPECT_EQ(readInRoot(root(), "/a", 10), std::nullopt);
}

TEST_F(RootPathTest, OnlyPlainFilesAreRead)
{
    ASSERT_EQ(
        ::mkfifo(QFile::encodeName(m_folder.filePath(u"root/etc/os-release"_s)).constData(), 0600),
        0);
    EXPECT_EQ(readInRoot(root(), "/etc/os-release", 10), std::nullopt);
    EXPECT_EQ(readInRoot(root(), "/etc", 10), std::nullopt);
    EXPECT_EQ(systemNameIn(root()), QString());
}

TEST_F(RootPathTest, AHostileOsReleaseTellsNothingOfThisComputer)
{
    link(u"root/etc/os-release"_s, "../../../../../../../../../../etc/passwd");
    write(u"root/etc/passwd"_s, "PRETTY_NAME=its own passwd\n");
    EXPECT_EQ(systemNameIn(root()), u"its own passwd");
}

TEST_F(RootPathTest, AHostilePasswdIsTheDistributionsOwnToo)
{
    write(u"passwd"_s, "eve:x:0:0::/:/bin/sh\n");
    link(u"root/etc/passwd"_s, "../../passwd");
    EXPECT_FAILS(ErrorKind::NotFound, findAccount(u"eve"_s, root()));
}

TEST_F(RootPathTest, MountPointsThatAreLinksAreRefused)
{
    EXPECT_EQ(checkMountPoints(root()).value(), u"/etc/resolv.conf");
    link(u"root/run"_s, "/etc");
    EXPECT_FAILS(ErrorKind::HostRefused, checkMountPoints(root()));
}

TEST_F(RootPathTest, ResolvConfIsPutWhereItsLinkLeads)
{
    link(u"root/etc/resolv.conf"_s, "../run/systemd/resolve/stub-resolv.conf");
    EXPECT_EQ(checkMountPoints(root()).value(), u"/run/systemd/resolve/stub-resolv.conf");
}

TEST_F(RootPathTest, ResolvConfIsLeftOutWhereItCanNotBe)
{
    link(u"root/etc/resolv.conf"_s, "../usr/lib");
    EXPECT_EQ(checkMountPoints(root()).value(), QString());
    QFile::remove(root() + u"/etc/resolv.conf"_s);
    link(u"root/etc/resolv.conf"_s, "/proc/self/environ");
    EXPECT_EQ(checkMountPoints(root()).value(), QString());
}

TEST_F(RootPathTest, DiskUsageCountsHardLinksOnceAndFollowsNothing)
{
    write(u"root/big"_s, QByteArray(1024 * 1024, 'x'));
    const auto before = diskUsage(root());
    EXPECT_TRUE(before.isComplete);
    EXPECT_GE(before.size, 1024 * 1024);
    const auto big = QFile::encodeName(m_folder.filePath(u"root/big"_s));
    ASSERT_EQ(::link(big.constData(), (big + "-again").constData()), 0);
    write(u"outside"_s, QByteArray(4 * 1024 * 1024, 'x'));
    link(u"root/out"_s, "../outside");
    EXPECT_LT(diskUsage(root()).size, before.size + 64 * 1024);
}

TEST(OsReleaseTest, QuotesAndBackslashesAreUndone)
{
    EXPECT_EQ(systemName("NAME=x\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n"),
              u"Debian GNU/Linux 12 (bookworm)");
    EXPECT_EQ(systemName("PRETTY_NAME='It\\'"), u"It\\");
    EXPECT_EQ(systemName("PRETTY_NAME=\"a \\\"b\\\" \\$c\"\n"), u"a \"b\" $c");
    EXPECT_EQ(systemName("NAME=Alpine\r\n"), u"Alpine");
    EXPECT_EQ(systemName("ID=x\n"), QString());
}

TEST(OsReleaseTest, ControlsNeverReachATerminal)
{
    EXPECT_EQ(systemName("PRETTY_NAME=\"a\x1b[31mb\x07\"\n"), u"a[31mb");
    EXPECT_LE(systemName("PRETTY_NAME=" + QByteArray(10'000, 'x')).size(), 100);
}

} // namespace
} // namespace decant
