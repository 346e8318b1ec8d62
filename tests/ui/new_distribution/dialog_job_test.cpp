// SPDX-License-Identifier: MIT
// The dialog and jobs that are forgotten, followed by others, or shown while something else is
// entered.
#include "tests/support/scripted_job.h"
#include "tests/support/scripted_parts.h"
#include "tests/support/small_image.h"
#include "ui/common/banner.h"
#include "ui/jobs/job_actions.h"
#include "ui/jobs/job_texts.h"
#include "ui/jobs/job_view.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/ready_page.h"
#include "ui/new_distribution/reference_field.h"
#include "ui/new_distribution/user_options.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

const QString tiny = u"ghcr.io/myorg/tiny:latest"_s;

class DialogJobTest : public testing::Test
{
protected:
    DialogJobTest()
    {
        parts.source.add(tiny, smallImage());
        dialog.show();
    }

    struct Begun
    {
        Job *job;
        ScriptedJob *script;
    };

    Begun begin(const QString &name)
    {
        auto work = std::make_unique<ScriptedJob>();
        auto *script = work.get();
        const ImportRequest request{
            .image = {.location = *ImageLocation::parse(u"alpine"_s)}, .name = name, .folder = {}};
        return {jobs.add(request, std::move(work)), script};
    }

    Begun beginAndShow(const QString &name)
    {
        const auto begun = begin(name);
        dialog.showJob(begun.job);
        return begun;
    }

    void forget(Job *job)
    {
        const QPointer<Job> gone(job);
        jobs.remove(job);
        ASSERT_TRUE(QTest::qWaitFor([&] { return gone.isNull(); }));
    }

    JobView *view() { return dialog.findChild<JobView *>(); }
    Banner *failure() { return view()->findChild<Banner *>(); }
    Banner *warnings() { return ready()->findChild<Banner *>(); }
    ReadyPage *ready() { return dialog.findChild<ReadyPage *>(); }

    static ImportRequest wishFor(const QString &image)
    {
        return {.image = {.location = *ImageLocation::parse(image)}, .name = u"b"_s, .folder = {}};
    }

    ScriptedParts parts;
    JobList jobs;
    NewDistributionDialog dialog{parts.engine, jobs, Catalog()};
};

TEST_F(DialogJobTest, FailureThatIsDismissedElsewhereLeavesNoButtonsBehind)
{
    const auto [job, script] = beginAndShow(u"a"_s);
    script->breakDown({ErrorKind::Failed, u"It broke."_s, {}});
    ASSERT_TRUE(view()->isVisible());
    forget(job);
    EXPECT_FALSE(view()->isVisible());
    EXPECT_TRUE(dialog.next()->isVisible());
    emit dialog.findChild<JobActions *>()->retryRequested();
    EXPECT_TRUE(jobs.jobs().isEmpty());
}

TEST_F(DialogJobTest, WhatIsReadyStaysReadyButIsNotSetUpAgainOnceItsJobIsForgotten)
{
    const auto [job, script] = beginAndShow(u"a"_s);
    script->succeed({.target = u"a"_s, .setup = {{u"packages"_s, false, u"No."_s}}});
    ASSERT_TRUE(ready()->setUpAgain()->isVisible());
    forget(job);
    EXPECT_TRUE(ready()->isVisible());
    EXPECT_FALSE(ready()->setUpAgain()->isVisible());
}

TEST_F(DialogJobTest, EachFailureIsToldInItsOwnWords)
{
    const auto first = beginAndShow(u"a"_s);
    first.script->breakDown({ErrorKind::Failed, u"The first one broke."_s, {}});
    const auto second = beginAndShow(u"b"_s);
    second.script->breakDown({ErrorKind::Failed, u"The second one broke."_s, {}});
    dialog.showJob(first.job);
    EXPECT_TRUE(failure()->sentences().contains(u"first"));
    dialog.showJob(second.job);
    EXPECT_TRUE(failure()->sentences().contains(u"second"));
}

TEST_F(DialogJobTest, WarningsOfOneAreNotThoseOfTheNext)
{
    const auto first = beginAndShow(u"a"_s);
    first.script->warn(u"Something is odd."_s);
    first.script->succeed({.target = u"a"_s});
    EXPECT_FALSE(warnings()->isHidden());
    const auto second = beginAndShow(u"b"_s);
    second.script->succeed({.target = u"b"_s});
    EXPECT_TRUE(warnings()->isHidden());
}

TEST_F(DialogJobTest, JobThatEndsDoesNotTakeThePageOfWhoHasBegunSomethingElse)
{
    const auto [job, script] = beginAndShow(u"a"_s);
    dialog.begin(wishFor(tiny));
    auto *tab = dialog.containerTab();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab->image().has_value(); }));
    dialog.next()->click();
    dialog.options()->nameField()->setText(u"mine"_s);
    script->succeed({.target = u"a"_s});
    EXPECT_TRUE(dialog.options()->isVisible());
    EXPECT_EQ(dialog.options()->name(), u"mine");
}

TEST_F(DialogJobTest, JobThatIsShownFromOutsideDoesNotTakeWhatWasEntered)
{
    const auto [job, script] = begin(u"a"_s);
    dialog.begin(wishFor(tiny));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.containerTab()->image().has_value(); }));
    dialog.next()->click();
    QTest::keyClicks(dialog.options()->nameField(), u"x"_s);
    dialog.showUnlessEdited(job);
    EXPECT_TRUE(dialog.options()->isVisible());
    dialog.back()->click();
    dialog.options()->forget();
    dialog.showUnlessEdited(job);
    EXPECT_TRUE(view()->isVisible());
}

TEST_F(DialogJobTest, TagThatMovedMeanwhileIsNotTakenForWhatWasChosen)
{
    dialog.begin(wishFor(tiny));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.containerTab()->image().has_value(); }));
    dialog.next()->click();
    dialog.options()->user()->create()->setChecked(false);
    parts.source.add(tiny, smallImage("another"));
    dialog.next()->click();
    ASSERT_NE(dialog.job(), nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.job()->isActive(); }, 20'000));
    EXPECT_EQ(failureTitle(*dialog.job()), u"The image changed during the download");
    EXPECT_TRUE(failureText(*dialog.job()).startsWith(tiny + u" now points to a newer version."_s));
    emit dialog.findChild<JobActions *>()->retryRequested();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.job()->isActive(); }, 20'000));
    EXPECT_EQ(dialog.job()->state(), Job::State::Ready);
    EXPECT_TRUE(ready()->isVisible());
}

} // namespace
} // namespace decant
