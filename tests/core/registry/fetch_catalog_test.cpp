// SPDX-License-Identifier: MIT
#include "core/registry/fetch_catalog_task.h"
#include "tests/core/registry/pull_helpers.h"
#include "tests/support/fake_registry.h"

#include <QTest>

namespace decant {
namespace {

class FetchCatalogTest : public testing::Test
{
protected:
    QUrl address(const QString &path = u"/catalog.json"_s) const
    {
        return QUrl(u"http://"_s + QString::fromLatin1(server.address()) + path);
    }

    void answer(int status, const QByteArray &body,
                const QList<std::pair<QByteArray, QByteArray>> &headers = {})
    {
        server.addRule([=](const FakeRequest &, FakeReply &reply) {
            reply = {};
            reply.status = status;
            reply.headers = headers;
            reply.body = body;
        });
    }

    Result<QByteArray> fetch(const QUrl &from)
    {
        FetchCatalogTask task(client, from);
        if (!runToEnd(task))
            return Error{ErrorKind::Failed, u"it takes too long"_s, {}};
        return task.error() ? Result<QByteArray>(*task.error()) : task.value();
    }

    FakeRegistry server;
    HttpClient client{{}, quickPatience()};
};

TEST_F(FetchCatalogTest, WhatLiesThereIsBroughtAsItIs)
{
    answer(200, "{\"version\":1}");
    const auto text = fetch(address());
    ASSERT_OK(text);
    EXPECT_EQ(*text, "{\"version\":1}");
    ASSERT_EQ(server.requests().size(), 1);
    EXPECT_FALSE(server.requests().first().headers.contains("authorization"));
}

TEST_F(FetchCatalogTest, OnlyEncryptedAddressesAreAskedButForThisComputersOwn)
{
    for (const auto &wrong : {u"http://catalog.example/x"_s, u"ftp://catalog.example/x"_s,
                              u"https://me:secret@catalog.example/x"_s, u"file:///etc/passwd"_s}) {
        const auto refused = fetch(QUrl(wrong));
        ASSERT_TRUE(failsWith(ErrorKind::Invalid, refused)) << wrong.toStdString();
        EXPECT_FALSE((refused.error().what + refused.error().detail).contains(u"secret"));
    }
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST_F(FetchCatalogTest, WhatIsNotThereOrNotGivenIsToldInOneSentence)
{
    answer(404, "nothing here");
    EXPECT_FAILS(ErrorKind::NotFound, fetch(address()));
    answer(500, "trouble");
    const auto refused = fetch(address());
    ASSERT_TRUE(failsWith(ErrorKind::Unavailable, refused));
    EXPECT_TRUE(refused.error().what.contains(u"500"));
    EXPECT_FALSE(refused.error().what.contains(u"trouble"));
    EXPECT_TRUE(failsWith(ErrorKind::Unavailable, fetch(QUrl(u"http://127.0.0.1:1/x"_s))));
}

TEST_F(FetchCatalogTest, WhatIsTooLargeForACatalogIsNotReadToItsEnd)
{
    answer(200, QByteArray(20 << 20, ' '));
    EXPECT_FAILS(ErrorKind::Corrupt, fetch(address()));
}

TEST_F(FetchCatalogTest, CancelledItEndsAtOnce)
{
    server.addRule([](const FakeRequest &, FakeReply &reply) {
        reply = {};
        reply.body = QByteArray(1000, ' ');
        reply.cutAfter = 10;
        reply.hangs = true;
    });
    FetchCatalogTask task(client, address());
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !server.requests().isEmpty(); }, 60'000));
    task.cancel();
    ASSERT_TRUE(finished.count() == 1 || finished.wait(60'000));
    EXPECT_EQ(task.error()->kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace decant
