// SPDX-License-Identifier: MIT
#include "tests/core/registry/pull_helpers.h"
#include "tests/support/fake_registry.h"

namespace decant {
namespace {

class ResolveFaultsTest : public testing::Test
{
protected:
    void SetUp() override { registry.add(image); }

    const TestImage image = TestImage::of({noise(1000, 1)});
    FakeRegistry registry;
    Puller puller;
};

TEST_F(ResolveFaultsTest, B14AndE4TheManifestIsAskedForByHeadFirstAndGetOnce)
{
    ASSERT_OK(puller.resolve(registry.name()));
    const auto requests = registry.requests();
    ASSERT_EQ(requests.size(), 3);
    EXPECT_EQ(requests[0].method, "HEAD");
    EXPECT_EQ(requests[1].method, "GET");
    EXPECT_TRUE(requests[2].isBlob());
    EXPECT_EQ(requests[1].path, "/v2/lab/image/manifests/1");
    EXPECT_TRUE(requests[1].headers["accept"].contains(ociIndexType));
    EXPECT_EQ(requests[1].headers["accept-encoding"], "identity");
    EXPECT_TRUE(requests[1].headers["user-agent"].startsWith("decant/"));
    EXPECT_FALSE(requests[1].headers.contains("cookie"));
}

TEST_F(ResolveFaultsTest, B14WhatWasSeenBeforeCostsAHeadOnly)
{
    ASSERT_OK(puller.resolve(registry.name()));
    ASSERT_OK(puller.resolve(registry.name()));
    EXPECT_EQ(registry.requests().size(), 4);
    EXPECT_EQ(registry.requests().last().method, "HEAD");
}

TEST_F(ResolveFaultsTest, B12ARegistryThatDoesNotKnowHeadIsAskedByGet)
{
    registry.addRule([](const FakeRequest &request, FakeReply &reply) {
        if (request.method == "HEAD")
            reply = refusal(405, "UNSUPPORTED");
    });
    EXPECT_OK(puller.resolve(registry.name()));
}

TEST_F(ResolveFaultsTest, B19AWrongDigestHeaderIsIgnored)
{
    registry.addRule([](const FakeRequest &, FakeReply &reply) {
        reply.set("Docker-Content-Digest", digestOf("wrong").toString().toLatin1());
    });
    EXPECT_EQ(puller.resolve(registry.name()).value().manifestDigest, image.digest());
}

TEST_F(ResolveFaultsTest, B20TheBytesDecideNotTheContentType)
{
    for (const auto *type : {"application/octet-stream", "text/plain; charset=utf-8",
                             "application/vnd.oci.image.index.v1+json"}) {
        registry.addRule(
            [type](const FakeRequest &, FakeReply &reply) { reply.set("Content-Type", type); });
        Puller fresh;
        EXPECT_OK(fresh.resolve(registry.name())) << type;
    }
}

TEST_F(ResolveFaultsTest, AWebPageIsNoImage)
{
    registry.addRule([](const FakeRequest &, FakeReply &reply) {
        reply.set("Content-Type", "text/html; charset=utf-8");
        reply.body = "<html>Please sign in to our network</html>";
    });
    EXPECT_FAILS(ErrorKind::Unavailable, puller.resolve(registry.name()));
}

TEST_F(ResolveFaultsTest, B19AManifestOfAnotherDigestIsCorrupt)
{
    registry.addRule([](const FakeRequest &request, FakeReply &reply) {
        if (request.isManifest())
            reply.body.replace("schemaVersion\":2", "schemaVersion\": 2");
    });
    EXPECT_FAILS(ErrorKind::Corrupt,
                 puller.resolve(registry.name() + u'@' + image.digest().toString()));
}

TEST_F(ResolveFaultsTest, AConfigurationOfAnotherDigestIsCorrupt)
{
    registry.addRule([](const FakeRequest &request, FakeReply &reply) {
        if (request.isBlob())
            reply.body.replace("/bin/sh", "/bin/id");
    });
    EXPECT_FAILS(ErrorKind::Corrupt, puller.resolve(registry.name()));
}

TEST_F(ResolveFaultsTest, E2ACutManifestIsAskedForAgain)
{
    registry.addRule([tries = 0](const FakeRequest &request, FakeReply &reply) mutable {
        if (request.isManifest() && request.method == "GET" && ++tries < 3)
            reply.cutAfter = 20;
    });
    EXPECT_OK(puller.resolve(registry.name()));
}

TEST_F(ResolveFaultsTest, B19AHugeManifestIsRefused)
{
    registry.addRule([](const FakeRequest &request, FakeReply &reply) {
        if (request.isManifest())
            reply.body = QByteArray(5 << 20, ' ');
    });
    EXPECT_FAILS(ErrorKind::Corrupt, puller.resolve(registry.name()));
}

TEST_F(ResolveFaultsTest, B13AnOverloadedRegistryIsAskedAgain)
{
    registry.addRule([tries = 0](const FakeRequest &request, FakeReply &reply) mutable {
        if (request.method == "GET" && request.isManifest() && ++tries < 4)
            reply = refusal(tries == 1 ? 503 : 429, "TOOMANYREQUESTS");
    });
    EXPECT_OK(puller.resolve(registry.name()));
}

TEST_F(ResolveFaultsTest, B13ALongRetryAfterIsToldNotWaitedFor)
{
    registry.addRule([](const FakeRequest &, FakeReply &reply) {
        reply = refusal(429, "TOOMANYREQUESTS");
        reply.set("Retry-After", "3600");
    });
    const auto resolved = puller.resolve(registry.name());
    ASSERT_TRUE(failsWith(ErrorKind::RateLimited, resolved));
    EXPECT_TRUE(resolved.error().what.contains(u"60 min"));
    EXPECT_EQ(registry.requests().size(), 2);
}

TEST_F(ResolveFaultsTest, ABrokenRegistryIsUnavailable)
{
    registry.addRule([](const FakeRequest &, FakeReply &reply) { reply = refusal(500, "X"); });
    EXPECT_FAILS(ErrorKind::Unavailable, puller.resolve(registry.name()));
}

TEST_F(ResolveFaultsTest, NobodyThereIsUnavailable)
{
    QString name;
    {
        const FakeRegistry gone;
        name = gone.name();
    }
    const auto resolved = puller.resolve(name);
    ASSERT_TRUE(failsWith(ErrorKind::Unavailable, resolved));
    EXPECT_TRUE(resolved.error().what.startsWith(u"Can't reach 127.0.0.1:"));
}

TEST_F(ResolveFaultsTest, ARegistryThatHangsIsUnavailable)
{
    registry.addRule([](const FakeRequest &, FakeReply &reply) {
        reply.cutAfter = 10;
        reply.hangs = true;
    });
    auto patience = quickPatience();
    patience.silence = std::chrono::milliseconds(300);
    Puller impatient(patience);
    EXPECT_FAILS(ErrorKind::Unavailable, impatient.resolve(registry.name()));
}

TEST_F(ResolveFaultsTest, AnotherArchitectureOnlyIsNotFound)
{
    const auto other = puller.resolve(registry.name(), arm64);
    ASSERT_TRUE(failsWith(ErrorKind::NotFound, other));
    EXPECT_EQ(other.error().what,
              u"The image is not built for linux/arm64; it exists for linux/amd64.");
}

TEST_F(ResolveFaultsTest, B29APageOfTagsLeadsToTheNext)
{
    registry.addRule([](const FakeRequest &request, FakeReply &reply) {
        if (request.path.endsWith("n=1000"))
            reply.set("Link", "</v2/lab/image/tags/list?n=1000&last=1>; rel=\"next\"");
        else if (request.path.endsWith("last=1"))
            reply.body = R"({"tags":["2","3"]})";
    });
    EXPECT_EQ(puller.tags(registry.name()).value(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

TEST_F(ResolveFaultsTest, B29NoTagsIsAnEmptyListAndAForeignPageIsNotFollowed)
{
    FakeRegistry other;
    registry.addRule([&](const FakeRequest &, FakeReply &reply) {
        reply.body = R"({"tags":null})";
        reply.set("Link", "<http://" + other.address() + "/v2/lab/image/tags/list>; rel=\"next\"");
    });
    EXPECT_TRUE(puller.tags(registry.name()).value().isEmpty());
    EXPECT_TRUE(other.requests().isEmpty());
}

} // namespace
} // namespace decant
