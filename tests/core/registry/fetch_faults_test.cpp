// SPDX-License-Identifier: MIT
#include "tests/core/registry/fetch_fixture.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <random>

namespace decant {
namespace {

TEST_F(FetchFaultsTest, B16ADroppedConnectionGoesOnWhereItStopped)
{
    std::atomic<qint64> sent = 0;
    addLayerRule([&, random = std::mt19937(1)](const FakeRequest &, FakeReply &reply) mutable {
        reply.cutAfter = 70'000 + static_cast<qint64>(random() % 500'000);
        sent += std::min(*reply.cutAfter, qint64{reply.body.size()});
    });
    expectFetched();
    EXPECT_TRUE(puller.states.contains(LayerProgress::State::Retrying));
    // Where a connection ends just after it began, Qt now and then asks again by itself as well,
    // and hangs up on the answer: what is counted here had mostly not left yet.
    EXPECT_LT(sent, layer.size * 2);
}

TEST_F(FetchFaultsTest, B16WithoutRangesADroppedConnectionStartsOverAndLosesNothing)
{
    addLayerRule([this, tries = 0](const FakeRequest &, FakeReply &reply) mutable {
        reply = {};
        reply.body = image.layers[0];
        if (++tries < 4)
            reply.cutAfter = tries * 300'000;
    });
    expectFetched();
}

TEST_F(FetchFaultsTest, B16ARefusedRangeIsAskedForInFull)
{
    addLayerRule([this, tries = 0](const FakeRequest &request, FakeReply &reply) mutable {
        if (request.headers.contains("range"))
            reply = refusal(416, "RANGE_INVALID");
        else if (++tries == 1)
            reply.cutAfter = 500'000;
    });
    expectFetched();
}

TEST_F(FetchFaultsTest, B16AWrongRangeIsAskedForInFull)
{
    addLayerRule([tries = 0](const FakeRequest &request, FakeReply &reply) mutable {
        if (request.headers.contains("range"))
            reply.set("Content-Range", "bytes 7-1999999/2000000");
        else if (++tries == 1)
            reply.cutAfter = 500'000;
    });
    expectFetched();
}

TEST_F(FetchFaultsTest, ARegistryThatNeverGivesMoreIsUnavailableAndThePartStays)
{
    addLayerRule([](const FakeRequest &request, FakeReply &reply) {
        reply.cutAfter = request.headers.contains("range") ? 0 : 300'000;
    });
    EXPECT_FAILS(ErrorKind::Unavailable, fetch());
    // Of what comes in a connection's last moment, Qt keeps a part only.
    EXPECT_GT(keptPart(), 100'000);
}

TEST_F(FetchFaultsTest, APartOfAnEarlierProcessIsResumed)
{
    QDir().mkpath(puller.folder.filePath(u"cache/ingest"_s));
    writeFile(puller.store.partPathOf(layer.digest), image.layers[0].first(1'500'000));
    expectFetched();
    EXPECT_EQ(registry.requests().last().headers["range"], "bytes=1500000-");
}

TEST_F(FetchFaultsTest, B16ACompletePartNeedsNoRequest)
{
    const auto before = registry.requests().size();
    QDir().mkpath(puller.folder.filePath(u"cache/ingest"_s));
    writeFile(puller.store.partPathOf(layer.digest), image.layers[0]);
    expectFetched();
    EXPECT_EQ(registry.requests().size(), before);
}

TEST_F(FetchFaultsTest, B18AFlippedByteIsFetchedOnceMoreFromTheStart)
{
    addLayerRule([tries = 0](const FakeRequest &, FakeReply &reply) mutable {
        if (++tries == 1)
            reply.body[1'000'000] = static_cast<char>(reply.body[1'000'000] ^ 1);
    });
    expectFetched();
}

TEST_F(FetchFaultsTest, B18BytesThatStayWrongAreCorruptAndLeaveNothing)
{
    addLayerRule([](const FakeRequest &, FakeReply &reply) {
        reply.body[1'000'000] = static_cast<char>(reply.body[1'000'000] ^ 1);
    });
    EXPECT_FAILS(ErrorKind::Corrupt, fetch());
    EXPECT_EQ(keptPart(), 0);
    EXPECT_TRUE(puller.source.localPath(layer).isEmpty());
}

TEST_F(FetchFaultsTest, B17AnotherLengthIsRefusedAtOnce)
{
    addLayerRule([](const FakeRequest &, FakeReply &reply) { reply.body += "more"; });
    EXPECT_FAILS(ErrorKind::Corrupt, fetch());
    EXPECT_FALSE(puller.source.localPath(layer).size());
}

TEST_F(FetchFaultsTest, AWebPageIsNoLayer)
{
    addLayerRule([](const FakeRequest &, FakeReply &reply) {
        reply.set("Content-Type", "text/html");
        reply.body = "<html>Welcome to our hotel</html>";
    });
    EXPECT_FAILS(ErrorKind::Unavailable, fetch());
}

TEST_F(FetchFaultsTest, AHangingDownloadIsResumed)
{
    addLayerRule([tries = 0](const FakeRequest &, FakeReply &reply) mutable {
        if (++tries < 3) {
            reply.cutAfter = 400'000;
            reply.hangs = true;
        }
    });
    auto patience = quickPatience();
    patience.silence = std::chrono::milliseconds(300);
    Puller impatient(patience);
    ASSERT_OK(impatient.fetch(*pinned, layer));
    EXPECT_TRUE(impatient.seen == image.layers[0]);
}

TEST_F(FetchFaultsTest, AnOverloadedRegistryIsAskedAgain)
{
    addLayerRule([tries = 0](const FakeRequest &, FakeReply &reply) mutable {
        static constexpr std::array codes{429, 500, 503, 504};
        if (static_cast<std::size_t>(tries) < codes.size())
            reply = refusal(codes[static_cast<std::size_t>(tries++)], "X");
    });
    expectFetched();
}

TEST_F(FetchFaultsTest, AMissingLayerIsNotFound)
{
    addLayerRule(
        [](const FakeRequest &, FakeReply &reply) { reply = refusal(404, "BLOB_UNKNOWN"); });
    EXPECT_FAILS(ErrorKind::NotFound, fetch());
}

TEST_F(FetchFaultsTest, TheReadersOwnFailureEndsIt)
{
    const auto reader = [](ByteSource &, const std::stop_token &) -> Result<void> {
        return Error{ErrorKind::Unsafe, u"no"_s, {}};
    };
    const auto task = puller.source.fetch(*pinned, layer, reader);
    ASSERT_TRUE(runToEnd(*task));
    EXPECT_EQ(task->error()->kind, ErrorKind::Unsafe);
}

TEST_F(FetchFaultsTest, AReaderThatFindsADamagedLayerInTheRightBytesIsBelieved)
{
    const auto reader = [](ByteSource &, const std::stop_token &) -> Result<void> {
        return Error{ErrorKind::Corrupt, u"not gzip"_s, {}};
    };
    const auto task = puller.source.fetch(*pinned, layer, reader);
    ASSERT_TRUE(runToEnd(*task));
    EXPECT_EQ(task->error()->what, u"not gzip");
    EXPECT_EQ(registry.count(layer.digest.toString().toLatin1()), 1);
}

TEST_F(FetchFaultsTest, CancellingKeepsThePart)
{
    addLayerRule([](const FakeRequest &, FakeReply &reply) {
        reply.cutAfter = 400'000;
        reply.hangs = true;
    });
    const auto task = puller.source.fetch(*pinned, layer, puller.recorder());
    QObject::connect(task.get(), &Task::progressed, task.get(), [&](Progress progress) {
        if (progress.done == 400'000)
            task->cancel();
    });
    ASSERT_TRUE(runToEnd(*task));
    EXPECT_EQ(task->error()->kind, ErrorKind::Cancelled);
    EXPECT_EQ(keptPart(), 400'000);
}

TEST_F(FetchFaultsTest, E8ADestroyedFetchStopsFirst)
{
    addLayerRule([](const FakeRequest &, FakeReply &reply) {
        reply.cutAfter = 400'000;
        reply.hangs = true;
    });
    std::atomic<bool> isReading = false;
    const auto reader = [&](ByteSource &blob, const std::stop_token &stop) -> Result<void> {
        isReading = true;
        const auto read = puller.recorder()(blob, stop);
        isReading = false;
        return read;
    };
    auto task = puller.source.fetch(*pinned, layer, reader);
    task->start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isReading.load(); }, 60'000));
    task.reset();
    EXPECT_FALSE(isReading);
}

TEST_F(FetchFaultsTest, TwoFetchesOfOneLayerShareTheWork)
{
    const auto first = puller.source.fetch(*pinned, layer, {});
    const auto second = puller.source.fetch(*pinned, layer, {});
    QSignalSpy finished(first.get(), &Task::finished);
    first->start();
    ASSERT_TRUE(runToEnd(*second));
    ASSERT_TRUE(finished.count() > 0 || finished.wait(60'000));
    EXPECT_FALSE(first->error());
    EXPECT_FALSE(second->error());
    EXPECT_EQ(registry.count(layer.digest.toString().toLatin1()), 1);
}

} // namespace
} // namespace decant
