// SPDX-License-Identifier: MIT
#include "tests/core/registry/pull_helpers.h"
#include "tests/support/fake_registry.h"

#include <QUrl>
#include <QUrlQuery>

#include <atomic>
#include <utility>

namespace decant {
namespace {

/// A registry that wants a token, and a server beside it that gives tokens: t1, t2, …
class AuthFaultsTest : public testing::Test
{
protected:
    void SetUp() override { registry.add(image); }

    QByteArray challenge() const
    {
        return "Bearer realm=\"http://" + tokens.address() +
               "/token\",service=\"reg istry\",scope=\"repository:lab/image:pull,push\"";
    }

    /// Wants the newest token; `answer` makes the token server's body from its number.
    void wantTokens(const std::function<QByteArray(int)> &answer)
    {
        tokens.addRule([this, answer](const FakeRequest &, FakeReply &reply) {
            reply = {};
            reply.body = answer(++issued);
        });
        registry.addRule([this](const FakeRequest &request, FakeReply &reply) {
            const auto wanted = "Bearer t" + QByteArray::number(issued);
            if (issued == 0 || request.headers.value("authorization") != wanted)
                refuse(reply);
        });
    }

    void refuse(FakeReply &reply) const
    {
        reply = refusal(401, "UNAUTHORIZED");
        reply.set("WWW-Authenticate", challenge());
    }

    static QByteArray tokenField(int number)
    {
        return R"({"token":"t)" + QByteArray::number(number) + "\"}";
    }

    const TestImage image = TestImage::of({noise(1'000'000, 1), noise(1000, 2)});
    FakeRegistry tokens;
    FakeRegistry registry;
    std::atomic<int> issued = 0;
    Puller puller;
};

TEST_F(AuthFaultsTest, B6OneTokenServesTheWholePull)
{
    wantTokens(tokenField);
    const auto resolved = puller.resolve(registry.name());
    ASSERT_OK(resolved);
    EXPECT_OK(puller.fetch(*resolved, image.layer(0)));
    EXPECT_EQ(tokens.requests().size(), 1);
    const QUrlQuery query(QUrl::fromEncoded(tokens.requests().first().path).query());
    EXPECT_EQ(query.queryItemValue(u"service"_s, QUrl::FullyDecoded), u"reg istry");
    EXPECT_EQ(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded),
              u"repository:lab/image:pull,push");
    EXPECT_FALSE(tokens.requests().first().headers.contains("authorization"));
}

TEST_F(AuthFaultsTest, B6ATokenMayBeCalledAccessToken)
{
    wantTokens([](int number) {
        return R"({"access_token":"t)" + QByteArray::number(number) + R"(","expires_in":5})";
    });
    EXPECT_OK(puller.resolve(registry.name()));
    EXPECT_EQ(tokens.requests().size(), 1) << "no token is taken for shorter than a minute";
}

