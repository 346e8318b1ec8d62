// SPDX-License-Identifier: MIT
#include "tests/support/scripted_job.h"
#include "ui/jobs/job_row.h"
#include "ui/jobs/jobs_popup.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace decant {
namespace {

class JobsPopupTest : public testing::Test
{
protected:
    Job *add(const QString &name)
    {
        auto work = std::make_unique<ScriptedJob>();
        script = work.get();
        return jobs.add(
            {.image = {.location = *ImageLocation::parse(u"alpine"_s)}, .name = name, .folder = {}},
            std::move(work));
    }

    JobList jobs;
    ScriptedJob *script = nullptr;
    JobsPopup popup{jobs};
};

TEST_F(JobsPopupTest, EachJobIsARowThatAReaderCanName)
{
    auto *job = add(u"a"_s);
    auto *row = popup.rowOf(job);
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->accessibleName(), u"Creating a");
    EXPECT_EQ(row->accessibleDescription(), u"Look up · 0%");
    for (auto *button : row->findChildren<QToolButton *>())
        EXPECT_FALSE(button->accessibleName().isEmpty());
}

TEST_F(JobsPopupTest, StoppingAsksFirst)
{
    auto *job = add(u"a"_s);
    auto *row = popup.rowOf(job);
    popup.show();
    row->stop()->click();
    EXPECT_EQ(job->state(), Job::State::Running);
    ASSERT_TRUE(row->confirm()->isVisible());
    QSignalSpy finished(job, &Job::finished);
    row->confirm()->click();
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(job->state(), Job::State::Stopped);
}

TEST_F(JobsPopupTest, PausingIsOfferedWhileItHelpsAndSaysWhyNotOtherwise)
{
    auto *job = add(u"a"_s);
    auto *row = popup.rowOf(job);
    EXPECT_TRUE(row->pause()->isEnabled());
    ImportProgress progress;
    progress.phase = ImportProgress::Phase::Import;
    script->show(progress);
    EXPECT_FALSE(row->pause()->isEnabled());
    EXPECT_EQ(row->pause()->toolTip(), u"Only downloads can be paused.");
}

TEST_F(JobsPopupTest, WhatHasEndedStaysUntilItIsCleared)
{
    auto *job = add(u"a"_s);
    EXPECT_FALSE(popup.clear()->isEnabled());
    script->succeed({});
    EXPECT_NE(popup.rowOf(job), nullptr);
    ASSERT_TRUE(popup.clear()->isEnabled());
    popup.clear()->click();
    EXPECT_EQ(popup.rowOf(job), nullptr);
}

TEST_F(JobsPopupTest, ShowClosesThePopupAndNamesTheJob)
{
    auto *job = add(u"a"_s);
    QSignalSpy shown(&popup, &JobsPopup::showRequested);
    popup.show();
    popup.rowOf(job)->show()->click();
    EXPECT_FALSE(popup.isVisible());
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(shown.first().first().value<BackgroundJob *>(), job);
}

} // namespace
} // namespace decant
