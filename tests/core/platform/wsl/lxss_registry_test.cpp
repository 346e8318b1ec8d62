// SPDX-License-Identifier: MIT
#include "tests/core/platform/wsl/wsl_fixture.h"

namespace decant {
namespace {

class LxssRegistryTest : public WslFixture
{
protected:
    /// The sentence with which the host refuses, before any stub of wsl.exe was run.
    QString refusal() const
    {
        const auto checked = host->check();
        EXPECT_FAILS(ErrorKind::HostRefused, checked);
        EXPECT_TRUE(calls().isEmpty());
        return checked ? QString() : checked.error().what;
    }

    void write(const QString &key, const QVariant &value)
    {
        QSettings(path(u"wsl/lxss.ini"_s), QSettings::IniFormat).setValue(key, value);
    }
};

TEST_F(LxssRegistryTest, AWslThatIsMissingOldOffOrForbiddenIsToldWithoutRunningIt)
{
    writeMachine(u"Policies/AllowWSL"_s, 0);
    EXPECT_TRUE(refusal().contains(u"organization"));
    writeMachine(u"Policies/AllowWSL"_s, 1);
    writeMachine(u"Services/vmcompute/Start"_s, {});
    QSettings(path(u"wsl/machine.ini"_s), QSettings::IniFormat).remove(u"Services/vmcompute"_s);
    writeMachine(u"Services/LanmanServer/Start"_s, 2);
    EXPECT_TRUE(refusal().contains(u"Virtual Machine Platform"));
    writeMachine(u"Firmware/Virtualization"_s, false);
    EXPECT_TRUE(refusal().contains(u"firmware"));
    writeMachine(u"MSI/Version"_s, u"1.2.5.0"_s);
    EXPECT_TRUE(refusal().contains(u"1.2.5 "));
    writeMachine(u"MSI/InstallLocation"_s, path(u"nowhere"_s));
    EXPECT_TRUE(refusal().contains(u"not installed"));
}

TEST_F(LxssRegistryTest, WhatWindowsKeepsIsRead)
{
    const auto id = u"{0a1b2c3d-0000-1111-2222-333344445555}"_s;
    write(id + u"/DistributionName"_s, u"Ubuntu"_s);
    write(id + u"/BasePath"_s, u"\\\\?\\C:\\WSL\\Ubuntu"_s);
    write(id + u"/State"_s, 6);
    write(id + u"/Flags"_s, 15);
    write(id + u"/DefaultUid"_s, 1000);
    write(u"DefaultDistribution"_s, id);
    write(u"AppxInstallerCache/DistributionName"_s, u"none"_s);
    write(u"{ffff0000-0000-1111-2222-333344445555}/State"_s, 1);
    ASSERT_EQ(registered().size(), 1);
    const auto one = registered().first();
    EXPECT_EQ(one.id, id);
    EXPECT_EQ(one.folder, u"C:\\WSL\\Ubuntu");
    EXPECT_EQ(one.vhdFile, u"ext4.vhdx");
    EXPECT_EQ(one.state, LxssDistribution::State::Exporting);
    EXPECT_TRUE(one.isWsl2());
    EXPECT_EQ(one.defaultUid, 1000U);
    EXPECT_EQ(registry.defaultId(), id);
    EXPECT_TRUE(registry.find(u"uBUNTU"_s));
    EXPECT_FALSE(registry.find(u"Debian"_s));
}

TEST_F(LxssRegistryTest, WhoItStartsAsIsSetWithoutStartingIt)
{
    ASSERT_OK(import(u"d1"_s, systemTar()));
    const auto before = calls().size();
    ASSERT_OK(registry.setDefaultUid(u"d1"_s, 1000));
    EXPECT_EQ(registry.find(u"d1"_s)->defaultUid, 1000U);
    EXPECT_EQ(calls().size(), before);
    EXPECT_FAILS(ErrorKind::NotFound, registry.setDefaultUid(u"d2"_s, 1000));
}

} // namespace
} // namespace decant
