// SPDX-License-Identifier: MIT
#include "tests/core/registry/token_desk.h"

namespace decant {
namespace {

/// A registry of the kind that wants a name and a password with every request.
class BasicRegistryTest : public testing::Test
{
protected:
    void SetUp() override
    {
        registry.add(image);
        registry.addRule([](const FakeRequest &request, FakeReply &reply) {
            if (request.headers.value("authorization") == basicOf("anna:secret"))
                return;
            reply = refusal(401, "UNAUTHORIZED");
            reply.set("WWW-Authenticate", "Basic realm=\"lab\"");
        });
    }

    void keep(const Credential &credential)
    {
        puller.credentials.kept.insert(QString::fromLatin1(registry.address()), credential);
    }

    const TestImage image = TestImage::of({noise(100'000, 1)});
    FakeRegistry registry;
    Puller puller;
};

TEST_F(BasicRegistryTest, B8OnceAskedItGetsThePasswordAtOnce)
{
    keep(anna);
    const auto resolved = puller.resolve(registry.name());
    ASSERT_OK(resolved);
    EXPECT_OK(puller.fetch(*resolved, image.layer(0)));
    const auto requests = registry.requests();
    EXPECT_FALSE(requests.first().headers.contains("authorization"));
    for (const auto &request : requests.sliced(1))
        EXPECT_EQ(request.headers["authorization"], basicOf("anna:secret"));
    EXPECT_EQ(puller.credentials.searches, 1);
}

TEST_F(BasicRegistryTest, B8AWrongPasswordIsTheReasonAndIsLookedUpAgain)
{
    keep(stale);
    const auto resolved = puller.resolve(registry.name());
    ASSERT_TRUE(failsWith(ErrorKind::Unauthorized, resolved));
    EXPECT_TRUE(resolved.error().what.contains(u"didn't accept"));
    keep(anna);
    EXPECT_OK(puller.resolve(registry.name()));
}

TEST_F(BasicRegistryTest, C1WhatWasRefusedIsNotOfferedAgain)
{
    keep(stale);
    EXPECT_FAILS(ErrorKind::Unauthorized, puller.resolve(registry.name()));
    EXPECT_FAILS(ErrorKind::Unauthorized, puller.resolve(registry.name()));
    const auto requests = registry.requests();
    EXPECT_EQ(std::count_if(requests.begin(), requests.end(),
                            [](const FakeRequest &request) {
                                return request.headers.contains("authorization");
                            }),
              1);
}

TEST_F(BasicRegistryTest, D5APasswordNeverFollowsARedirectElsewhere)
{
    FakeRegistry elsewhere;
    elsewhere.add(image);
    registry.addRule([&](const FakeRequest &request, FakeReply &reply) {
        if (reply.status == 401 || !request.isBlob())
            return;
        reply = {};
        reply.status = 307;
        reply.set("Location", "http://" + elsewhere.address() + request.path);
    });
    keep(anna);
    const auto resolved = puller.resolve(registry.name());
    ASSERT_OK(resolved);
    EXPECT_OK(puller.fetch(*resolved, image.layer(0)));
    ASSERT_FALSE(elsewhere.requests().isEmpty());
    for (const auto &request : elsewhere.requests())
        EXPECT_FALSE(request.headers.contains("authorization"));
}

} // namespace
} // namespace decant
