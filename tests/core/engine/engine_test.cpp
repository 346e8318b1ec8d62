// SPDX-License-Identifier: MIT
#include "core/base/disk_room.h"
#include "tests/core/engine/engine_fixture.h"
#include "tests/support/blobs.h"

#include <QTest>

namespace decant {
namespace {

class EngineTest : public EngineFixture
{
protected:
    /// Two layers: the upper takes "old" away and changes "kept".
    ImageLocation smallImage()
    {
        layout.addLayer(
            layerWithShell().file("etc/old", "gone").file("etc/kept", "before").finish());
        layout.addLayer(TarBuilder().file("etc/.wh.old").file("etc/kept", "after").finish());
        return layout.write();
    }

    QByteArray fileBytes(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TEST_F(EngineTest, AnImageBecomesADistribution)
{
    const auto job = engine().importImage(importOf(smallImage()));
    QSignalSpy list(&engine(), &Engine::distributionsChanged);
    ASSERT_TRUE(runToEnd(*job));
    ASSERT_FALSE(job->error()) << job->error()->what.toStdString();
    const auto tar = host.distributions.value(u"d1"_s);
    EXPECT_TRUE(tar.contains("etc/kept"));
    EXPECT_TRUE(tar.contains("after"));
    EXPECT_FALSE(tar.contains("before"));
    EXPECT_FALSE(tar.contains("etc/old"));
    EXPECT_EQ(job->summary().fileCount, 2);
    EXPECT_EQ(job->summary().tarSize, tar.size());
    EXPECT_EQ(host.origins.find(u"d1"_s)->layers.size(), 2);
    ASSERT_TRUE(list.count() > 0 || list.wait());
    EXPECT_EQ(engine().distributions().first().name, u"d1");
}

TEST_F(EngineTest, SavingGivesTheSameTarAsImporting)
{
    const auto location = smallImage();
    const auto importJob = engine().importImage(importOf(location));
    ASSERT_TRUE(runToEnd(*importJob));
    const auto path = folder.filePath(u"out.tar"_s);
    const auto saveJob = engine().saveImage({.image = {.location = location}, .path = path});
    ASSERT_TRUE(runToEnd(*saveJob));
    ASSERT_FALSE(saveJob->error());
    EXPECT_EQ(fileBytes(path), host.distributions.value(u"d1"_s));
}

TEST_F(EngineTest, ADiffIdThatIsWrongRefusesTheImageAndNamesTheLayer)
{
    layout.addLayer(TarBuilder().file("a", "1").finish());
    layout.addLayer(TarBuilder().file("b", "2").finish());
    layout.claimDiffId(u"sha256:"_s + QString(64, u'0'));
    const auto job = engine().importImage(importOf(layout.write()));
    ASSERT_TRUE(runToEnd(*job));
    ASSERT_TRUE(job->error());
    EXPECT_EQ(job->error()->kind, ErrorKind::Corrupt);
    EXPECT_TRUE(job->error()->what.contains(u"Layer 2"));
    EXPECT_TRUE(host.distributions.isEmpty());
    EXPECT_EQ(host.abandoned, 0) << "nothing was begun before the layers were known";
}

TEST_F(EngineTest, AnEscapingPathRefusesTheImage)
{
    layout.addLayer(TarBuilder().file("../outside", "1").finish());
    const auto job = engine().importImage(importOf(layout.write()));
    ASSERT_TRUE(runToEnd(*job));
    ASSERT_TRUE(job->error());
    EXPECT_EQ(job->error()->kind, ErrorKind::Unsafe);
    EXPECT_TRUE(job->error()->what.contains(u"Layer 1"));
}

TEST_F(EngineTest, AFailingHostIsNamedAsTheCauseAndNothingStays)
{
    host.breakAfter = 1;
    layout.addLayer(layerWithShell().file("large", std::string(8 << 20, 'x')).finish());
    const auto job = engine().importImage(importOf(layout.write()));
    ASSERT_TRUE(runToEnd(*job));
    ASSERT_TRUE(job->error());
    EXPECT_EQ(job->error()->kind, ErrorKind::HostRefused);
    EXPECT_TRUE(host.distributions.isEmpty());
}

TEST_F(EngineTest, CancellingWhileTheTarIsWrittenLeavesNoDistribution)
{
    layout.addLayer(layerWithShell().file("large", std::string(32 << 20, 'x')).finish());
    const auto job = engine().importImage(importOf(layout.write()));
    QObject::connect(job.get(), &ImageJob::changed, job.get(), [&](const ImportProgress &now) {
        if (now.phase == ImportProgress::Phase::Import)
            job->cancel();
    });
    ASSERT_TRUE(runToEnd(*job));
    ASSERT_TRUE(job->error());
    EXPECT_EQ(job->error()->kind, ErrorKind::Cancelled);
    EXPECT_TRUE(host.distributions.isEmpty());
}

TEST_F(EngineTest, ATakenNameIsRefusedBeforeAnythingIsFetched)
{
    host.distributions.insert(u"d1"_s, "x");
    const auto job = engine().importImage(importOf(smallImage()));
    QSignalSpy resolved(job.get(), &ImageJob::resolved);
    ASSERT_TRUE(runToEnd(*job));
    EXPECT_EQ(job->error()->kind, ErrorKind::Invalid);
    EXPECT_EQ(resolved.count(), 0);
}

TEST_F(EngineTest, ALayerThatWasDamagedAfterItWasIndexedIsFoundBeforeTheTarIsComplete)
{
    const auto digest =
        layout.addLayer(layerWithShell().file("a", std::string(9000, 'a')).finish());
    const auto location = layout.write();
    ASSERT_TRUE(runToEnd(*engine().importImage(importOf(location))));
    ASSERT_TRUE(host.distributions.contains(u"d1"_s));
    QFile blob(layout.blobPath(digest));
    ASSERT_TRUE(blob.open(QIODevice::ReadWrite));
    blob.seek(4); // The header's time: gzip itself does not mind.
    blob.write("!");
    blob.close();
    const auto job = engine().importImage(importOf(location, u"d2"_s));
    ASSERT_TRUE(runToEnd(*job));
    ASSERT_TRUE(job->error());
    EXPECT_EQ(job->error()->kind, ErrorKind::Corrupt);
    EXPECT_FALSE(host.distributions.contains(u"d2"_s));
}

TEST_F(EngineTest, AFileThatCantBeWrittenIsSaidBeforeAnythingIsFetched)
{
    const auto job = engine().saveImage(
        {.image = {.location = smallImage()}, .path = folder.filePath(u"no/such/folder.tar"_s)});
    ASSERT_TRUE(runToEnd(*job));
    EXPECT_EQ(job->error()->kind, ErrorKind::Invalid);
}

TEST_F(EngineTest, AFailedSaveLeavesTheOldFileAsItWas)
{
    const auto path = folder.filePath(u"out.tar"_s);
    QFile old(path);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("precious");
    old.close();
    layout.addLayer(TarBuilder().hardLink("a", "missing").finish());
    const auto job = engine().saveImage({.image = {.location = layout.write()}, .path = path});
    ASSERT_TRUE(runToEnd(*job));
    ASSERT_TRUE(job->error());
    EXPECT_EQ(fileBytes(path), "precious");
}

TEST_F(EngineTest, AWslFileIsCompressedAndCalledLikeTheImage)
{
    layout.addLayer(TarBuilder().file("etc/resolv.conf", "x").finish());
    const auto path = folder.filePath(u"out.wsl"_s);
    const auto job = engine().saveImage(
        {.image = {.location = layout.write()}, .path = path, .format = SaveRequest::Format::Wsl});
    ASSERT_TRUE(runToEnd(*job));
    ASSERT_FALSE(job->error()) << job->error()->what.toStdString();
    const auto bytes = fileBytes(path);
    EXPECT_TRUE(bytes.startsWith("\x1f\x8b"));
    ASSERT_FALSE(job->summary().setup.isEmpty());
    const auto told = job->summary().setup.last();
    EXPECT_EQ(told.id, u"package");
    EXPECT_TRUE(told.sentence.contains(u" image"));
}

TEST_F(EngineTest, WhatIsWrittenCompressedNeedsLessRoomThanItsTar)
{
    settings.largestImage = std::numeric_limits<qint64>::max();
    const auto size = std::to_string(freeRoom(folder.path()) * 2);
    layout.addLayer(TarBuilder()
                        .pax({{"GNU.sparse.size", size},
                              {"GNU.sparse.numblocks", "1"},
                              {"GNU.sparse.name", "hole"},
                              {"GNU.sparse.map", size + ",0"}})
                        .file("GNUSparseFile.1/hole")
                        .finish());
    const auto location = layout.write();
    const auto outcome = [&](SaveRequest::Format format) {
        const auto job = engine().saveImage(
            {.image = {.location = location}, .path = folder.filePath(u"out"_s), .format = format});
        bool isReported = false;
        QObject::connect(job.get(), &ImageJob::reportReady, job.get(), [&](const auto &report) {
            isReported = true;
            for (const auto &finding : report.findings)
                EXPECT_NE(finding.id, u"space") << "nobody lives in a file";
        });
        // It would take hours.
        QObject::connect(job.get(), &ImageJob::changed, job.get(), [&] {
            if (isReported)
                job->cancel();
        });
        EXPECT_TRUE(runToEnd(*job));
        EXPECT_TRUE(isReported);
        return job->error().value_or(Error{ErrorKind::Failed, u"no error"_s, {}}).kind;
    };
    EXPECT_EQ(outcome(SaveRequest::Format::Tar), ErrorKind::NoSpace);
    EXPECT_EQ(outcome(SaveRequest::Format::TarGz), ErrorKind::Cancelled);
    EXPECT_EQ(outcome(SaveRequest::Format::Wsl), ErrorKind::Cancelled);
}

class EngineCacheTest : public EngineFixture
{
protected:
    Descriptor keep(const QByteArray &bytes, int daysUnused) const
    {
        const auto blob = blobOf(bytes);
        EXPECT_OK(store.keepDocument(blob.digest, bytes));
        QFile file(store.pathOf(blob.digest));
        EXPECT_TRUE(file.open(QIODevice::ReadWrite));
        EXPECT_TRUE(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-daysUnused),
                                     QFileDevice::FileModificationTime));
        return blob;
    }

