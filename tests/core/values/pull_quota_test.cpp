// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/values/pull_quota.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

TEST(PullQuotaTest, B14HeadersSayHowManyAreLeftOfHowMany)
{
    EXPECT_EQ(PullQuota::parse("100;w=21600", "76;w=21600", "203.0.113.7"),
              (PullQuota{76, 100, std::chrono::hours(6), u"203.0.113.7"_s}));
    EXPECT_EQ(PullQuota::parse(" 200 ; w=21600", "0;w=21600", ""),
              (PullQuota{0, 200, std::chrono::hours(6), {}}));
    EXPECT_EQ(PullQuota::parse("10", "9", {}), (PullQuota{9, 10, std::chrono::seconds(0), {}}));
    // Several limits at once: the first is the one that the rest of the answer is about.
    EXPECT_EQ(PullQuota::parse("100;w=60, 1000;w=3600", "5;w=60", {}),
              (PullQuota{5, 100, std::chrono::seconds(60), {}}));
}

TEST(PullQuotaTest, B14WhatMakesNoSenseIsNotCounted)
{
    for (const auto *wrong : {"", "-1;w=60", "many", "1e3", "99999999999", "100w=60"}) {
        EXPECT_FALSE(PullQuota::parse(wrong, "5;w=60", {})) << wrong;
        EXPECT_FALSE(PullQuota::parse("5;w=60", wrong, {})) << wrong;
    }
    EXPECT_EQ(PullQuota::parse("5", "5", "\x1b[31mred")->source, QString());
    EXPECT_EQ(PullQuota::parse("5", "5", QByteArray(81, 'x'))->source, QString());
}

} // namespace
} // namespace decant
