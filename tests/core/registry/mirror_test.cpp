// SPDX-License-Identifier: MIT
#include "tests/core/registry/pull_helpers.h"
#include "tests/support/fake_registry.h"

namespace decant {
namespace {

class MirrorTest : public testing::Test
{
protected:
    void SetUp() override
    {
        registry.add(image);
        mirror.add(image);
    }

    static Mirror at(const QByteArray &address, bool isTrustedForTags = true)
    {
        return {.base = QUrl(u"http://"_s + QString::fromLatin1(address)),
                .isTrustedForTags = isTrustedForTags};
    }

    Puller pullerWith(const QList<Mirror> &mirrors) const
    {
        return Puller(quickPatience(), {{QString::fromLatin1(registry.address()), mirrors}});
    }

    /// The layer that `puller` gets is the right one, wherever it came from.
    void pull(Puller &puller)
    {
        const auto resolved = puller.resolve(registry.name());
        ASSERT_OK(resolved);
        EXPECT_EQ(resolved->manifestDigest, image.digest());
        warnings = resolved->warnings;
        const auto fetch = puller.source.fetch(*resolved, image.layer(0), puller.recorder());
        QObject::connect(fetch.get(), &LayerFetch::warned, fetch.get(),
                         [this](const QString &sentence) { warnings.append(sentence); });
        ASSERT_TRUE(runToEnd(*fetch));
        ASSERT_FALSE(fetch->error()) << fetch->error()->what.toStdString();
        EXPECT_TRUE(puller.seen == image.layers[0]);
    }

