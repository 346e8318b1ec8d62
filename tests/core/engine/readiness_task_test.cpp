// SPDX-License-Identifier: MIT
#include "core/engine/host_facts.h"
#include "tests/core/engine/engine_fixture.h"

namespace decant {
namespace {

class ReadinessTaskTest : public EngineFixture
{
protected:
    /// The report that the job gave, and whether it did before anything was written.
    std::optional<ReadinessReport> reportOf(ImageJob &job)
    {
        std::optional<ReadinessReport> found;
        QObject::connect(&job, &ImageJob::reportReady, &job, [&](const ReadinessReport &report) {
            EXPECT_FALSE(found);
            EXPECT_NE(job.progress().phase, ImportProgress::Phase::Import);
            found = report;
        });
        EXPECT_TRUE(runToEnd(job));
        return found;
    }

    Result<ResolvedImage> resolved(const ImageLocation &location)
    {
        const auto task = engine().inspect({.location = location});
        EXPECT_TRUE(runToEnd(*task));
        if (task->error())
            return *task->error();
        return task->value();
    }
};

TEST_F(ReadinessTaskTest, ImportReportsAndGoesOnWhereSomebodyCouldLive)
{
    layout.addLayer(layerWithShell().file("etc/os-release", "PRETTY_NAME=Tiny\n").finish());
    const auto job = engine().importImage(importOf(layout.write()));
    const auto report = reportOf(*job);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->verdict(), ReadinessReport::Verdict::Limited);
    EXPECT_EQ(report->system, u"Tiny"_s);
    EXPECT_FALSE(job->error());
    EXPECT_TRUE(host.distributions.contains(u"d1"_s));
}

TEST_F(ReadinessTaskTest, ImportOfWhatNobodyCouldLiveInIsRefusedBeforeItBegins)
{
    layout.addLayer(TarBuilder().mode(0755).file("app", "x").finish());
    const auto location = layout.write();
    const auto job = engine().importImage(importOf(location));
    ASSERT_TRUE(reportOf(*job));
    ASSERT_TRUE(job->error());
    EXPECT_EQ(job->error()->kind, ErrorKind::Invalid);
    EXPECT_TRUE(job->error()->what.contains(u"no shell")) << job->error()->what.toStdString();
    EXPECT_TRUE(job->error()->what.contains(u"saved as a file"));
    EXPECT_TRUE(host.distributions.isEmpty());
    EXPECT_EQ(host.abandoned, 0);

    const auto path = folder.filePath(u"out.tar"_s);
    const auto save = engine().saveImage({.image = {.location = location}, .path = path});
    const auto report = reportOf(*save);
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->isUsable());
    EXPECT_FALSE(save->error());
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(ReadinessTaskTest, AnImageThatIsHereIsCheckedWithoutAJob)
{
    layout.addLayer(layerWithShell().finish());
    layout.addLayer(TarBuilder().file("etc/os-release", "PRETTY_NAME=Upper\n").finish());
    const auto image = resolved(layout.write());
    ASSERT_OK(image);
    const auto task = engine().checkReadiness(*image);
    ASSERT_TRUE(runToEnd(*task));
    ASSERT_FALSE(task->error());
    ASSERT_TRUE(task->value());
    EXPECT_EQ(task->value()->system, u"Upper"_s);
}

TEST_F(ReadinessTaskTest, WhereALayerIsMissingOrDamagedThereIsNoReport)
{
    const auto digest = layout.addLayer(layerWithShell().finish());
    const auto image = resolved(layout.write());
    ASSERT_OK(image);
    QFile blob(layout.blobPath(digest));
    ASSERT_TRUE(blob.open(QIODevice::ReadWrite));
    blob.seek(blob.size() / 2);
    blob.write("!!!!");
    blob.close();
    const auto damaged = engine().checkReadiness(*image);
    ASSERT_TRUE(runToEnd(*damaged));
    EXPECT_FALSE(damaged->error());
    EXPECT_FALSE(damaged->value());
    ASSERT_TRUE(QFile::remove(layout.blobPath(digest)));
    const auto missing = engine().checkReadiness(*image);
    ASSERT_TRUE(runToEnd(*missing));
    EXPECT_FALSE(missing->error());
    EXPECT_FALSE(missing->value());
}

TEST_F(ReadinessTaskTest, CheckThatIsCancelledSaysSo)
{
    layout.addLayer(layerWithShell().file("large", std::string(8 << 20, 'x')).finish());
    const auto image = resolved(layout.write());
    ASSERT_OK(image);
    const auto task = engine().checkReadiness(*image);
    task->cancel();
    ASSERT_TRUE(runToEnd(*task));
    ASSERT_TRUE(task->error());
    EXPECT_EQ(task->error()->kind, ErrorKind::Cancelled);
}

TEST_F(ReadinessTaskTest, ThisComputerKnowsItself)
{
    const auto facts = thisComputer(folder.path());
    EXPECT_EQ(facts.architecture, Platform::host().architecture());
    EXPECT_GT(facts.freeSpace, 0);
    EXPECT_GE(facts.x86Level, facts.architecture == u"amd64" ? 1 : 0);
    EXPECT_LE(facts.x86Level, 4);
    EXPECT_EQ(thisComputer({}).freeSpace, -1);
}

} // namespace
} // namespace decant