TEST_F(AuthFaultsTest, B6SeveralRequestsWaitForOneToken)
{
    const auto resolved = puller.resolve(registry.name());
    ASSERT_OK(resolved);
    wantTokens(tokenField);
    const auto first = puller.source.fetch(*resolved, image.layer(0), {});
    const auto second = puller.source.fetch(*resolved, image.layer(1), {});
    QSignalSpy finished(first.get(), &Task::finished);
    first->start();
    ASSERT_TRUE(runToEnd(*second));
    ASSERT_TRUE(finished.count() > 0 || finished.wait(60'000));
    EXPECT_FALSE(first->error());
    EXPECT_FALSE(second->error());
    EXPECT_EQ(tokens.requests().size(), 1);
}

TEST_F(AuthFaultsTest, B10ATokenThatExpiresInMidPullIsRenewedOnceAndThePullGoesOn)
{
    wantTokens(tokenField);
    const auto resolved = puller.resolve(registry.name());
    ASSERT_OK(resolved);
    registry.addRule([this, blobs = 0](const FakeRequest &request, FakeReply &reply) mutable {
        if (!request.isBlob())
            return;
        if (++blobs == 1)
            reply.cutAfter = 500'000;
        else if (request.headers.value("authorization") == "Bearer t1")
            refuse(reply);
    });
    registry.addRule([this](const FakeRequest &request, FakeReply &reply) {
        const bool isOld = request.headers.value("authorization") == "Bearer t1";
        if (isOld && request.headers.contains("range"))
            refuse(reply);
    });
    ASSERT_OK(puller.fetch(*resolved, image.layer(0)));
    EXPECT_TRUE(puller.seen == image.layers[0]);
    EXPECT_EQ(tokens.requests().size(), 2);
    EXPECT_GT(registry.requests().last().offset(), 100'000);
}

TEST_F(AuthFaultsTest, B10ASecondRefusalIsFinal)
{
    tokens.addRule([](const FakeRequest &, FakeReply &reply) {
        reply = {};
        reply.body = tokenField(1);
    });
    registry.addRule([this](const FakeRequest &, FakeReply &reply) { refuse(reply); });
    const auto resolved = puller.resolve(registry.name());
    ASSERT_TRUE(failsWith(ErrorKind::Unauthorized, resolved));
    EXPECT_TRUE(resolved.error().what.contains(u"asks you to sign in"));
    EXPECT_FALSE(resolved.error().detail.contains(u"t1"));
}

TEST_F(AuthFaultsTest, ATokenServerThatRefusesStrangersMeansSigningIn)
{
    tokens.addRule([](const FakeRequest &, FakeReply &reply) { reply = refusal(403, "DENIED"); });
    registry.addRule([this](const FakeRequest &, FakeReply &reply) { refuse(reply); });
    EXPECT_FAILS(ErrorKind::Unauthorized, puller.resolve(registry.name()));
}

TEST_F(AuthFaultsTest, ATokenServerInTroubleIsAskedAgain)
{
    wantTokens(tokenField);
    tokens.addRule([tries = 0](const FakeRequest &, FakeReply &reply) mutable {
        if (++tries < 3)
            reply = refusal(503, "X");
    });
    issued = 0;
    EXPECT_OK(puller.resolve(registry.name()));
}

TEST_F(AuthFaultsTest, NonsenseFromATokenServerIsNoToken)
{
    for (const auto *body : {"", "[]", R"({"token":""})", R"({"token":"a\r\nX-Evil: 1"})"}) {
        FakeRegistry broken;
        broken.addRule([body](const FakeRequest &, FakeReply &reply) {
            reply = {};
            reply.body = body;
        });
        registry.addRule([&](const FakeRequest &, FakeReply &reply) {
            reply = refusal(401, "X");
            reply.set("WWW-Authenticate", "Bearer realm=\"http://" + broken.address() + "/\"");
        });
        EXPECT_FAILS(ErrorKind::Unavailable, puller.resolve(registry.name())) << body;
    }
}

TEST_F(AuthFaultsTest, E7ARegistryThatKnowsOnlyPasswordsAsksToSignIn)
{
    registry.addRule([](const FakeRequest &, FakeReply &reply) {
        reply = refusal(401, "UNAUTHORIZED");
        reply.set("WWW-Authenticate", "Basic realm=\"x\"");
    });
    EXPECT_FAILS(ErrorKind::Unauthorized, puller.resolve(registry.name()));
}

TEST_F(AuthFaultsTest, B11ARefusalByNameIsUnauthorized)
{
    registry.addRule([](const FakeRequest &, FakeReply &reply) { reply = refusal(403, "DENIED"); });
    EXPECT_FAILS(ErrorKind::Unauthorized, puller.resolve(registry.name()));
}

TEST_F(AuthFaultsTest, B15AndE1ARedirectElsewhereGetsNoAuthorization)
{
    FakeRegistry elsewhere;
    elsewhere.add(image);
    wantTokens(tokenField);
    registry.addRule([&](const FakeRequest &request, FakeReply &reply) {
        if (!request.isBlob() || reply.status == 401)
            return;
        reply = {};
        reply.status = 307;
        reply.set("Location", "http://" + elsewhere.address() + request.path + "?sig=secret");
    });
    elsewhere.addRule([&](const FakeRequest &request, FakeReply &reply) {
        if (request.headers.contains("authorization"))
            reply = refusal(400, "Only one auth mechanism allowed");
        else if (reply.status == 404)
            reply.body = image.layers[0];
    });
    // The signature hides the blob's name from the other server's own lookup.
    elsewhere.addRule([&](const FakeRequest &request, FakeReply &reply) {
        const auto path = request.path.first(request.path.indexOf('?'));
        for (const auto &blob : image.blobs()) {
            if (path.endsWith(digestOf(blob).toString().toLatin1())) {
                reply = {};
                reply.body = blob;
            }
        }
    });
    const auto resolved = puller.resolve(registry.name());
    ASSERT_OK(resolved);
    ASSERT_OK(puller.fetch(*resolved, image.layer(0)));
    ASSERT_EQ(elsewhere.requests().size(), 2);
    for (const auto &request : elsewhere.requests())
        EXPECT_FALSE(request.headers.contains("authorization"));
}

TEST_F(AuthFaultsTest, B15AnExpiredSignatureIsRenewedThroughTheRegistry)
{
    FakeRegistry elsewhere;
    elsewhere.add(image);
    const auto resolved = puller.resolve(registry.name());
    ASSERT_OK(resolved);
    registry.addRule([&](const FakeRequest &request, FakeReply &reply) {
        reply = {};
        reply.status = 302;
        reply.set("Location", "http://" + elsewhere.address() + request.path);
    });
    elsewhere.addRule([hasExpired = false](const FakeRequest &request, FakeReply &reply) mutable {
        if (!request.headers.contains("range"))
            reply.cutAfter = 300'000;
        else if (!std::exchange(hasExpired, true))
            reply = refusal(403, "Request has expired");
    });
    ASSERT_OK(puller.fetch(*resolved, image.layer(0)));
    EXPECT_EQ(registry.count(image.layer(0).digest.toString().toLatin1()), 3);
    EXPECT_GT(elsewhere.requests().last().offset(), 100'000);
}

TEST_F(AuthFaultsTest, B10AChallengeFromElsewhereIsNotAnswered)
{
    FakeRegistry elsewhere;
    elsewhere.addRule([this](const FakeRequest &, FakeReply &reply) { refuse(reply); });
    registry.addRule([&](const FakeRequest &request, FakeReply &reply) {
        reply = {};
        reply.status = 307;
        reply.set("Location", "http://" + elsewhere.address() + request.path);
    });
    EXPECT_FAILS(ErrorKind::Unavailable, puller.resolve(registry.name()));
    EXPECT_TRUE(tokens.requests().isEmpty());
}

TEST_F(AuthFaultsTest, ATokenForOneRegistryIsNeverShownToAnother)
{
    wantTokens(tokenField);
    ASSERT_OK(puller.resolve(registry.name()));
    FakeRegistry another;
    another.add(image);
    another.addRule([this](const FakeRequest &request, FakeReply &reply) {
        if (!request.headers.contains("authorization"))
            refuse(reply);
    });
    ASSERT_OK(puller.resolve(another.name()));
    for (const auto &request : another.requests())
        EXPECT_NE(request.headers.value("authorization"), "Bearer t1");
    EXPECT_EQ(issued, 2);
}

TEST_F(AuthFaultsTest, B15RelativeRedirectsAreFollowedAndKeepTheToken)
{
    wantTokens(tokenField);
    registry.addRule([](const FakeRequest &request, FakeReply &reply) {
        if (reply.status != 200 || !request.isBlob() || request.path.startsWith("/v2/moved/"))
            return;
        reply = {};
        reply.status = 308;
        reply.set("Location", QByteArray(request.path).replace("/v2/lab/", "/v2/moved/"));
    });
    EXPECT_OK(puller.resolve(registry.name()));
    EXPECT_EQ(registry.requests().last().headers["authorization"], "Bearer t1");
}

TEST_F(AuthFaultsTest, B15LoopingRedirectsEnd)
{
    registry.addRule([](const FakeRequest &request, FakeReply &reply) {
        reply = {};
        reply.status = 302;
        reply.set("Location", request.path);
    });
    EXPECT_FAILS(ErrorKind::Unavailable, puller.resolve(registry.name()));
    EXPECT_LE(registry.requests().size(), 22);
}

} // namespace
} // namespace decant
