// SPDX-License-Identifier: MIT
#include "tests/core/registry/pull_helpers.h"
#include "tests/support/fake_registry.h"

#include <QUrl>
#include <QUrlQuery>

namespace decant {
namespace {

/// A registry that wants a token for what it says, and a server beside it that gives tokens.
class TokenFaultsTest : public testing::Test
{
protected:
    void SetUp() override { registry.add(image); }

    QByteArray challenge() const
    {
        return "Bearer realm=\"http://" + tokens.address() +
               "/token\",scope=\"repository:lab/image:pull,push\"";
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

    const TestImage image = TestImage::of({noise(1000, 1)});
    FakeRegistry tokens;
    FakeRegistry registry;
    Puller puller;
};

TEST_F(TokenFaultsTest, B10ATokenThatIsGoodForTooLittleIsReplacedByOneForMore)
{
    tokens.addRule([](const FakeRequest &request, FakeReply &reply) {
        const QUrlQuery query(QUrl::fromEncoded(request.path).query());
        reply = {};
        reply.body = query.queryItemValue(u"scope"_s, QUrl::FullyDecoded).endsWith(u"pull,delete")
                         ? tokenField(2)
                         : tokenField(1);
    });
    registry.addRule([this](const FakeRequest &request, FakeReply &reply) {
        const auto wanted = request.isBlob() ? "Bearer t2" : "Bearer t1";
        const auto given = request.headers.value("authorization");
        if (given == wanted || given == "Bearer t2")
            return;
        refuse(reply);
        if (request.isBlob())
            reply.set("WWW-Authenticate", challenge().replace("pull,push", "pull,delete") +
                                              ",error=\"insufficient_scope\"");
    });
    EXPECT_OK(puller.resolve(registry.name()));
    EXPECT_EQ(tokens.requests().size(), 2);
}

TEST_F(TokenFaultsTest, B6AndD13AnEndlessTokenIsNotRead)
{
    tokens.addRule([](const FakeRequest &, FakeReply &reply) {
        reply = {};
        reply.body = R"({"token":")" + QByteArray(100'000, 't') + "\"}";
    });
    registry.addRule([this](const FakeRequest &, FakeReply &reply) { refuse(reply); });
    EXPECT_FAILS(ErrorKind::Unavailable, puller.resolve(registry.name()));
}

TEST_F(TokenFaultsTest, B11ARefusalIsNotAskedForTwiceAndIsExplainedByTheAnswerToGet)
{
    registry.addRule([](const FakeRequest &, FakeReply &reply) {
        reply = refusal(403, "DENIED");
        reply.body.replace("\"no\"", "\"your plan has ended\"");
    });
    const auto resolved = puller.resolve(registry.name());
    ASSERT_TRUE(failsWith(ErrorKind::Unauthorized, resolved));
    EXPECT_TRUE(resolved.error().detail.contains(u"your plan has ended"));
    ASSERT_EQ(registry.requests().size(), 2);
    EXPECT_EQ(registry.requests().last().method, "GET");
}

} // namespace
} // namespace decant
