// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/wsl_distribution.h"
#include "tests/support/setup_fixture.h"

namespace decant {
namespace {

class PackageSetupTest : public SetupFixture
{
protected:
    PackageSetupTest() { choice.packageName = "debian-12"; }

    std::string conf() { return contents[wslDistributionPath]; }
};

TEST_F(PackageSetupTest, AnImageGetsAnIconANameAndRoot)
{
    const auto setup = setUp(debianRoot());
    ASSERT_OK(setup);
    EXPECT_EQ(conf(), "[oobe]\ndefaultName=debian-12\ndefaultUid=0\n\n"
                      "[shortcut]\nicon=/etc/wsl-distribution.ico\n");
    EXPECT_TRUE(contents[wslIconPath].starts_with(std::string("\0\0\1\0", 4)));
    EXPECT_EQ(members.size(), 2u) << "nothing else changes";
    EXPECT_TRUE(stepOf(setup, u"package"_s).sentence.contains(u"debian-12"));
}

TEST_F(PackageSetupTest, WhoIsSetUpIsWhoItStartsAs)
{
    chooseUser();
    ASSERT_OK(setUp(debianRoot().file("etc/passwd", "root:x:0:0::/:/bin/sh\nx:x:1000:1000::/:\n")));
    EXPECT_TRUE(contains(wslDistributionPath, "\ndefaultUid=1001\n"));
}

TEST_F(PackageSetupTest, WhatTheImageSaysOfItselfStays)
{
    ASSERT_OK(setUp(debianRoot().mode(0600).owner(7, 7).file(
        wslDistributionPath, "[oobe]\ndefaultName = own\ndefaultUid = 65534\n")));
    EXPECT_TRUE(conf().starts_with("[oobe]\ndefaultName = own\ndefaultUid = 65534\n"));
    EXPECT_EQ(members[wslDistributionPath].metadata.mode, 0644u);
    EXPECT_EQ(members[wslDistributionPath].metadata.uid, 0);
    ASSERT_OK(setUp(debianRoot()
                        .file(wslDistributionPath, "[oobe]\ndefaultUid=0\n")
                        .file("etc/wsl.conf", "[user]\ndefault=nobody\n")));
    EXPECT_TRUE(conf().starts_with("[oobe]\ndefaultUid=65534\n")) << "wsl.conf overrules it";
}

TEST_F(PackageSetupTest, ALinkIsReplacedByAFile)
{
    auto root = debianRoot().symlink(wslDistributionPath, "passwd");
    ASSERT_OK(setUp(root));
    EXPECT_EQ(members[wslDistributionPath].type, EntryType::File);
    EXPECT_FALSE(isWritten("etc/passwd"));
}

TEST_F(PackageSetupTest, EvenALinkToAResolverIsLeftOut)
{
    ASSERT_OK(setUp(debianRoot().symlink("etc/resolv.conf", "/run/systemd/resolve/stub")));
    EXPECT_TRUE(isWritten("etc/.wh.resolv.conf"));
}

TEST_F(PackageSetupTest, AFileThatIsTooLargeToBeKeptIsNotReplaced)
{
    const auto setup =
        setUp(debianRoot().file(wslDistributionPath, std::string(std::size_t{8} << 20, '#')));
    ASSERT_FALSE(setup);
    EXPECT_EQ(setup.error().kind, ErrorKind::Invalid);
    EXPECT_TRUE(setup.error().what.contains(u"wsl-distribution.conf"));
}

} // namespace
} // namespace decant
