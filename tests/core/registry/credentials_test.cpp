// SPDX-License-Identifier: MIT
#include "tests/core/registry/token_desk.h"

namespace decant {
namespace {

class CredentialsTest : public testing::Test
{
protected:
    void keep(const Credential &credential)
    {
        puller.credentials.kept.insert(desk.address(), credential);
    }

    Result<ResolvedImage> resolve() { return puller.resolve(desk.registry.name()); }

    TokenDesk desk;
    Puller puller;
};

TEST_F(CredentialsTest, NobodyIsLookedUpUnlessTheRegistryWantsToKnow)
{
    FakeRegistry open;
    open.add(desk.image);
    EXPECT_OK(puller.resolve(open.name()));
    EXPECT_EQ(puller.credentials.searches, 0);
}

TEST_F(CredentialsTest, ANameAndAPasswordGetATokenForTheWholePull)
{
    keep(anna);
    const auto image = resolve();
    ASSERT_OK(image);
    EXPECT_TRUE(image->warnings.isEmpty());
    EXPECT_OK(puller.fetch(*image, desk.image.layer(0)));
    ASSERT_EQ(desk.tokens.requests().size(), 1);
    EXPECT_EQ(desk.tokens.requests().first().headers["authorization"], basicOf("anna:secret"));
    EXPECT_EQ(desk.asked(0).queryItemValue(u"scope"_s, QUrl::FullyDecoded),
              u"repository:lab/image:pull");
    EXPECT_EQ(puller.credentials.searches, 1);
    // The password is for the token server; the registry sees tokens alone.
    for (const auto &request : desk.registry.requests())
        EXPECT_FALSE(request.headers.value("authorization").startsWith("Basic"));
}

TEST_F(CredentialsTest, B9StaleCredentialsForAPublicImageAreToldAndDoNotHinder)
{
    desk.isPublic = true;
    keep(stale);
    const auto image = resolve();
    ASSERT_OK(image);
    ASSERT_EQ(image->warnings.size(), 1);
    EXPECT_TRUE(image->warnings.first().contains(u"the fake store"));
    EXPECT_EQ(desk.tokens.requests().size(), 2);
    EXPECT_FALSE(desk.tokens.requests().last().headers.contains("authorization"));
    EXPECT_OK(puller.fetch(*image, desk.image.layer(0)));
    EXPECT_EQ(desk.tokens.requests().size(), 2);
}

TEST_F(CredentialsTest, B9StaleCredentialsForAPrivateImageAreNamedAsTheReason)
{
    keep(stale);
    const auto image = resolve();
    ASSERT_TRUE(failsWith(ErrorKind::Unauthorized, image));
    EXPECT_TRUE(image.error().what.contains(u"didn't accept"));
    EXPECT_TRUE(image.error().what.contains(u"the fake store"));
    EXPECT_FALSE((image.error().what + image.error().detail).contains(u"outdated"));
    // What is corrected meanwhile counts at once.
    keep(anna);
    EXPECT_OK(resolve());
}

TEST_F(CredentialsTest, AStrangersTokenThatIsNotEnoughLeavesTheStaleCredentialsToBlame)
{
    desk.tokens.addRule([](const FakeRequest &request, FakeReply &reply) {
        if (!request.headers.contains("authorization")) {
            reply = {};
            reply.body = R"({"token":"for strangers"})";
            reply.body.replace(' ', '-');
        }
    });
    keep(stale);
    const auto image = resolve();
    ASSERT_TRUE(failsWith(ErrorKind::Unauthorized, image));
    EXPECT_TRUE(image.error().what.contains(u"the fake store"));
}

TEST_F(CredentialsTest, WhoIsKnownButMayNotIsToldSo)
{
    keep(anna);
    desk.registry.addRule([this](const FakeRequest &, FakeReply &reply) {
        reply = refusal(401, "DENIED");
        reply.set("WWW-Authenticate", desk.challenge() + ",error=\"insufficient_scope\"");
    });
    const auto image = resolve();
    ASSERT_TRUE(failsWith(ErrorKind::Unauthorized, image));
    EXPECT_TRUE(image.error().what.contains(u"does not allow you"));
}

TEST_F(CredentialsTest, B10AWiderScopeIsAskedForOnce)
{
    keep(anna);
    desk.tokens.addRule([](const FakeRequest &request, FakeReply &reply) {
        reply.body = request.path.contains("more") ? R"({"token":"wide"})" : reply.body;
    });
    desk.registry.addRule([this](const FakeRequest &request, FakeReply &reply) {
        const auto who = request.headers.value("authorization");
        if (who == "Bearer wide") {
            reply = {};
            reply.headers = {{"Content-Type", ociManifestType}};
            reply.body = request.isBlob() ? desk.image.config : desk.image.manifest;
        } else if (who == "Bearer good") {
            reply = refusal(401, "DENIED");
            reply.set("WWW-Authenticate",
                      desk.challenge() + ",scope=\"more\",error=\"insufficient_scope\"");
        }
    });
    EXPECT_OK(resolve());
    EXPECT_EQ(desk.tokens.requests().size(), 2);
}

TEST_F(CredentialsTest, B7AnIdentityTokenIsPosted)
{
    desk.refreshToken = "one%2Ftwo%3D";
    keep({Credential::Kind::IdentityToken, {}, u"one/two="_s});
    EXPECT_OK(resolve());
    ASSERT_EQ(desk.tokens.requests().size(), 1);
    const auto request = desk.tokens.requests().first();
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.path, "/token");
    EXPECT_FALSE(request.headers.contains("authorization"));
    EXPECT_EQ(desk.asked(0).queryItemValue(u"grant_type"_s), u"refresh_token");
    EXPECT_EQ(desk.asked(0).queryItemValue(u"service"_s), u"desk");
    EXPECT_EQ(desk.asked(0).queryItemValue(u"scope"_s, QUrl::FullyDecoded),
              u"repository:lab/image:pull");
    EXPECT_FALSE(desk.asked(0).queryItemValue(u"client_id"_s).isEmpty());
}

TEST_F(CredentialsTest, B7AnIdentityTokenGoesTheOldWayWhereNobodyKnowsTheNewOne)
{
    for (const int status : {400, 401, 404, 405}) {
        TokenDesk old;
        old.tokens.addRule([status](const FakeRequest &request, FakeReply &reply) {
            if (request.method == "POST") {
                reply = refusal(status, "X");
            } else if (request.headers.value("authorization") == basicOf("<token>:abc")) {
                reply = {};
                reply.body = R"({"token":"good"})";
            }
        });
        puller.credentials.kept.insert(old.address(),
                                       {Credential::Kind::IdentityToken, {}, u"abc"_s});
        EXPECT_OK(puller.resolve(old.registry.name())) << status;
        EXPECT_EQ(old.tokens.requests().size(), 2) << status;
    }
}

TEST_F(CredentialsTest, B7APostedTokenFollowsNoRedirect)
{
    FakeRegistry elsewhere;
    desk.tokens.addRule([&](const FakeRequest &request, FakeReply &reply) {
        if (request.method != "POST")
            return;
        reply = {};
        reply.status = 307;
        reply.set("Location", "http://" + elsewhere.address() + "/token");
    });
    keep({Credential::Kind::IdentityToken, {}, u"abc"_s});
    EXPECT_FAILS(ErrorKind::Unauthorized, resolve());
    EXPECT_TRUE(elsewhere.requests().isEmpty());
}

TEST_F(CredentialsTest, D5APasswordForTheTokenServerStaysThere)
{
    FakeRegistry elsewhere;
    desk.tokens.addRule([&](const FakeRequest &request, FakeReply &reply) {
        reply = {};
        reply.status = 307;
        reply.set("Location", "http://" + elsewhere.address() + request.path);
    });
    keep(anna);
    EXPECT_FAILS(ErrorKind::Unauthorized, resolve());
    ASSERT_FALSE(elsewhere.requests().isEmpty());
    for (const auto &request : elsewhere.requests())
        EXPECT_FALSE(request.headers.contains("authorization"));
}

TEST_F(CredentialsTest, B8ARegistryTokenIsUsedAsItIs)
{
    keep({Credential::Kind::RegistryToken, {}, u"good"_s});
    EXPECT_OK(resolve());
    EXPECT_TRUE(desk.tokens.requests().isEmpty());
}

TEST_F(CredentialsTest, B9ARegistryTokenThatIsOldDoesNotHinderWhatIsPublic)
{
    desk.isPublic = true;
    keep({Credential::Kind::RegistryToken, {}, u"old"_s});
    const auto image = resolve();
    ASSERT_OK(image);
    EXPECT_EQ(image->warnings.size(), 1);
    EXPECT_EQ(desk.tokens.requests().size(), 1);
}

TEST_F(CredentialsTest, ATokenThatWouldBreakOutOfItsLineIsNotSent)
{
    desk.isPublic = true;
    keep({Credential::Kind::RegistryToken, {}, u"a\r\nX-Evil: 1"_s});
    EXPECT_OK(resolve());
    for (const auto &request : desk.registry.requests())
        EXPECT_FALSE(request.headers.contains("x-evil"));
}

TEST_F(CredentialsTest, WarningsOfTheStoreReachTheUserOnce)
{
    desk.isPublic = true;
    puller.credentials.warnings = {u"A helper is missing."_s};
    const auto image = resolve();
    ASSERT_OK(image);
    EXPECT_EQ(image->warnings, puller.credentials.warnings);
    EXPECT_TRUE(resolve()->warnings.isEmpty());
}

} // namespace
} // namespace decant
