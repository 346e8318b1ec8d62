// SPDX-License-Identifier: MIT
#include "tests/support/blobs.h"
#include "tests/support/scripted_job.h"
#include "tests/support/scripted_task.h"
#include "ui/jobs/job.h"
#include "ui/jobs/job_texts.h"
#include "ui/jobs/job_tray.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

using State = BackgroundJob::State;

class JobListTest : public testing::Test
{
protected:
    JobListTest()
    {
        jobs.setMaker([this](const Job &) {
            auto work = std::make_unique<ScriptedJob>();
            again.append(work.get());
            return work;
        });
    }

    static ImportRequest request(const QString &name)
    {
        return {
            .image = {.location = *ImageLocation::parse(u"alpine"_s)}, .name = name, .folder = {}};
    }

    Job *add(const QString &name)
    {
        auto work = std::make_unique<ScriptedJob>();
        scripts.append(work.get());
        return jobs.add(request(name), std::move(work));
    }

    static ImportProgress downloading(qint64 done)
    {
        ImportProgress progress;
        progress.phase = ImportProgress::Phase::Download;
        progress.layers = {{digestOf("x"), LayerProgress::State::Downloading, done, 100'000'000}};
        return progress;
    }

    /// Paused, with 40 of 100 MB on disk.
    Job *paused()
    {
        auto *job = add(u"a"_s);
        scripts.first()->show(downloading(40'000'000));
        job->pause();
        EXPECT_TRUE(QTest::qWaitFor([job] { return job->state() == State::Paused; }));
        return job;
    }

    JobList jobs;
    QList<ScriptedJob *> scripts; ///< What was added with its work.
    QList<ScriptedJob *> again;   ///< What the importer made.
};

TEST_F(JobListTest, TwoImportsWorkAndTheThirdIsQueuedUntilOneEnds)
{
    auto *first = add(u"a"_s);
    auto *second = add(u"b"_s);
    auto *third = add(u"c"_s);
    auto *fourth = add(u"d"_s);
    EXPECT_EQ(first->state(), State::Running);
    EXPECT_EQ(second->state(), State::Running);
    EXPECT_EQ(third->state(), State::Queued);
    EXPECT_EQ(jobLine(*third), u"Queued");
    scripts.at(0)->succeed({});
    EXPECT_EQ(third->state(), State::Running);
    EXPECT_EQ(fourth->state(), State::Queued);
    EXPECT_EQ(jobs.activeCount(), 3);
}

TEST_F(JobListTest, APausedJobFreesItsPlaceAndContinuesWithNewWork)
{
    auto *job = paused();
    EXPECT_TRUE(job->isActive());
    EXPECT_FALSE(job->isWorking());
    EXPECT_EQ(job->progress().layers.at(0).done, 40'000'000);
    EXPECT_EQ(paceText(*job), u"Paused");
    const int before = job->percent();
    job->queue();
    ASSERT_EQ(again.size(), 1);
    EXPECT_EQ(job->state(), State::Running);
    // What was shown stays until the new work has something to show.
    again.first()->show({});
    EXPECT_EQ(job->progress().layers.size(), 1);
    again.first()->show(downloading(41'000'000));
    EXPECT_EQ(job->progress().layers.at(0).done, 41'000'000);
    EXPECT_GE(job->percent(), before);
    again.first()->succeed({});
    EXPECT_EQ(job->state(), State::Ready);
}

TEST_F(JobListTest, OnlyDownloadsCanBePaused)
{
    auto *job = add(u"a"_s);
    auto progress = downloading(100'000'000);
    EXPECT_TRUE(job->canPause());
    progress.phase = ImportProgress::Phase::Merge;
    scripts.first()->show(progress);
    EXPECT_FALSE(job->canPause());
    job->pause();
    EXPECT_EQ(job->state(), State::Running);
}

TEST_F(JobListTest, APausedOrQueuedJobIsStoppedAtOnce)
{
    auto *job = paused();
    QSignalSpy finished(job, &Job::finished);
    job->stop();
    EXPECT_EQ(job->state(), State::Stopped);
    EXPECT_EQ(finished.size(), 1);
}

TEST_F(JobListTest, TryingAgainTakesTheFailedOnesPlace)
{
    auto *job = add(u"a"_s);
    scripts.first()->breakDown({ErrorKind::Unavailable, u"gone"_s, {}});
    auto *next = jobs.retry(job);
    EXPECT_EQ(jobs.jobs(), QList<Job *>{next});
    EXPECT_EQ(next->name(), u"a");
    EXPECT_EQ(next->state(), State::Running);
}

TEST_F(JobListTest, StoppingAllStartsNothingFromTheQueueAndTellsWhenAllHaveEnded)
{
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
        add(name);
    auto *queued = jobs.jobs().last();
    QSignalSpy ended(&jobs, &JobList::allEnded);
    jobs.stopAll();
    EXPECT_EQ(queued->state(), State::Stopped);
    ASSERT_TRUE(ended.wait());
    EXPECT_EQ(jobs.activeCount(), 0);
    jobs.stopAll();
    EXPECT_EQ(ended.size(), 2);
}

TEST_F(JobListTest, ABackUpIsAJobToo)
{
    auto task = std::make_unique<ScriptedTask<int>>(1);
    task->hold();
    auto *work = task.get();
    auto *job = jobs.add(std::make_unique<HostJob>(HostJob::Kind::BackUp, u"alpine"_s,
                                                   u"/tmp/alpine.tar"_s, std::move(task)));
    EXPECT_EQ(jobTitle(*job), u"Backing up alpine");
    EXPECT_EQ(JobTray::summaryOf(jobs), u"Backing up alpine");
    QSignalSpy finished(job, &BackgroundJob::finished);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        work->conclude();
        return finished.size() == 1;
    }));
    EXPECT_EQ(jobTitle(*job), u"alpine is backed up");
    EXPECT_EQ(jobs.activeCount(), 0);
    jobs.clear();
    EXPECT_TRUE(jobs.all().isEmpty());
}

TEST_F(JobListTest, TheTraySumsUpWhatIsUnderWay)
{
    EXPECT_TRUE(JobTray::summaryOf(jobs).isEmpty());
    add(u"a"_s);
    EXPECT_EQ(JobTray::summaryOf(jobs), u"Creating a · 0%");
    add(u"b"_s);
    EXPECT_EQ(JobTray::summaryOf(jobs), u"2 jobs are under way");
}

} // namespace
} // namespace decant
