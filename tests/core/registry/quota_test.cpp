// SPDX-License-Identifier: MIT
#include "tests/core/registry/pull_helpers.h"
#include "tests/support/fake_registry.h"

namespace decant {
namespace {

class QuotaTest : public testing::Test
{
protected:
    void SetUp() override
    {
        registry.add(image);
        // HEAD is free, a manifest counts.
        registry.addRule([this](const FakeRequest &request, FakeReply &reply) {
            if (!request.isManifest())
                return;
            left -= request.method == "GET" ? 1 : 0;
            reply.set("ratelimit-limit", "100;w=21600");
            reply.set("ratelimit-remaining", QByteArray::number(left) + ";w=21600");
            reply.set("docker-ratelimit-source", "203.0.113.7");
        });
    }

    const TestImage image = TestImage::of({noise(1000, 1)});
    int left = 76;
    FakeRegistry registry;
    Puller puller;
};

TEST_F(QuotaTest, B14WhatIsLeftComesWithTheImage)
{
    const auto resolved = puller.resolve(registry.name());
    ASSERT_OK(resolved);
    EXPECT_EQ(resolved->quota, (PullQuota{75, 100, std::chrono::hours(6), u"203.0.113.7"_s}));
}

TEST_F(QuotaTest, B14AnImageThatIsKnownCostsNothingAndStillTells)
{
    ASSERT_OK(puller.resolve(registry.name()));
    const auto again = puller.resolve(registry.name());
    ASSERT_OK(again);
    EXPECT_EQ(left, 75);
    ASSERT_TRUE(again->quota);
    EXPECT_EQ(again->quota->remaining, 75);
}

TEST_F(QuotaTest, B14ARegistryThatDoesNotCountSaysNothing)
{
    FakeRegistry open;
    open.add(image);
    const auto resolved = puller.resolve(open.name());
    ASSERT_OK(resolved);
    EXPECT_FALSE(resolved->quota);
}

TEST_F(QuotaTest, B14WhoHasUsedItUpIsToldToSignInOrToWait)
{
    registry.addRule([](const FakeRequest &, FakeReply &reply) {
        reply = refusal(429, "TOOMANYREQUESTS");
        reply.set("Retry-After", "5400");
    });
    const auto resolved = puller.resolve(registry.name());
    ASSERT_TRUE(failsWith(ErrorKind::RateLimited, resolved));
    EXPECT_TRUE(resolved.error().what.contains(u"Sign in, or try again in 90 min"));
}

} // namespace
} // namespace decant
