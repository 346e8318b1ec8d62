// SPDX-License-Identifier: MIT
#include "core/async/chunk_queue.h"
#include "core/base/hasher.h"
#include "tests/support/result_matchers.h"

#include <array>
#include <random>
#include <thread>

namespace decant {
namespace {

const Error broken{ErrorKind::Unavailable, u"broken"_s, {}};

TEST(ChunkQueueTest, AllBytesArriveInOrderThroughASmallQueue)
{
    ChunkQueue queue(1000);
    Hasher sent;
    std::thread producer([&] {
        std::mt19937 random(1);
        ChunkQueueSink sink(queue);
        for (int i = 0; i < 500; ++i) {
            const QByteArray chunk(static_cast<qsizetype>(random() % 5000), static_cast<char>(i));
            const auto bytes = std::as_bytes(std::span(chunk.constData(), chunk.size()));
            sent.add(bytes);
            ASSERT_OK(sink.write(bytes));
        }
        ASSERT_OK(sink.close());
    });
    Hasher received;
    ChunkQueueSource source(queue);
    std::array<std::byte, 777> buffer;
    while (true) {
        const auto count = source.read(buffer);
        ASSERT_OK(count);
        if (*count == 0)
            break;
        received.add(Bytes(buffer).first(*count));
    }
    producer.join();
    EXPECT_EQ(received.finish(), sent.finish());
    EXPECT_TRUE(queue.isDrained());
}

TEST(ChunkQueueTest, TheConsumerGetsTheFailureBehindTheLastChunk)
{
    ChunkQueue queue(100);
    queue.offer("last");
    queue.fail(broken);
    EXPECT_EQ(queue.pop().value(), "last");
    EXPECT_FAILS(ErrorKind::Unavailable, queue.pop());
    EXPECT_EQ(queue.failure(), broken);
}

TEST(ChunkQueueTest, AbandoningFreesAWaitingProducer)
{
    ChunkQueue queue(1);
    queue.offer("full");
    std::thread consumer([&] { queue.abandon(broken); });
    EXPECT_FAILS(ErrorKind::Unavailable, queue.push("more"));
    consumer.join();
    EXPECT_TRUE(queue.take().isEmpty());
}

TEST(ChunkQueueTest, OfferTellsWhenToStopAndTheCallbackWhenToGoOn)
{
    ChunkQueue queue(10);
    int calls = 0;
    queue.onRoom([&] { ++calls; });
    EXPECT_TRUE(queue.offer("12345"));
    EXPECT_FALSE(queue.offer("67890"));
    EXPECT_TRUE(queue.isFull());
    queue.take();
    EXPECT_EQ(calls, 1);
    queue.take();
    EXPECT_EQ(calls, 1);
}

TEST(ChunkQueueTest, TheConsumerIsCalledForTheFirstChunkAndForTheEnd)
{
    ChunkQueue queue(10);
    int calls = 0;
    queue.onChunk([&] { ++calls; });
    queue.offer("a");
    queue.offer("b");
    EXPECT_EQ(calls, 1);
    queue.close();
    EXPECT_EQ(calls, 2);
}

} // namespace
} // namespace decant