    const TestImage image = TestImage::of({noise(1'000'000, 1)});
    FakeRegistry registry;
    FakeRegistry mirror;
    QStringList warnings;
};

TEST_F(MirrorTest, B28AMirrorThatHasTheImageIsAllThatIsAsked)
{
    auto puller = pullerWith({at(mirror.address())});
    pull(puller);
    EXPECT_TRUE(registry.requests().isEmpty());
    EXPECT_GE(mirror.requests().size(), 3);
    EXPECT_TRUE(warnings.isEmpty());
}

TEST_F(MirrorTest, B28WhatATagMeansIsAskedOfTrustedMirrorsOnly)
{
    auto puller = pullerWith({at(mirror.address(), false)});
    pull(puller);
    EXPECT_EQ(mirror.count("/manifests/1"), 0);
    EXPECT_GE(registry.count("/manifests/1"), 1);
    EXPECT_EQ(registry.count("/blobs/"), 0);
    EXPECT_EQ(mirror.count("/blobs/"), 2);
}

TEST_F(MirrorTest, B28AMirrorThatIsDownIsPassedOverOnceAndThenLeftAlone)
{
    QByteArray gone;
    {
        const FakeRegistry closed;
        gone = closed.address();
    }
    auto puller = pullerWith({at(gone), at(mirror.address())});
    pull(puller);
    EXPECT_TRUE(registry.requests().isEmpty());
}

TEST_F(MirrorTest, B28WhateverAMirrorAnswersButTheImageLeadsOn)
{
    for (const int status : {401, 403, 404, 416, 429, 500, 503}) {
        FakeRegistry broken;
        broken.addRule([status](const FakeRequest &, FakeReply &reply) {
            reply = refusal(status, "NO");
            reply.set("Retry-After", "3600");
        });
        auto puller = pullerWith({at(broken.address())});
        pull(puller);
        EXPECT_GE(broken.requests().size(), 3) << status;
    }
    FakeRegistry page;
    page.addRule([](const FakeRequest &, FakeReply &reply) {
        reply = {};
        reply.set("Content-Type", "text/html");
        reply.body = "<html>";
    });
    auto puller = pullerWith({at(page.address())});
    pull(puller);
}

TEST_F(MirrorTest, B28AMirrorThatLiesAboutABlobIsNamedAndTheRegistryAsked)
{
    mirror.addRule([this](const FakeRequest &request, FakeReply &reply) {
        if (request.path.contains(image.layer(0).digest.hex().toLatin1()))
            reply.body[500'000] = static_cast<char>(~reply.body[500'000]);
    });
    auto puller = pullerWith({at(mirror.address())});
    pull(puller);
    ASSERT_EQ(warnings.size(), 1);
    EXPECT_TRUE(warnings.first().contains(QString::fromLatin1(mirror.address())));
    EXPECT_EQ(registry.count("/blobs/"), 1);
}

TEST_F(MirrorTest, B28AMirrorThatLiesAboutAManifestIsNamedAndTheRegistryAsked)
{
    mirror.addRule([](const FakeRequest &request, FakeReply &reply) {
        if (request.path.contains("/manifests/sha256"))
            reply.body += ' ';
    });
    const auto pinned =
        QString::fromLatin1(registry.address()) + u"/lab/image@"_s + image.digest().toString();
    auto puller = pullerWith({at(mirror.address())});
    const auto resolved = puller.resolve(pinned);
    ASSERT_OK(resolved);
    ASSERT_EQ(resolved->warnings.size(), 1);
    EXPECT_TRUE(resolved->warnings.first().contains(QString::fromLatin1(mirror.address())));
}

TEST_F(MirrorTest, B28AMirrorThatBreaksOffIsFollowedByTheRegistryFromThatByteOn)
{
    mirror.addRule([](const FakeRequest &request, FakeReply &reply) {
        if (request.isBlob())
            reply.cutAfter = 300'000;
    });
    auto puller = pullerWith({at(mirror.address())});
    pull(puller);
    EXPECT_GT(registry.requests().last().offset(), 100'000);
}

TEST_F(MirrorTest, B28AMirrorWithOtherBytesIsPassedOver)
{
    mirror.addRule([](const FakeRequest &request, FakeReply &reply) {
        if (request.isBlob())
            reply.body = "short";
    });
    auto puller = pullerWith({at(mirror.address())});
    pull(puller);
    EXPECT_EQ(registry.count(image.layer(0).digest.hex().toLatin1()), 1);
}

TEST_F(MirrorTest, B28ANamespaceAndAPathArePassedOn)
{
    auto asked = at(mirror.address() + "/hub/cache/");
    asked.wantsNamespace = true;
    auto puller = pullerWith({asked});
    pull(puller); // The mirror knows nothing by that name.
    const auto path = mirror.requests().first().path;
    EXPECT_TRUE(path.startsWith("/v2/hub/cache/lab/image/manifests/1?ns=127.0.0.1:"))
        << path.constData();
}

TEST_F(MirrorTest, B28TheRegistrysTokenStaysWithTheRegistry)
{
    FakeRegistry tokens;
    tokens.addRule([](const FakeRequest &, FakeReply &reply) {
        reply = {};
        reply.body = R"({"token":"secret"})";
    });
    registry.addRule([&](const FakeRequest &request, FakeReply &reply) {
        if (request.headers.value("authorization") == "Bearer secret")
            return;
        reply = refusal(401, "UNAUTHORIZED");
        reply.set("WWW-Authenticate", "Bearer realm=\"http://" + tokens.address() + "/token\"");
    });
    mirror.addRule([](const FakeRequest &request, FakeReply &reply) {
        if (request.isManifest())
            reply = refusal(404, "MANIFEST_UNKNOWN");
    });
    auto puller = pullerWith({at(mirror.address())});
    pull(puller);
    EXPECT_FALSE(tokens.requests().isEmpty());
    for (const auto &request : mirror.requests())
        EXPECT_FALSE(request.headers.contains("authorization"));
}

TEST_F(MirrorTest, B28WhenNobodyAnswersTheRegistrysOwnWordsCount)
{
    registry.addRule(
        [](const FakeRequest &, FakeReply &reply) { reply = refusal(404, "MANIFEST_UNKNOWN"); });
    mirror.addRule([](const FakeRequest &, FakeReply &reply) { reply = refusal(500, "X"); });
    auto puller = pullerWith({at(mirror.address())});
    const auto resolved = puller.resolve(registry.name());
    ASSERT_TRUE(failsWith(ErrorKind::NotFound, resolved));
    EXPECT_TRUE(resolved.error().what.contains(QString::fromLatin1(registry.address())));
}

} // namespace
} // namespace decant
