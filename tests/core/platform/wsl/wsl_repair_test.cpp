// SPDX-License-Identifier: MIT
// WSL is put right by a program that Windows runs as administrator; a script plays PowerShell here.
#include "core/platform/wsl/wsl_repair_task.h"
#include "tests/core/platform/wsl/wsl_fixture.h"

#include <QDir>
#include <QFile>

namespace decant {
namespace {

class WslRepairTest : public WslFixture
{
protected:
    void SetUp() override
    {
        WslFixture::SetUp();
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(m_powerShells));
        qputenv("SystemRoot", path(u"Windows"_s).toLocal8Bit());
        letPowerShellEndWith(0);
    }

    void TearDown() override { qunsetenv("SystemRoot"); }

    /// It notes what it was to run.
    void letPowerShellEndWith(int status)
    {
        write(m_powerShells + u"/powershell.exe"_s,
              "#!/bin/sh\nfor word; do :; done\nprintf '%s' \"$word\" >" +
                  path(u"script"_s).toUtf8() + "\nexit " + QByteArray::number(status) + '\n');
    }

    void removeWsl() { writeMachine(u"MSI/InstallLocation"_s, path(u"nowhere"_s)); }

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
        file.setPermissions(file.permissions() | QFile::ExeOwner);
    }

    QString script() const
    {
        QFile file(path(u"script"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    const QString m_powerShells = u"Windows/System32/WindowsPowerShell/v1.0"_s;
};

TEST_F(WslRepairTest, WhatIsMissingIsInstalledByWindowsOwnProgramAndWithoutADistribution)
{
    removeWsl();
    EXPECT_EQ(host->condition().obstacle, HostCondition::Obstacle::NotInstalled);
    EXPECT_FAILS(ErrorKind::HostRefused, finish(*host->repair()));
    EXPECT_EQ(script(), QString());
    write(u"Windows/System32/wsl.exe"_s, {});
    ASSERT_OK(finish(*host->repair()));
    EXPECT_TRUE(
        script().contains(u"System32/wsl.exe' -ArgumentList '--install','--no-distribution'"));
}

TEST_F(WslRepairTest, WhatIsTooOldIsUpdatedByItself)
{
    writeMachine(u"MSI/Version"_s, u"1.2.5.0"_s);
    EXPECT_EQ(host->condition(), (HostCondition{.obstacle = HostCondition::Obstacle::TooOld,
                                                .version = u"1.2.5"_s,
                                                .neededVersion = u"2.0.0"_s}));
    ASSERT_OK(finish(*host->repair()));
    EXPECT_TRUE(
        script().contains(path(u"wsl/program/wsl.exe"_s) + u"' -ArgumentList '--update'"_s));
    EXPECT_TRUE(calls().isEmpty());
}

TEST_F(WslRepairTest, WhoDeclinesHasCancelledAndWhatFailedIsToldApart)
{
    letPowerShellEndWith(declinedStatus);
    EXPECT_FAILS(ErrorKind::Cancelled, finish(*host->repair()));
    letPowerShellEndWith(1);
    EXPECT_FAILS(ErrorKind::HostRefused, finish(*host->repair()));
}

} // namespace
} // namespace decant
