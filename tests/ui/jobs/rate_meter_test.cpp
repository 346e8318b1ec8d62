// SPDX-License-Identifier: MIT
#include "ui/jobs/rate_meter.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

using namespace std::chrono_literals;

TEST(RateMeterTest, SpeedIsTheAverageOfTheLastFiveSeconds)
{
    RateMeter meter;
    for (int second = 0; second <= 10; ++second)
        meter.add(std::chrono::seconds(second),
                  second <= 5 ? second * 100 : 500 + (second - 5) * 10);
    EXPECT_NEAR(meter.speed(10s), 10, 0.1);
}

TEST(RateMeterTest, OneSampleHasNoSpeed)
{
    RateMeter meter;
    meter.add(0s, 1000);
    EXPECT_EQ(meter.speed(0s), 0);
    EXPECT_FALSE(meter.timeLeft(0s, 1000));
}

TEST(RateMeterTest, TimeLeftIsToldAfterThreeSecondsAndRoundedUp)
{
    RateMeter meter;
    meter.add(0s, 0);
    meter.add(2s, 200);
    EXPECT_FALSE(meter.timeLeft(2s, 1000));
    meter.add(4s, 400);
    ASSERT_TRUE(meter.timeLeft(4s, 1010));
    EXPECT_EQ(*meter.timeLeft(4s, 1010), 11s);
}

TEST(RateMeterTest, SilenceIsHowLongNothingHasCome)
{
    RateMeter meter;
    meter.add(0s, 0);
    meter.add(1s, 100);
    meter.add(5s, 100);
    EXPECT_EQ(meter.silence(12s), 11s);
}

TEST(RateMeterTest, FewerBytesThanBeforeBeginAnew)
{
    RateMeter meter;
    meter.add(0s, 1'000'000);
    meter.add(1s, 10);
    EXPECT_EQ(meter.speed(1s), 0);
}

} // namespace
} // namespace decant
