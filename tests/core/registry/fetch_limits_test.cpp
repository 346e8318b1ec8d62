// SPDX-License-Identifier: MIT
#include "tests/core/registry/fetch_fixture.h"

#include <QTest>

#include <atomic>
#include <thread>

namespace decant {
namespace {

using FetchLimitsTest = FetchFaultsTest;

TEST_F(FetchLimitsTest, B13AWaitThatTheRegistryAsksForIsTold)
{
    addLayerRule([tries = 0](const FakeRequest &, FakeReply &reply) mutable {
        if (++tries > 1)
            return;
        reply = refusal(429, "TOOMANYREQUESTS");
        reply.set("Retry-After", "1");
    });
    const auto task = puller.source.fetch(*pinned, layer, {});
    QList<QDateTime> waits;
    QObject::connect(task.get(), &Task::postponed, task.get(),
                     [&](const QDateTime &until) { waits.append(until); });
    QList<std::pair<int, int>> attempts;
    QObject::connect(task.get(), &LayerFetch::retrying, task.get(), [&](int attempt, int most) {
        attempts.append({attempt, most});
    });
    const auto begin = QDateTime::currentDateTimeUtc();
    ASSERT_TRUE(runToEnd(*task));
    EXPECT_FALSE(task->error());
    EXPECT_EQ(attempts, (QList<std::pair<int, int>>{{2, 5}}));
    ASSERT_EQ(waits.size(), 1);
    EXPECT_GE(waits.first(), begin.addSecs(1));
    EXPECT_LE(waits.first(), QDateTime::currentDateTimeUtc());
}

TEST_F(FetchLimitsTest, B11ARefusalOfAnyLengthIsARefusal)
{
    addLayerRule([](const FakeRequest &, FakeReply &reply) {
        reply = refusal(403, "DENIED");
        reply.body += QByteArray(3'000'000, ' ');
    });
    EXPECT_FAILS(ErrorKind::Unauthorized, fetch());
}

TEST_F(FetchLimitsTest, B17MoreBytesThanPromisedEndItEvenWithoutALength)
{
    addLayerRule([](const FakeRequest &, FakeReply &reply) {
        reply.body += QByteArray(5000, 'x');
        reply.isChunked = true;
    });
    EXPECT_FAILS(ErrorKind::Corrupt, fetch());
    EXPECT_EQ(keptPart(), 0);
}

TEST_F(FetchLimitsTest, B18WhoSentWrongBytesIsNamed)
{
    addLayerRule([](const FakeRequest &, FakeReply &reply) {
        reply.body[0] = static_cast<char>(reply.body[0] ^ 1);
    });
    const auto fetched = fetch();
    ASSERT_TRUE(failsWith(ErrorKind::Corrupt, fetched));
    EXPECT_TRUE(fetched.error().detail.contains(QString::fromLatin1(registry.address())));
}

TEST_F(FetchLimitsTest, E5AReaderSlowerThanTheNetworkIsNoSilence)
{
    const auto large = TestImage::of({noise(20'000'000, 3)});
    registry.add(large, "large");
    auto patience = quickPatience();
    patience.silence = std::chrono::seconds(1);
    Puller patient(patience);
    const auto resolved = patient.resolve(registry.name(u"large"_s));
    ASSERT_OK(resolved);
    // It does not begin before the network has been quiet for longer than is tolerated.
    const auto reader = [](ByteSource &, const std::stop_token &) -> Result<void> {
        std::this_thread::sleep_for(std::chrono::seconds(3));
        return {};
    };
    const auto task = patient.source.fetch(*resolved, large.layer(0), reader);
    ASSERT_TRUE(runToEnd(*task));
    EXPECT_FALSE(task->error());
    EXPECT_EQ(registry.count(large.layer(0).digest.toString().toLatin1()), 1);
}

TEST_F(FetchLimitsTest, E6ADocumentDoesNotWaitBehindBlobs)
{
    constexpr int mostConnections = 6; // That Qt opens to a host.
    QList<QByteArray> layers;
    for (unsigned i = 0; i < mostConnections; ++i)
        layers.append(noise(100'000, i));
    const auto several = TestImage::of(layers);
    registry.add(several, "several");
    const auto resolved = puller.resolve(registry.name(u"several"_s));
    ASSERT_OK(resolved);
    std::atomic<int> hanging = 0;
    registry.addRule([&hanging](const FakeRequest &request, FakeReply &reply) {
        if (!request.isBlob() || reply.body.size() < 100'000)
            return;
        reply.cutAfter = 10;
        reply.hangs = true;
        ++hanging;
    });
    std::vector<std::unique_ptr<LayerFetch>> fetches;
    for (int i = 0; i < mostConnections; ++i) {
        fetches.push_back(puller.source.fetch(*resolved, several.layer(i), {}));
        fetches.back()->start();
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return hanging == mostConnections; }, 60'000));
    EXPECT_OK(puller.tags(registry.name()));
}

} // namespace
} // namespace decant
