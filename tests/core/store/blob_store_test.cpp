// SPDX-License-Identifier: MIT
#include "core/store/blob_store.h"
#include "core/store/blob_writer.h"
#include "core/values/image_resolution.h"
#include "tests/support/blobs.h"
#include "tests/support/result_matchers.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

#include <limits>

namespace decant {
namespace {

constexpr qint64 noLimit = std::numeric_limits<qint64>::max();
constexpr PruneRule unused{.extent = PruneRule::Extent::Unused, .limit = noLimit};
constexpr PruneRule everything{.extent = PruneRule::Extent::Everything, .limit = noLimit};

PruneRule limitedTo(qint64 limit)
{
    return {.extent = PruneRule::Extent::Limit, .limit = limit};
}

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

TEST_F(BlobStoreTest, D3ALayerIsNotReadWholeWhereADocumentIsExpected)
{
    const auto layer = keep(QByteArray(ImageResolution::documentLimit + 1, ' '));
    EXPECT_TRUE(store.contains(layer));
    EXPECT_TRUE(store.document(layer.digest).isEmpty());
    const auto largest = keep(QByteArray(ImageResolution::documentLimit, ' '));
    EXPECT_EQ(store.document(largest.digest).size(), ImageResolution::documentLimit);
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
    const auto usage = store.usage(noLimit);
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
    EXPECT_EQ(store.prune(unused).value(), 3 + 6 + 4);
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
        EXPECT_EQ(store.prune(everything).value(), 4);
        EXPECT_TRUE(store.contains(held));
        EXPECT_EQ(store.index(held.digest), "index");
        EXPECT_FALSE(store.contains(free));
    }
    EXPECT_EQ(store.prune(everything).value(), 9);
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
        EXPECT_EQ(store.prune(everything).value(), 0);
        EXPECT_EQ(store.partSize(blob), 3);
    }
    EXPECT_EQ(store.prune(unused).value(), 3);
}

TEST_F(BlobStoreTest, PruningTakesTheLocksThatDeadProcessesLeft)
{
    const QDir cache(folder.filePath(u"cache"_s));
    for (const auto *name : {"ingest/a.part.lock", "holds/b.list.lock", "holds/changing.lock"}) {
        const auto path = cache.filePath(QString::fromLatin1(name));
        QDir().mkpath(QFileInfo(path).path());
        writeFile(path, {});
    }
    EXPECT_EQ(store.prune(unused).value(), 0);
    EXPECT_TRUE(QDir(cache.filePath(u"ingest"_s)).isEmpty());
    EXPECT_TRUE(QDir(cache.filePath(u"holds"_s)).isEmpty());
}

TEST_F(BlobStoreTest, HoldingABlobCountsAsUsingIt)
{
    const auto blob = keep("content");
    age(blob, 91);
    ASSERT_OK(store.hold({blob.digest}));
    EXPECT_EQ(store.prune(unused).value(), 0);
    EXPECT_TRUE(store.contains(blob));
}

TEST_F(BlobStoreTest, ALimitTakesTheLongestUnusedFirstWithTheirIndexes)
{
    const auto oldest = keep("oldest");
    const auto older = keep("older");
    const auto young = keep("young");
    age(oldest, 3);
    age(older, 2);
    ASSERT_OK(store.keepIndex(oldest.digest, "1234"));
    EXPECT_EQ(store.prune(limitedTo(20)).value(), 0);
    EXPECT_EQ(store.prune(limitedTo(19)).value(), 6 + 4);
    EXPECT_TRUE(store.index(oldest.digest).isEmpty());
    EXPECT_TRUE(store.contains(older));
    EXPECT_EQ(store.prune(limitedTo(5)).value(), 5);
    EXPECT_FALSE(store.contains(older));
    EXPECT_TRUE(store.contains(young));
    EXPECT_EQ(store.prune(limitedTo(0)).value(), 5);
}

TEST_F(BlobStoreTest, ALimitSparesWhatAJobHoldsHoweverOldItIs)
{
    const auto held = keep("held");
    const auto young = keep("young");
    const auto hold = store.hold({held.digest});
    ASSERT_OK(hold);
    age(held, 1000);
    EXPECT_EQ(store.prune(limitedTo(0)).value(), 5);
    EXPECT_TRUE(store.contains(held));
    EXPECT_FALSE(store.contains(young));
}

TEST_F(BlobStoreTest, APartThatAJobWillResumeIsSpared)
{
    const auto blob = blobOf("content");
    QDir().mkpath(folder.filePath(u"cache/ingest"_s));
    writeFile(store.partPathOf(blob.digest), "con");
    {
        const auto hold = store.hold({blob.digest});
        EXPECT_EQ(store.prune(everything).value(), 0);
    }
    EXPECT_EQ(store.prune(everything).value(), 3);
}

TEST_F(BlobStoreTest, ReadingADocumentOrAnIndexCountsAsUsingIt)
{
    const auto document = keep("{}");
    const auto other = keep("[]");
    ASSERT_OK(store.keepIndex(other.digest, "index"));
    age(document, 91);
    age(other, 91);
    EXPECT_FALSE(store.document(document.digest).isEmpty());
    EXPECT_EQ(store.prune(unused).value(), 2 + 5);
    EXPECT_TRUE(store.contains(document));
}

TEST_F(BlobStoreTest, UsageSaysWhatPruningWouldFree)
{
    const auto held = keep("held!");
    keep("young");
    age(keep("old"), 91);
    const auto hold = store.hold({held.digest});
    EXPECT_EQ(store.usage(noLimit).prunableSize, 3);
    EXPECT_EQ(store.usage(5).prunableSize, 8);
    EXPECT_EQ(store.usage(noLimit).freeableSize, 8);
    EXPECT_EQ(store.prune(everything).value(), 8);
    EXPECT_EQ(store.usage(noLimit).freeableSize, 0);
}

TEST_F(BlobStoreTest, VerifyingFindsAndRemovesWhatIsDamaged)
{
    const auto good = keep("good");
    const auto bad = keep("bad");
    ASSERT_OK(store.keepIndex(bad.digest, "index"));
    writeFile(store.pathOf(bad.digest), "bat");
    const auto found = store.verify({}, {});
    ASSERT_OK(found);
    EXPECT_EQ(found->intact, 1);
    EXPECT_EQ(found->damaged, QStringList(bad.digest.toString()));
    EXPECT_TRUE(store.contains(good));
    EXPECT_FALSE(store.contains(bad));
    EXPECT_TRUE(store.index(bad.digest).isEmpty());
}

TEST_F(BlobStoreTest, AnEmptyStoreIsNoProblem)
{
    EXPECT_EQ(store.usage(noLimit).blobs, 0);
    EXPECT_EQ(store.prune(everything).value(), 0);
}

} // namespace
} // namespace decant
