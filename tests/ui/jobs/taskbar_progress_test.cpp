// SPDX-License-Identifier: MIT
#include "tests/support/blobs.h"
#include "tests/support/scripted_job.h"
#include "ui/jobs/taskbar_progress.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

using Kind = TaskbarButton::State::Kind;

class TaskbarProgressTest : public testing::Test
{
protected:
    ScriptedJob *add(const QString &name)
    {
        auto work = std::make_unique<ScriptedJob>();
        auto *script = work.get();
        jobs.add(
            {.image = {.location = *ImageLocation::parse(u"alpine"_s)}, .name = name, .folder = {}},
            std::move(work));
        return script;
    }

    static ImportProgress downloaded(qint64 done)
    {
        ImportProgress progress;
        progress.phase = ImportProgress::Phase::Download;
        progress.layers = {{digestOf("x"), LayerProgress::State::Downloading, done, 100'000'000}};
        return progress;
    }

    JobList jobs;
};

TEST_F(TaskbarProgressTest, WithoutJobsThereIsNothingToShow)
{
    EXPECT_EQ(TaskbarProgress::stateOf(jobs), TaskbarButton::State{});
}

TEST_F(TaskbarProgressTest, SeveralJobsAreShownAsOne)
{
    add(u"a"_s)->show(downloaded(90'000'000));
    const auto alone = TaskbarProgress::stateOf(jobs);
    EXPECT_EQ(alone.kind, Kind::Normal);
    EXPECT_EQ(alone.percent, jobs.jobs()[0]->percent());
    add(u"b"_s);
    const auto both = TaskbarProgress::stateOf(jobs);
    EXPECT_EQ(both.kind, Kind::Normal);
    EXPECT_EQ(both.percent, alone.percent / 2);
}

TEST_F(TaskbarProgressTest, AFailureIsShownUntilItIsDismissed)
{
    auto *script = add(u"a"_s);
    QSignalSpy finished(&jobs, &JobList::finished);
    QTest::qWait(0);
    script->breakDown({ErrorKind::Unavailable, u"gone"_s, {}});
    ASSERT_TRUE(finished.count() == 1 || finished.wait());
    EXPECT_EQ(TaskbarProgress::stateOf(jobs).kind, Kind::Failed);
    jobs.clear();
    EXPECT_EQ(TaskbarProgress::stateOf(jobs), TaskbarButton::State{});
}

TEST_F(TaskbarProgressTest, WhatIsPausedIsShownAsThat)
{
    auto *script = add(u"a"_s);
    script->show(downloaded(40'000'000));
    auto *job = jobs.jobs()[0];
    job->pause();
    ASSERT_TRUE(QTest::qWaitFor([job] { return job->state() == BackgroundJob::State::Paused; }));
    const auto shown = TaskbarProgress::stateOf(jobs);
    EXPECT_EQ(shown.kind, Kind::Paused);
    EXPECT_EQ(shown.percent, job->percent());
}

} // namespace
} // namespace decant
