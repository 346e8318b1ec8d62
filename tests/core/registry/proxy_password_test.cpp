// SPDX-License-Identifier: MIT
#include "core/registry/document_task.h"
#include "core/registry/registry_client.h"
#include "tests/core/registry/token_desk.h"

#include <QSignalSpy>

namespace decant {
namespace {

/// A registry that is reached only through a proxy, which wants to know who we are.
class ProxyPasswordTest : public testing::Test
{
protected:
    ProxyPasswordTest()
        : address(QString::fromLatin1(proxy.address())),
          client({.dataFolder = {},
                  .cacheFolder = {},
                  .plainHttpRegistries = {u"registry.test"_s},
                  .proxy = {ProxySettings::Mode::Manual, u"http://"_s + address}},
                 quickPatience())
    {
        proxy.add(TestImage::of({}));
        proxy.addRule([](const FakeRequest &request, FakeReply &reply) {
            if (request.headers.value("proxy-authorization") == basicOf("anna:secret"))
                return;
            reply = refusal(407, "PROXY");
            reply.set("Proxy-Authenticate", "Basic realm=\"house\"");
        });
    }

    /// From now on every question gets this answer.
    void answerWith(const std::optional<Credential> &credential)
    {
        auto &passwords = client.http().proxyPasswords();
        QObject::connect(&passwords, &ProxyPasswords::wanted, &passwords,
                         [&passwords, this, credential](const QString &name) {
                             questions.append(name);
                             passwords.answer(name, credential);
                         });
    }

    std::unique_ptr<DocumentTask> document()
    {
        const auto image = *ImageReference::parse(u"registry.test/lab/image:1");
        return std::make_unique<DocumentTask>(
            [this, image] { return client.manifest(image, false); }, RetryPolicy{.tries = 1},
            1 << 20, u"registry.test"_s);
    }

    Result<QByteArray> ask()
    {
        const auto task = document();
        if (!runToEnd(*task))
            return Error{ErrorKind::Failed, u"asking takes too long"_s, {}};
        return task->error() ? Result<QByteArray>(*task->error()) : task->value().body;
    }

    FakeRegistry proxy;
    const QString address;
    RegistryClient client;
    QStringList questions;
};

const Credential wrong{Credential::Kind::Password, u"anna"_s, u"guess"_s};

TEST_F(ProxyPasswordTest, E10SomebodyIsAskedOnceAndTheRequestGoesOn)
{
    answerWith(anna);
    ASSERT_OK(ask());
    ASSERT_OK(ask());
    EXPECT_EQ(questions, QStringList{address});
    EXPECT_EQ(proxy.requests().size(), 3);
}

TEST_F(ProxyPasswordTest, E10RequestsThatWaitTogetherShareOneAnswer)
{
    const auto first = document();
    const auto second = document();
    QSignalSpy firstEnd(first.get(), &Task::finished);
    QSignalSpy secondEnd(second.get(), &Task::finished);
    answerWith(anna);
    first->start();
    second->start();
    ASSERT_TRUE(firstEnd.count() || firstEnd.wait(20'000));
    ASSERT_TRUE(secondEnd.count() || secondEnd.wait(20'000));
    EXPECT_FALSE(first->error());
    EXPECT_FALSE(second->error());
    EXPECT_EQ(questions.size(), 1);
}

TEST_F(ProxyPasswordTest, E10WhereNobodyCanBeAskedTheSentenceNamesTheSetting)
{
    const auto answer = ask();
    ASSERT_TRUE(failsWith(ErrorKind::Unauthorized, answer));
    EXPECT_TRUE(answer.error().what.contains(address));
    EXPECT_TRUE(answer.error().what.contains(u"HTTPS_PROXY"));
}

TEST_F(ProxyPasswordTest, E10WhatTheProxyRefusesIsAskedForAgainButNotForEver)
{
    answerWith(wrong);
    const auto answer = ask();
    ASSERT_TRUE(failsWith(ErrorKind::Unauthorized, answer));
    EXPECT_FALSE((answer.error().what + answer.error().detail).contains(u"guess"));
    EXPECT_EQ(questions.size(), 3);
    const auto requests = proxy.requests();
    const auto offers = std::count_if(requests.begin(), requests.end(), [](const auto &request) {
        return request.headers.contains("proxy-authorization");
    });
    EXPECT_EQ(offers, 3);
    EXPECT_TRUE(client.http().proxyPasswords().wasRefused(address));
}

TEST_F(ProxyPasswordTest, E10WhoMistypesIsAskedOnceMoreAndTheRequestGoesOn)
{
    auto &passwords = client.http().proxyPasswords();
    QObject::connect(&passwords, &ProxyPasswords::wanted, &passwords, [&](const QString &name) {
        questions.append(name);
        passwords.answer(name, passwords.wasRefused(name) ? anna : wrong);
    });
    ASSERT_OK(ask());
    ASSERT_OK(ask());
    EXPECT_EQ(questions.size(), 2);
    EXPECT_FALSE(passwords.wasRefused(address));
}

TEST_F(ProxyPasswordTest, E10ABetterAnswerIsNotRefusedWithTheOneBefore)
{
    ProxyPasswords passwords;
    passwords.answer(address, wrong);
    passwords.answer(address, anna);
    passwords.refuse(address, wrong);
    EXPECT_EQ(passwords.known(address), anna);
}

TEST_F(ProxyPasswordTest, E10WhoDoesNotWantToSayIsNotAskedAgain)
{
    answerWith({});
    EXPECT_FAILS(ErrorKind::Unauthorized, ask());
    EXPECT_FAILS(ErrorKind::Unauthorized, ask());
    EXPECT_EQ(questions.size(), 1);
}

TEST_F(ProxyPasswordTest, E10AQuestionThatIsNeverAnsweredCanBeCancelled)
{
    QSignalSpy asked(&client.http().proxyPasswords(), &ProxyPasswords::wanted);
    const auto task = document();
    QSignalSpy end(task.get(), &Task::finished);
    task->start();
    ASSERT_TRUE(asked.wait(20'000));
    task->cancel();
    ASSERT_TRUE(end.count() || end.wait(20'000));
    EXPECT_EQ(task->error()->kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace decant
