// SPDX-License-Identifier: MIT
#include "tests/core/registry/token_desk.h"

#include <QTest>

namespace decant {
namespace {

using Keep = RegistryAccounts::Keep;

const Credential mistyped{Credential::Kind::Password, u"anna"_s, u"hunter2"_s};

class SignInTest : public testing::Test
{
protected:
    Result<SignedIn> signIn(const Credential &credential, Keep keep = Keep::InStore)
    {
        return signIn(desk.address(), credential, keep);
    }

    Result<SignedIn> signIn(const QString &registry, const Credential &credential,
                            Keep keep = Keep::InStore)
    {
        const auto task = puller.source.signIn(registry, credential, keep);
        if (!runToEnd(*task))
            return Error{ErrorKind::Failed, u"signing in takes too long"_s, {}};
        return task->error() ? Result<SignedIn>(*task->error()) : task->value();
    }

    Result<SignedOut> signOut()
    {
        const auto task = puller.source.signOut(desk.address());
        if (!runToEnd(*task))
            return Error{ErrorKind::Failed, u"signing out takes too long"_s, {}};
        return task->error() ? Result<SignedOut>(*task->error()) : task->value();
    }

    TokenDesk desk;
    Puller puller;
};

TEST_F(SignInTest, C5WhatTheRegistryAcceptsIsKeptAndUsed)
{
    const auto signedIn = signIn(anna);
    ASSERT_OK(signedIn);
    EXPECT_EQ(signedIn->place, u"the fake store");
    EXPECT_TRUE(signedIn->wasChecked);
    EXPECT_TRUE(puller.credentials.kept.value(desk.address()) == anna);
    EXPECT_EQ(desk.asked(0).queryItemValue(u"scope"_s), u"");
    EXPECT_OK(puller.resolve(desk.registry.name()));
}

TEST_F(SignInTest, WhatTheRegistryRefusesIsNotKept)
{
    desk.isPublic = true;
    const auto refused = signIn(mistyped);
    ASSERT_TRUE(failsWith(ErrorKind::Unauthorized, refused));
    EXPECT_TRUE(refused.error().what.contains(u"didn't accept this name and password"));
    EXPECT_FALSE(refused.error().detail.contains(u"hunter2"));
    EXPECT_TRUE(puller.credentials.kept.isEmpty());
    EXPECT_EQ(desk.tokens.requests().size(), 1);
}

TEST_F(SignInTest, ForThisProcessAloneNothingIsKeptButUsed)
{
    puller.credentials.kept.insert(desk.address(), mistyped);
    const auto signedIn = signIn(anna, Keep::InProcess);
    ASSERT_OK(signedIn);
    EXPECT_TRUE(signedIn->place.isEmpty());
    EXPECT_TRUE(puller.credentials.kept.value(desk.address()) == mistyped);
    EXPECT_OK(puller.resolve(desk.registry.name()));
    EXPECT_EQ(puller.credentials.searches, 0);
}

TEST_F(SignInTest, SigningInHelpsWhoWasRefusedBefore)
{
    ASSERT_FAILS(ErrorKind::Unauthorized, puller.resolve(desk.registry.name()));
    ASSERT_OK(signIn(anna, Keep::InProcess));
    EXPECT_OK(puller.resolve(desk.registry.name()));
}

TEST_F(SignInTest, SignedOutMeansSignedOut)
{
    ASSERT_OK(signIn(anna));
    ASSERT_OK(puller.resolve(desk.registry.name()));
    const auto signedOut = signOut();
    ASSERT_OK(signedOut);
    EXPECT_TRUE(signedOut->wasKept);
    EXPECT_TRUE(signedOut->otherPlace.isEmpty());
    EXPECT_FAILS(ErrorKind::Unauthorized, puller.resolve(desk.registry.name()));
    EXPECT_FALSE(signOut()->wasKept);
}

TEST_F(SignInTest, C5WithoutAPlaceToKeepItTheUserLearnsWhy)
{
    puller.credentials.refusal = Error{ErrorKind::Failed, u"No keychain."_s, {}};
    const auto signedIn = signIn(anna);
    ASSERT_TRUE(failsWith(ErrorKind::Failed, signedIn));
    EXPECT_EQ(signedIn.error().what, u"No keychain.");
    EXPECT_FAILS(ErrorKind::Failed, signOut());
}

TEST_F(SignInTest, IdentityTokensSignInToo)
{
    desk.refreshToken = "abc";
    EXPECT_OK(signIn({Credential::Kind::IdentityToken, {}, u"abc"_s}));
    EXPECT_FAILS(ErrorKind::Unauthorized, signIn({Credential::Kind::IdentityToken, {}, u"xyz"_s}));
}

TEST_F(SignInTest, ABasicRegistryJudgesThePasswordItself)
{
    FakeRegistry basic;
    basic.addRule([](const FakeRequest &request, FakeReply &reply) {
        reply = {};
        if (request.headers.value("authorization") != basicOf("anna:secret")) {
            reply = refusal(401, "UNAUTHORIZED");
            reply.set("WWW-Authenticate", "Basic realm=\"lab\"");
        }
    });
    const auto address = QString::fromLatin1(basic.address());
    EXPECT_FAILS(ErrorKind::Unauthorized, signIn(address, mistyped));
    EXPECT_TRUE(signIn(address, anna)->wasChecked);
}

TEST_F(SignInTest, ARegistryThatAsksNobodyIsToldFromOneThatChecks)
{
    FakeRegistry open;
    open.addRule([](const FakeRequest &, FakeReply &reply) { reply = {}; });
    const auto signedIn = signIn(QString::fromLatin1(open.address()), anna);
    ASSERT_OK(signedIn);
    EXPECT_FALSE(signedIn->wasChecked);
}

TEST_F(SignInTest, WhatIsNoRegistryGetsNoPassword)
{
    FakeRegistry other;
    other.addRule([](const FakeRequest &, FakeReply &reply) { reply = refusal(404, "X"); });
    EXPECT_FAILS(ErrorKind::Unavailable, signIn(QString::fromLatin1(other.address()), anna));
    for (const auto &request : other.requests())
        EXPECT_FALSE(request.headers.contains("authorization"));
    EXPECT_TRUE(puller.credentials.kept.isEmpty());
}

TEST_F(SignInTest, ItCanBeCancelled)
{
    desk.tokens.addRule([](const FakeRequest &, FakeReply &reply) {
        reply.body = "x";
        reply.hangs = true;
        reply.cutAfter = 0;
    });
    const auto task = puller.source.signIn(desk.address(), anna, Keep::InStore);
    QSignalSpy finished(task.get(), &Task::finished);
    task->start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !desk.tokens.requests().isEmpty(); }, 60'000));
    task->cancel();
    ASSERT_TRUE(finished.count() == 1 || finished.wait(60'000));
    EXPECT_EQ(task->error()->kind, ErrorKind::Cancelled);
    EXPECT_TRUE(puller.credentials.kept.isEmpty());
}

TEST_F(SignInTest, WhoIsKnownIsTestedAndNothingIsKept)
{
    const auto test = [this]() -> Result<SignedIn> {
        const auto task = puller.source.test(desk.address());
        if (!runToEnd(*task))
            return Error{ErrorKind::Failed, u"testing takes too long"_s, {}};
        return task->error() ? Result<SignedIn>(*task->error()) : task->value();
    };
    EXPECT_FAILS(ErrorKind::NotFound, test());
    puller.credentials.kept.insert(desk.address(), anna);
    const auto tested = test();
    ASSERT_OK(tested);
    EXPECT_TRUE(tested->wasChecked);
    puller.credentials.kept.insert(desk.address(), mistyped);
    EXPECT_FAILS(ErrorKind::Unauthorized, test());
    EXPECT_TRUE(puller.credentials.kept.value(desk.address()) == mistyped);
    // What was typed for this process counts before it.
    ASSERT_OK(signIn(anna, Keep::InProcess));
    EXPECT_OK(test());
}

TEST_F(SignInTest, WhatWasTypedIsListedInThePlaceOfWhatIsKept)
{
    puller.credentials.kept.insert(desk.address(), mistyped);
    puller.credentials.kept.insert(u"zoo.example"_s, anna);
    ASSERT_OK(signIn({Credential::Kind::Password, u"anna"_s, u"secret"_s}, Keep::InProcess));
    const auto task = puller.source.accounts();
    ASSERT_TRUE(runToEnd(*task));
    ASSERT_FALSE(task->error());
    EXPECT_EQ(task->value(),
              (QList{KnownAccount{desk.address(), u"anna"_s, {}, true},
                     KnownAccount{u"zoo.example"_s, u"anna"_s, u"the fake store"_s, true}}));
}

} // namespace
} // namespace decant