    ImageLocation image()
    {
        layout.addLayer(layerWithShell().file("a", "1").finish());
        return layout.write();
    }

    void waitUntilGone(const Descriptor &blob)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !store.contains(blob); }, 60'000));
    }
};

TEST_F(EngineCacheTest, AfterAJobTheLimitHolds)
{
    const auto old = keep(QByteArray(9000, 'o'), 10);
    const auto young = keep(QByteArray(9000, 'y'), 1);
    settings.cacheLimit = 15'000;
    ASSERT_TRUE(runToEnd(*engine().importImage(importOf(image()))));
    waitUntilGone(old);
    EXPECT_TRUE(store.contains(young));
}

TEST_F(EngineCacheTest, AfterAFailureEverythingStaysForTheNextTry)
{
    const auto old = keep(QByteArray(9000, 'o'), 10);
    settings.cacheLimit = 0;
    layout.addLayer(TarBuilder().file("a", "1").finish());
    layout.claimDiffId(u"sha256:"_s + QString(64, u'0'));
    const auto job = engine().importImage(importOf(layout.write()));
    ASSERT_TRUE(runToEnd(*job));
    ASSERT_TRUE(job->error());
    EXPECT_TRUE(store.contains(old));
}

TEST_F(EngineCacheTest, TheCacheSaysWhatIsThereAndWhatWouldGo)
{
    keep(QByteArray(100, 'o'), 91);
    keep(QByteArray(50, 'y'), 1);
    const auto usage = engine().cacheUsage();
    EXPECT_EQ(usage.blobs, 2);
    EXPECT_EQ(usage.blobSize, 150);
    EXPECT_EQ(usage.prunableSize, 100);
    EXPECT_EQ(usage.freeableSize, 150);
    EXPECT_EQ(usage.limit, settings.cacheLimit);
    EXPECT_EQ(engine().pruneCache(false).value(), 100);
    EXPECT_EQ(engine().pruneCache(true).value(), 50);
}

TEST_F(EngineCacheTest, VerifyingRemovesWhatIsDamaged)
{
    const auto blob = keep("content", 0);
    writeFile(store.pathOf(blob.digest), "Content");
    const auto task = engine().verifyCache();
    ASSERT_TRUE(runToEnd(*task));
    EXPECT_EQ(task->value().damaged, QStringList(blob.digest.toString()));
    EXPECT_FALSE(store.contains(blob));
}

} // namespace
} // namespace decant
