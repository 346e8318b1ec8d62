// SPDX-License-Identifier: MIT
#include "core/base/human_text.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

using namespace std::chrono_literals;

TEST(HumanTextTest, SizesAreAsExactAsIsOfUse)
{
    EXPECT_EQ(humanSize(0), u"0 B");
    EXPECT_EQ(humanSize(999), u"999 B");
    EXPECT_EQ(humanSize(1000), u"1.0 kB");
    EXPECT_EQ(humanSize(29'700'000), u"29.7 MB");
    EXPECT_EQ(humanSize(312'400'000), u"312 MB");
    EXPECT_EQ(humanSize(999'600'000), u"1.0 GB");
    EXPECT_EQ(humanSize(9'223'372'036'854'775'807), u"9.2 EB");
}

TEST(HumanTextTest, TimeLeftIsRoundedUp)
{
    EXPECT_EQ(humanTimeLeft(0s), u"about 5 seconds left");
    EXPECT_EQ(humanTimeLeft(11s), u"about 15 seconds left");
    EXPECT_EQ(humanTimeLeft(58s), u"about a minute left");
    EXPECT_EQ(humanTimeLeft(61s), u"about 2 minutes left");
}

TEST(HumanTextTest, DurationsGetCoarserAsTheyGrow)
{
    EXPECT_EQ(humanDuration(840ms), u"0.8 s");
    EXPECT_EQ(humanDuration(42'300ms), u"42 s");
    EXPECT_EQ(humanDuration(200s), u"3 min 20 s");
}

} // namespace
} // namespace decant
