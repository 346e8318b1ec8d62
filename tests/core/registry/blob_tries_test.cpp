// SPDX-License-Identifier: MIT
#include "core/registry/blob_tries.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

RequestFailure failureOf(Trouble trouble)
{
    return {{ErrorKind::Unavailable, u"no"_s, {}}, trouble, {}};
}

constexpr qint64 size = 1'000'000;

TEST(BlobTriesTest, B13TriesInVainAreCountedAndEnd)
{
    BlobTries tries(RetryPolicy{.tries = 5});
    for (int next = 2; next <= 5; ++next) {
        tries.begin(0);
        const auto again = tries.after(failureOf(Trouble::Lost), 0, size, 0.5);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->attempt, next);
        EXPECT_EQ(again->attempts, 5);
    }
    tries.begin(0);
    EXPECT_FALSE(tries.after(failureOf(Trouble::Lost), 0, size, 0.5));
}

TEST(BlobTriesTest, B13ATryThatBroughtSomethingIsNoneInVain)
{
    BlobTries tries(RetryPolicy{.tries = 2});
    for (qint64 position = 0; position < 900'000; position += 100'000) {
        tries.begin(position);
        const auto again = tries.after(failureOf(Trouble::Lost), position + 100'000, size, 0.5);
        ASSERT_TRUE(again);
        EXPECT_EQ(again->attempts, 0);
    }
}

TEST(BlobTriesTest, B13ARegistryThatAnsweredBeforeIsWorthWaitingFor)
{
    BlobTries tries(RetryPolicy{.tries = 5});
    tries.begin(0);
    EXPECT_FALSE(tries.after(failureOf(Trouble::Silence), 0, size, 0.5));
    tries.forget();
    tries.begin(500'000);
    const auto again = tries.after(failureOf(Trouble::Silence), 500'000, size, 0.5);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->attempts, 5);
}

} // namespace
} // namespace decant
