// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/wsl_distribution.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

const WslPackage package{.name = "work", .uid = 1000, .icon = "icon"};

std::string confOf(std::string_view before)
{
    return wslPackageFiles(before, package).at(wslDistributionPath);
}

TEST(WslDistributionTest, APackageHasANameAUserAndAnIcon)
{
    const auto files = wslPackageFiles({}, package);
    EXPECT_EQ(files.at("etc/wsl-distribution.conf"),
              "[oobe]\ndefaultName=work\ndefaultUid=1000\n\n"
              "[shortcut]\nicon=/etc/wsl-distribution.ico\n");
    EXPECT_EQ(files.at("etc/wsl-distribution.ico"), "icon");
}

TEST(WslDistributionTest, WhatIsThereStaysByteByByte)
{
    EXPECT_EQ(confOf("# ours\r\n[OOBE]\n  DefaultName = old # why\nx\n[windowsterminal]\nA=b\n"
                     "[shortcut]\nicon = /usr/share/own.ico\n"),
              "# ours\r\n[OOBE]\n  DefaultName = work # why\nx\ndefaultUid=1000\n"
              "[windowsterminal]\nA=b\n[shortcut]\nicon = /usr/share/own.ico\n");
}

TEST(WslDistributionTest, AnIconOfItsOwnIsNotJoinedByOurs)
{
    EXPECT_FALSE(wslPackageFiles("[shortcut]\nicon=/a.ico\n", package).contains(wslIconPath));
}

TEST(WslDistributionTest, WhoAsksAtTheFirstStartDecidesWhoItStartsAs)
{
    const auto conf = confOf("[oobe]\ncommand = /etc/oobe.sh\ndefaultUid = 1001\n");
    EXPECT_NE(conf.find("defaultUid = 1001\n"), conf.npos);
    EXPECT_EQ(conf.find("1000"), conf.npos);
}

} // namespace
} // namespace decant
