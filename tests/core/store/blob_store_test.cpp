// SPDX-License-Identifier: MIT
#include "core/store/blob_store.h"
#include "core/store/blob_writer.h"
#include "tests/support/blobs.h"
#include "tests/support/result_matchers.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

namespace decant {
namespace {

class BlobStoreTest : public testing::Test
{
protected:
    Descriptor keep(const QByteArray &bytes) const
    {
        EXPECT_OK(store.keepDocument(digestOf(bytes), bytes));
        return blobOf(bytes);
    }

    void age(const Descriptor &blob, int days) const
    {
        QFile file(store.pathOf(blob.digest));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-days),
                                     QFileDevice::FileModificationTime));
    }

    const QTemporaryDir folder;
    const BlobStore store{folder.filePath(u"cache"_s)};
};

TEST_F(BlobStoreTest, ABlobIsThereOnlyWithTheRightSize)
{
    const auto blob = keep("content");
    EXPECT_TRUE(store.contains(blob));
    auto longer = blob;
    ++longer.size;
    EXPECT_FALSE(store.contains(longer));
    EXPECT_FALSE(store.contains(blobOf("other")));
    store.remove(blob.digest);
    EXPECT_FALSE(store.contains(blob));
}

TEST_F(BlobStoreTest, AnIndexLivesBesideItsBlob)
{
    const auto blob = keep("content");
    EXPECT_TRUE(store.index(blob.digest).isEmpty());
    ASSERT_OK(store.keepIndex(blob.digest, "what was learnt"));
    EXPECT_EQ(store.index(blob.digest), "what was learnt");
    store.remove(blob.digest);
    EXPECT_TRUE(store.index(blob.digest).isEmpty());
}

TEST_F(BlobStoreTest, ADamagedDocumentCountsAsMissing)
{
    const auto blob = keep("{}");
    EXPECT_EQ(store.document(blob.digest), "{}");
    writeFile(store.pathOf(blob.digest), "{ }");
    EXPECT_TRUE(store.document(blob.digest).isEmpty());
    EXPECT_TRUE(store.document(digestOf("never seen")).isEmpty());
}

TEST_F(BlobStoreTest, UsageCountsBlobsAndParts)
{
    keep("12345");
    const auto kept = keep("678");
    ASSERT_OK(store.keepIndex(kept.digest, "12"));
    const auto part = blobOf("incomplete");
    QDir().mkpath(folder.filePath(u"cache/ingest"_s));
    writeFile(store.partPathOf(part.digest), "inc");
    const auto usage = store.usage();
    EXPECT_EQ(usage.blobs, 2);
    EXPECT_EQ(usage.blobSize, 10);
    EXPECT_EQ(usage.parts, 1);
    EXPECT_EQ(usage.partSize, 3);
    EXPECT_EQ(store.partSize(part), 3);
}

TEST_F(BlobStoreTest, PruningTakesPartsOrphansAndWhatIsLongUnused)
{
    const auto fresh = keep("fresh");
    const auto old = keep("old");
    age(old, 91);
    ASSERT_OK(store.keepIndex(fresh.digest, "index"));
    ASSERT_OK(store.keepIndex(digestOf("gone"), "orphan"));
    QDir().mkpath(folder.filePath(u"cache/ingest"_s));
    writeFile(store.partPathOf(digestOf("x")), "part");
    EXPECT_EQ(store.prune(false).value(), 3 + 6 + 4);
    EXPECT_TRUE(store.contains(fresh));
    EXPECT_EQ(store.index(fresh.digest), "index");
    EXPECT_FALSE(store.contains(old));
}

TEST_F(BlobStoreTest, PruningEverythingSparesWhatAJobHolds)
{
    const auto held = keep("held");
    const auto free = keep("free");
    ASSERT_OK(store.keepIndex(held.digest, "index"));
    {
        const auto hold = store.hold({held.digest});
        ASSERT_OK(hold);
        EXPECT_EQ(store.prune(true).value(), 4);
        EXPECT_TRUE(store.contains(held));
        EXPECT_EQ(store.index(held.digest), "index");
        EXPECT_FALSE(store.contains(free));
    }
    EXPECT_EQ(store.prune(true).value(), 9);
    EXPECT_FALSE(store.contains(held));
    EXPECT_TRUE(QDir(folder.filePath(u"cache/holds"_s)).isEmpty());
}

TEST_F(BlobStoreTest, PruningSparesABlobThatIsBeingFetched)
{
    const auto blob = blobOf("content");
    QDir().mkpath(folder.filePath(u"cache/ingest"_s));
    writeFile(store.partPathOf(blob.digest), "con");
    {
        const auto writer = BlobWriter::open(store, blob, {});
        ASSERT_OK(writer);
        EXPECT_EQ(store.prune(true).value(), 0);
        EXPECT_EQ(store.partSize(blob), 3);
    }
    EXPECT_EQ(store.prune(false).value(), 3);
}

TEST_F(BlobStoreTest, HoldingABlobCountsAsUsingIt)
{
    const auto blob = keep("content");
    age(blob, 91);
    ASSERT_OK(store.hold({blob.digest}));
    EXPECT_EQ(store.prune(false).value(), 0);
    EXPECT_TRUE(store.contains(blob));
}

TEST_F(BlobStoreTest, AnEmptyStoreIsNoProblem)
{
    EXPECT_EQ(store.usage().blobs, 0);
    EXPECT_EQ(store.prune(true).value(), 0);
}

} // namespace
} // namespace decant
