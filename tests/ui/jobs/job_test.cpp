// SPDX-License-Identifier: MIT
#include "core/values/blocked.h"
#include "tests/support/blobs.h"
#include "tests/support/scripted_job.h"
#include "ui/jobs/job.h"
#include "ui/jobs/job_texts.h"
#include "ui/jobs/job_view.h"
#include "ui/jobs/layer_model.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace decant {
namespace {

using namespace std::chrono_literals;
using State = LayerProgress::State;

class JobTest : public testing::Test
{
protected:
    JobTest()
    {
        auto work = std::make_unique<ScriptedJob>();
        script = work.get();
        const ImportRequest request{
            .image = {.location = *ImageLocation::parse(u"ghcr.io/myorg/myimage"_s)},
            .name = u"myimage"_s,
            .folder = {}};
        job = jobs.add(request, std::move(work), [this] { return now; });
    }

    static ImportProgress downloading(qint64 done)
    {
        ImportProgress progress;
        progress.phase = ImportProgress::Phase::Download;
        progress.layers = {{digestOf("cached"), State::Cached, 88'000'000, 88'000'000},
                           {digestOf("coming"), State::Downloading, done, 224'000'000}};
        return progress;
    }

    JobList jobs;
    std::chrono::milliseconds now{0};
    ScriptedJob *script;
    Job *job;
};

TEST_F(JobTest, WhatWasCachedDoesNotCountAsDownloaded)
{
    script->show(downloading(160'000'000));
    EXPECT_EQ(job->phaseProgress(), (Progress{160'000'000, 224'000'000}));
    EXPECT_EQ(progressText(*job), u"160 of 224 MB · 71%");
}

TEST_F(JobTest, SpeedAndTimeLeftStandBesideIt)
{
    for (int second = 0; second <= 5; ++second) {
        now = std::chrono::seconds(second);
        script->show(downloading(103'000'000 + second * 11'400'000));
    }
    EXPECT_EQ(paceText(*job), u"11.4 MB/s · about 10 seconds left");
    now = 20s;
    EXPECT_EQ(paceText(*job), u"No data for 15 seconds, waiting for ghcr.io");
}

TEST_F(JobTest, DiskThatHoldsItUpIsNamed)
{
    auto progress = downloading(224'000'000);
    progress.phase = ImportProgress::Phase::Import;
    progress.isLimitedByDisk = true;
    for (int second = 0; second <= 5; ++second) {
        now = std::chrono::seconds(second);
        progress.current = {second * 10'000'000, 250'000'000};
        script->show(progress);
    }
    EXPECT_EQ(paceText(*job), u"Limited by the disk · 10.0 MB/s · about 20 seconds left");
}

TEST_F(JobTest, WhereNobodyCanTellTheEndItSaysHowLongItHasTaken)
{
    auto progress = downloading(224'000'000);
    script->show(progress);
    progress.phase = ImportProgress::Phase::Setup;
    now = 60s;
    script->show(progress);
    EXPECT_EQ(progressText(*job), u"Setting up…");
    EXPECT_EQ(paceText(*job), u"");
    now = 102s;
    EXPECT_EQ(paceText(*job), u"42 s so far");
}

TEST_F(JobTest, OnlyACheckThatTakesAWhileIsSpokenOf)
{
    auto progress = downloading(224'000'000);
    progress.layers.last().state = State::Verifying;
    script->show(progress);
    EXPECT_EQ(layerRows(*job).last().layer.state, State::Downloading);
    QSignalSpy changed(job, &Job::changed);
    now = 150ms;
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(layerRows(*job).last().layer.state, State::Verifying);
}

TEST_F(JobTest, ThePercentageNeverDecreases)
{
    int before = 0;
    const auto expectNoLess = [&] {
        EXPECT_GE(job->percent(), before);
        before = job->percent();
    };
    for (qint64 done = 0; done <= 224'000'000; done += 56'000'000) {
        script->show(downloading(done));
        expectNoLess();
    }
    auto progress = downloading(224'000'000);
    progress.phase = ImportProgress::Phase::Import;
    for (auto &layer : progress.layers)
        layer.state = State::Done;
    // Twice as large as was estimated: the share of what is done shrinks.
    for (qint64 done = 0; done <= 1'600'000'000; done += 400'000'000) {
        progress.current = {done, 1'600'000'000};
        script->show(progress);
        expectNoLess();
    }
    EXPECT_GE(before, 90);
    EXPECT_LT(before, 100);
}

TEST_F(JobTest, ManySnapshotsAreToldOfAtMostFourTimesASecond)
{
    script->show(downloading(0));
    QSignalSpy changed(job, &Job::changed);
    for (int i = 1; i <= 1000; ++i)
        script->show(downloading(i));
    EXPECT_TRUE(changed.isEmpty());
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(job->progress().layers.at(1).done, 1000);
}

TEST_F(JobTest, AChangeOfPhaseIsToldAtOnce)
{
    script->show(downloading(0));
    QSignalSpy changed(job, &Job::changed);
    auto progress = downloading(0);
    progress.phase = ImportProgress::Phase::Merge;
    script->show(progress);
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(JobTest, WhatTheReportWarnsOfIsShownAndItsNotesAreNot)
{
    ReadinessReport report;
    report.findings = {{Finding::Severity::Warning, u"musl"_s, u"It uses musl."_s, {}},
                       {Finding::Severity::Note, u"no-sudo"_s, u"No sudo."_s, {}}};
    script->tell(report);
    EXPECT_EQ(job->warnings(), QStringList{u"It uses musl."_s});
}

TEST_F(JobTest, StoppingEndsAsStopped)
{
    QSignalSpy finished(job, &Job::finished);
    job->stop();
    EXPECT_EQ(job->state(), Job::State::Stopping);
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(job->state(), Job::State::Stopped);
}

TEST_F(JobTest, AFailureSaysWhatWhyAndWhatIsKept)
{
    script->show(downloading(1));
    script->breakDown({ErrorKind::Unauthorized, u"You are not allowed to read this."_s, u"403"_s});
    ASSERT_EQ(job->state(), Job::State::Failed);
    EXPECT_EQ(failureTitle(*job), u"ghcr.io refused the download");
    EXPECT_EQ(failureText(*job), u"You are not allowed to read this. 1 of 2 layers are saved.");
    EXPECT_EQ(paceText(*job), u"Stopped");
    const auto details = jobDetails(*job);
    for (const auto *part : {"ghcr.io/myorg/myimage:latest", "403", "unauthorized", "download"})
        EXPECT_TRUE(details.contains(QString::fromLatin1(part))) << part;
}

TEST_F(JobTest, ALostConnectionSaysHowMuchIsSaved)
{
    auto progress = downloading(160'000'000);
    progress.layers[1].state = State::Failed;
    script->show(progress);
    script->breakDown({ErrorKind::Unavailable, u"Nothing came from ghcr.io any more."_s, {}});
    EXPECT_EQ(failureTitle(*job), u"The connection was lost");
    EXPECT_EQ(failureText(*job), u"Nothing came from ghcr.io any more. 160 of 224 MB are saved.");
    EXPECT_EQ(layerFailure(*job), u"Connection lost");
    EXPECT_EQ(stateText(layerRows(*job).at(1)), u"Connection lost");
}

TEST_F(JobTest, ADamagedLayerIsNamedAndNothingWasImported)
{
    auto progress = downloading(1);
    progress.layers[1].state = State::Failed;
    script->show(progress);
    script->breakDown({ErrorKind::Corrupt, u"It is not what its digest promises."_s, {}});
    EXPECT_EQ(failureTitle(*job), u"A layer arrived damaged");
    EXPECT_EQ(failureText(*job),
              u"It is not what its digest promises. Nothing was imported. 1 of 2 "
              u"layers are saved.");
}

TEST_F(JobTest, WhatTheOrganizationBlocksNeedsNoMoreWords)
{
    script->breakDown(blockedError(u"ghcr.io"_s));
    EXPECT_EQ(failureTitle(*job), u"Your organization blocks ghcr.io");
    EXPECT_EQ(failureText(*job), u"");
}

TEST_F(JobTest, AnActiveJobCannotBeForgotten)
{
    jobs.remove(job);
    EXPECT_EQ(jobs.jobs().size(), 1);
    script->succeed({});
    EXPECT_EQ(job->percent(), 100);
    jobs.remove(job);
    EXPECT_TRUE(jobs.jobs().isEmpty());
}

} // namespace
} // namespace decant
