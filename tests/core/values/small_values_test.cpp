// SPDX-License-Identifier: MIT
#include "core/base/processor.h"
#include "core/values/distribution_name.h"
#include "core/values/image_config.h"
#include "core/values/platform.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

TEST(PlatformTest, OtherNamesOfAnArchitectureAreUnderstood)
{
    EXPECT_EQ(Platform::parse(u"linux/x86_64")->toString(), u"linux/amd64");
    EXPECT_EQ(Platform::parse(u"Linux/AArch64")->toString(), u"linux/arm64");
    EXPECT_EQ(Platform::parse(u"linux/arm/v7")->variant(), u"v7");
    for (const auto &wrong : {u""_s, u"linux"_s, u"linux/"_s, u"/amd64"_s, u"a/b/c/d"_s})
        EXPECT_FAILS(ErrorKind::Invalid, Platform::parse(wrong)) << wrong.toStdString();
}

TEST(PlatformTest, ANewerVariantRunsAnOlderOneButNotTheOtherWayRound)
{
    const auto suits = [](QStringView wanted, QStringView image) {
        return Platform::parse(wanted)->suitabilityOf(*Platform::parse(image)) > 0;
    };
    EXPECT_TRUE(suits(u"linux/arm/v7", u"linux/arm/v6"));
    EXPECT_FALSE(suits(u"linux/arm/v6", u"linux/arm/v7"));
    EXPECT_TRUE(suits(u"linux/arm64", u"linux/arm64/v8"));
    EXPECT_TRUE(suits(u"linux/arm64/v8", u"linux/arm64"));
    EXPECT_TRUE(suits(u"linux/amd64", u"linux/amd64/v1"));
    EXPECT_FALSE(suits(u"linux/amd64/v1", u"linux/amd64/v2"));
    EXPECT_FALSE(suits(u"linux/amd64", u"windows/amd64"));
    EXPECT_FALSE(suits(u"linux/amd64", u"linux/arm64"));
}

TEST(PlatformTest, B21PlainAmd64IsTheFirstLevelOrElseTheHighestThatTheProcessorHas)
{
    const Platform plain(u"linux"_s, u"amd64"_s);
    int before = 0;
    for (int level = 2; level <= 5; ++level) {
        const auto suits = plain.suitabilityOf({u"linux"_s, u"amd64"_s, u"v%1"_s.arg(level)});
        EXPECT_EQ(suits > before, level <= x86Level()) << level;
        before = suits;
    }
    EXPECT_GT(plain.suitabilityOf({u"linux"_s, u"amd64"_s, u"v1"_s}), x86Level());
}

TEST(PlatformTest, TheHostIsLinuxOnThisProcessor)
{
    EXPECT_EQ(Platform::host().os(), u"linux");
    EXPECT_GT(Platform::host().suitabilityOf(Platform::host()), 0);
}

TEST(DistributionNameTest, OnlyNamesThatEverySystemTakesAreLegal)
{
    for (const auto &name : {u"debian"_s, u"Debian-12.1_x"_s, u"_x"_s, QString(256, u'a')})
        EXPECT_OK(DistributionName::check(name)) << name.toStdString();
    for (const auto &name : {u""_s, u"a b"_s, u"a/b"_s, u".x"_s, u"-x"_s, u"x."_s, u"é"_s, u"con"_s,
                             u"NUL.txt"_s, u"legacy"_s, QString(257, u'a')})
        EXPECT_FAILS(ErrorKind::Invalid, DistributionName::check(name)) << name.toStdString();
}

TEST(DistributionNameTest, D11EverySanitisedNameIsLegal)
{
    EXPECT_EQ(DistributionName::sanitised(u"my image:1"_s), u"my-image-1");
    for (const auto &text : {u""_s, u"../.."_s, u"con"_s, u"---"_s, u"...x..."_s, u"日本"_s,
                             QString(100, u'.') + u'x', QString(63, u'a') + u"..b"_s})
        EXPECT_OK(DistributionName::check(DistributionName::sanitised(text))) << text.toStdString();
}

TEST(DistributionNameTest, ATakenNameGetsANumberWhateverItsCase)
{
    EXPECT_EQ(DistributionName::firstFree(u"debian"_s, {}), u"debian");
    EXPECT_EQ(DistributionName::firstFree(u"debian"_s, {u"Debian"_s, u"debian-2"_s}), u"debian-3");
}

TEST(ImageConfigTest, SaysHowTheImageWantsToBeRun)
{
    const QByteArray digest = "sha256:" + QByteArray(64, 'b');
    const auto config = ImageConfig::parse(
        R"({"os":"linux","architecture":"arm64","variant":"v8","created":"2024-05-06T07:08:09Z",)"
        R"("config":{"Env":["A=b"],"Cmd":["sh"],"Entrypoint":["tini"],"User":"7:8",)"
        R"("WorkingDir":"/w","ExposedPorts":{"80/tcp":{}},"Volumes":{"/v":{}}},)"
        R"("rootfs":{"type":"layers","diff_ids":[")" +
        digest + R"("]}})");
    ASSERT_OK(config);
    EXPECT_EQ(config->platform.toString(), u"linux/arm64/v8");
    EXPECT_EQ(config->created.toSecsSinceEpoch(), 1714979289);
    EXPECT_EQ(config->environment, QStringList(u"A=b"_s));
    EXPECT_EQ(config->command, QStringList(u"sh"_s));
    EXPECT_EQ(config->entrypoint, QStringList(u"tini"_s));
    EXPECT_EQ(config->user, u"7:8");
    EXPECT_EQ(config->workingDirectory, u"/w");
    EXPECT_EQ(config->exposedPorts, QStringList(u"80/tcp"_s));
    EXPECT_EQ(config->volumes, QStringList(u"/v"_s));
    ASSERT_EQ(config->diffIds.size(), 1);
    EXPECT_EQ(config->diffIds[0].toString(), QString::fromLatin1(digest));
}

TEST(ImageConfigTest, WhatIsMissingIsEmptyAndWhatIsWrongIsCorrupt)
{
    const auto empty = ImageConfig::parse("{}");
    ASSERT_OK(empty);
    EXPECT_TRUE(empty->diffIds.empty());
    EXPECT_TRUE(empty->platform.isEmpty());
    EXPECT_OK(ImageConfig::parse(R"({"config":null})"));
    EXPECT_FAILS(ErrorKind::Corrupt, ImageConfig::parse("nonsense"));
    EXPECT_FAILS(ErrorKind::Corrupt, ImageConfig::parse(R"({"rootfs":{"diff_ids":["sha256:1"]}})"));
    EXPECT_FAILS(ErrorKind::Corrupt, ImageConfig::parse(R"({"rootfs":{"diff_ids":7}})"));
}

} // namespace
} // namespace decant
