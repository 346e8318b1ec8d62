// SPDX-License-Identifier: MIT
#include "core/values/likely_verdict.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

using Kind = LikelyVerdict::Kind;

ImageConfig starting(const QStringList &entrypoint, const QStringList &command)
{
    ImageConfig config;
    config.entrypoint = entrypoint;
    config.command = command;
    return config;
}

TEST(LikelyVerdictTest, AShellIsAGoodFit)
{
    EXPECT_EQ(LikelyVerdict::of(starting({}, {u"/bin/bash"_s}), false).kind(), Kind::GoodFit);
    EXPECT_EQ(LikelyVerdict::of(starting({u"/bin/sh"_s}, {}), false).kind(), Kind::GoodFit);
}

TEST(LikelyVerdictTest, AProgramMakesAnApplicationImageAndIsNamed)
{
    const auto verdict = LikelyVerdict::of(
        starting({u"/docker-entrypoint.sh"_s}, {u"nginx"_s, u"-g"_s, u"daemon off;"_s}), false);
    EXPECT_EQ(verdict.kind(), Kind::ApplicationImage);
    EXPECT_TRUE(verdict.isWarning());
    EXPECT_TRUE(verdict.sentence().contains(u"“nginx”")) << verdict.sentence().toStdString();
}

TEST(LikelyVerdictTest, PortsMakeAnApplicationImageEvenBehindAShell)
{
    auto config = starting({}, {u"sh"_s});
    config.exposedPorts = {u"80/tcp"_s};
    EXPECT_EQ(LikelyVerdict::of(config, false).kind(), Kind::ApplicationImage);
}

TEST(LikelyVerdictTest, AnotherUserThanRootIsTold)
{
    auto config = starting({}, {u"bash"_s});
    config.user = u"app:app"_s;
    EXPECT_EQ(LikelyVerdict::of(config, false).kind(), Kind::NonRootUser);
    EXPECT_TRUE(LikelyVerdict::of(config, false).sentence().contains(u"“app”"));
    for (const auto &root : {u""_s, u"root"_s, u"0"_s, u"0:0"_s}) {
        config.user = root;
        EXPECT_EQ(LikelyVerdict::of(config, false).kind(), Kind::GoodFit) << root.toStdString();
    }
}

TEST(LikelyVerdictTest, WhatIsCuratedIsAGoodFitWhateverItStarts)
{
    EXPECT_EQ(LikelyVerdict::of(starting({}, {u"some-init"_s}), true).kind(), Kind::GoodFit);
}

TEST(LikelyVerdictTest, AnImageThatStartsNothingIsNotJudged)
{
    const auto verdict = LikelyVerdict::of({}, false);
    EXPECT_EQ(verdict.kind(), Kind::Unknown);
    EXPECT_TRUE(verdict.sentence().isEmpty());
}

} // namespace
} // namespace decant
