// SPDX-License-Identifier: MIT
#include "core/base/memory_stream.h"
#include "core/store/blob_writer.h"
#include "core/store/verified_read.h"
#include "tests/support/blobs.h"
#include "tests/support/result_matchers.h"

#include <QDir>
#include <QTemporaryDir>

#include <thread>

namespace decant {
namespace {

class BlobWriterTest : public testing::Test
{
protected:
    /// Fetches what comes behind the part, from `all`; what the reader saw is in `seen`.
    Result<QString> fetchFrom(const QByteArray &all)
    {
        seen.clear();
        auto writer = BlobWriter::open(store, blob, {});
        if (!writer)
            return writer.error();
        resumed = (*writer)->resumedSize();
        MemorySource rest(all.sliced(resumed));
        (*writer)->setRest(&rest);
        const auto reader = [this](ByteSource &stream, const std::stop_token &) -> Result<void> {
            std::array<std::byte, 1000> piece;
            while (true) {
                const auto count = stream.read(piece);
                if (!count)
                    return count.error();
                if (*count == 0)
                    return {};
                seen += QByteArray(reinterpret_cast<char *>(piece.data()),
                                   static_cast<qsizetype>(*count));
            }
        };
        if (const auto read = readThrough(**writer, reader, {}); !read)
            return read.error();
        return (*writer)->commit();
    }

    const QTemporaryDir folder;
    const BlobStore store{folder.filePath(u"cache"_s)};
    const QByteArray bytes = noise(100'000);
    const Descriptor blob = blobOf(bytes);
    QByteArray seen;
    qint64 resumed = -1;
};

TEST_F(BlobWriterTest, D8AVerifiedBlobMovesToItsPlace)
{
    const auto path = fetchFrom(bytes);
    ASSERT_OK(path);
    EXPECT_EQ(*path, store.pathOf(blob.digest));
    EXPECT_EQ(contentOf(*path), bytes);
    EXPECT_EQ(seen, bytes);
    EXPECT_TRUE(store.contains(blob));
    EXPECT_TRUE(QDir(folder.filePath(u"cache/ingest"_s)).isEmpty());
}

TEST_F(BlobWriterTest, AShortDownloadIsResumedAndTheReaderSeesAllOfIt)
{
    EXPECT_FAILS(ErrorKind::Unavailable, fetchFrom(bytes.left(40'123)));
    EXPECT_EQ(store.partSize(blob), 40'123);
    ASSERT_OK(fetchFrom(bytes));
    EXPECT_EQ(resumed, 40'123);
    EXPECT_EQ(seen, bytes);
}

TEST_F(BlobWriterTest, ACompletePartNeedsNothingMore)
{
    QDir().mkpath(folder.filePath(u"cache/ingest"_s));
    writeFile(store.partPathOf(blob.digest), bytes);
    ASSERT_OK(fetchFrom(bytes));
    EXPECT_EQ(resumed, bytes.size());
}

TEST_F(BlobWriterTest, D8WrongBytesAreThrownAway)
{
    auto wrong = bytes;
    wrong[99'999] = static_cast<char>(wrong[99'999] ^ 1);
    EXPECT_FAILS(ErrorKind::Corrupt, fetchFrom(wrong));
    EXPECT_FALSE(store.contains(blob));
    EXPECT_TRUE(QDir(folder.filePath(u"cache/ingest"_s)).isEmpty());
}

TEST_F(BlobWriterTest, AWrongPartIsThrownAwayToo)
{
    QDir().mkpath(folder.filePath(u"cache/ingest"_s));
    writeFile(store.partPathOf(blob.digest), noise(500, 2));
    EXPECT_FAILS(ErrorKind::Corrupt, fetchFrom(bytes));
    ASSERT_OK(fetchFrom(bytes));
    EXPECT_EQ(resumed, 0);
}

TEST_F(BlobWriterTest, MoreBytesThanPromisedAreRefusedAtOnce)
{
    EXPECT_FAILS(ErrorKind::Corrupt, fetchFrom(bytes + "more"));
    EXPECT_TRUE(QDir(folder.filePath(u"cache/ingest"_s)).isEmpty());
}

TEST_F(BlobWriterTest, APartLongerThanTheBlobIsNotTrusted)
{
    QDir().mkpath(folder.filePath(u"cache/ingest"_s));
    writeFile(store.partPathOf(blob.digest), bytes + "more");
    ASSERT_OK(fetchFrom(bytes));
    EXPECT_EQ(resumed, 0);
}

TEST_F(BlobWriterTest, AnEmptyBlobIsABlob)
{
    const auto empty = blobOf({});
    auto writer = BlobWriter::open(store, empty, {});
    ASSERT_OK(writer);
    ASSERT_OK((*writer)->commit());
    EXPECT_TRUE(store.contains(empty));
}

TEST_F(BlobWriterTest, E10TheSecondFetcherWaitsAndFindsTheBlobComplete)
{
    auto first = BlobWriter::open(store, blob, {});
    ASSERT_OK(first);
    std::thread second([this] {
        const auto writer = BlobWriter::open(store, blob, {});
        ASSERT_OK(writer);
        EXPECT_EQ(*writer, nullptr);
    });
    MemorySource rest(bytes);
    (*first)->setRest(&rest);
    ASSERT_OK(readThrough(**first, {}, {}));
    ASSERT_OK((*first)->commit());
    first->reset();
    second.join();
}

TEST_F(BlobWriterTest, ALockThatAKilledFetcherLeftHoldsNobodyUp)
{
    QDir().mkpath(folder.filePath(u"cache/ingest"_s));
    writeFile(store.lockPathOf(blob.digest), {});
    ASSERT_OK(fetchFrom(bytes));
    EXPECT_TRUE(QDir(folder.filePath(u"cache/ingest"_s)).isEmpty());
}

TEST_F(BlobWriterTest, AWaitingFetcherCanBeStopped)
{
    const auto first = BlobWriter::open(store, blob, {});
    ASSERT_OK(first);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FAILS(ErrorKind::Cancelled, BlobWriter::open(store, blob, stop.get_token()));
}

} // namespace
} // namespace decant
