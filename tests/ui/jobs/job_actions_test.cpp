// SPDX-License-Identifier: MIT
#include "core/values/blocked.h"
#include "tests/support/scripted_job.h"
#include "ui/common/decant_style.h"
#include "ui/jobs/job_actions.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

class JobActionsTest : public testing::Test
{
protected:
    JobActionsTest()
    {
        jobs.setMaker([](const Job &) { return std::make_unique<ScriptedJob>(); });
    }

    /// What the actions are about; it works.
    ScriptedJob *begin()
    {
        auto work = std::make_unique<ScriptedJob>();
        auto *script = work.get();
        actions.setJob(jobs.add({.image = {.location = *ImageLocation::parse(u"alpine"_s)},
                                 .name = u"a"_s,
                                 .folder = {}},
                                std::move(work)));
        actions.show();
        return script;
    }

    void failWith(ErrorKind kind) { begin()->breakDown({kind, u"It went wrong."_s, {}}); }

    JobList jobs;
    JobActions actions{JobActions::Place::Dialog};
};

TEST_F(JobActionsTest, AFailureLeadsToTheLogWhereThereIsOne)
{
    failWith(ErrorKind::Unavailable);
    EXPECT_FALSE(actions.log()->isVisible());
    actions.setOffersLog(true);
    failWith(ErrorKind::Unavailable);
    QSignalSpy requested(&actions, &JobActions::logRequested);
    ASSERT_TRUE(actions.log()->isVisible());
    actions.log()->click();
    EXPECT_EQ(requested.size(), 1);
}

TEST_F(JobActionsTest, WhatArrivedDamagedIsDownloadedAgain)
{
    failWith(ErrorKind::Corrupt);
    EXPECT_TRUE(actions.retry()->isVisible());
    EXPECT_EQ(QString(actions.retry()->text()).remove(u'&'), u"Download again");
}

TEST_F(JobActionsTest, WhatIsUnsafeIsNotTriedAgain)
{
    failWith(ErrorKind::Unsafe);
    EXPECT_FALSE(actions.retry()->isVisible());
    EXPECT_EQ(buttonRoleOf(actions.dismiss()), ButtonRole::Primary);
}

TEST_F(JobActionsTest, WhatTheOrganizationBlocksIsNotTriedAgain)
{
    begin()->breakDown(blockedError(u"ghcr.io"_s));
    EXPECT_FALSE(actions.retry()->isVisible());
    EXPECT_EQ(buttonRoleOf(actions.dismiss()), ButtonRole::Primary);
    EXPECT_EQ(actions.focusWidget(), actions.dismiss());
    failWith(ErrorKind::HostRefused);
    EXPECT_TRUE(actions.retry()->isVisible());
}

TEST_F(JobActionsTest, WhenItIsReadyTheFocusIsOnWhatComesNext)
{
    auto *script = begin();
    EXPECT_NE(actions.focusWidget(), actions.terminal());
    script->succeed({});
    EXPECT_EQ(actions.focusWidget(), actions.terminal());
    // Only once: what was chosen since then stays.
    actions.dismiss()->setFocus();
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&actions, &change);
    EXPECT_EQ(actions.focusWidget(), actions.dismiss());
}

TEST_F(JobActionsTest, WhereTheDiskIsFullAnotherFolderHelps)
{
    failWith(ErrorKind::NoSpace);
    // It was the cache.
    EXPECT_FALSE(actions.folder()->isVisible());
    auto *script = begin();
    ImportProgress progress;
    progress.phase = ImportProgress::Phase::Import;
    script->show(progress);
    script->breakDown({ErrorKind::NoSpace, u"The disk is full."_s, {}});
    EXPECT_EQ(actions.focusWidget(), actions.folder());
    EXPECT_EQ(buttonRoleOf(actions.folder()), ButtonRole::Primary);
    EXPECT_FALSE(actions.retry()->isVisible());
    QSignalSpy requested(&actions, &JobActions::folderRequested);
    actions.folder()->click();
    EXPECT_EQ(requested.size(), 1);
}

TEST_F(JobActionsTest, WhenItHasFailedTheFocusIsOnWhatHelps)
{
    failWith(ErrorKind::Unavailable);
    EXPECT_EQ(actions.focusWidget(), actions.retry());
}

TEST_F(JobActionsTest, AKeyPausesAndResumes)
{
    begin();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&actions));
    QTest::keyClick(&actions, Qt::Key_P, Qt::ControlModifier);
    const auto *job = jobs.jobs().first();
    ASSERT_TRUE(QTest::qWaitFor([job] { return job->state() == Job::State::Paused; }));
    QTest::keyClick(&actions, Qt::Key_P, Qt::ControlModifier);
    EXPECT_NE(job->state(), Job::State::Paused);
}

} // namespace
} // namespace decant
