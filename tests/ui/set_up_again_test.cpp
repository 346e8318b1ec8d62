// SPDX-License-Identifier: MIT
// What a distribution could not install when it was made is installed later, from the ready page.
#include "tests/support/scripted_job.h"
#include "tests/support/scripted_parts.h"
#include "ui/common/checklist.h"
#include "ui/common/toast.h"
#include "ui/main_window.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/ready_page.h"

#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

class SetUpAgainTest : public testing::Test
{
protected:
    /// The job is done, its set-up so far as these steps tell.
    void showReady(const QList<SetupStep> &steps)
    {
        window.show();
        auto work = std::make_unique<ScriptedJob>();
        auto *script = work.get();
        const ImportRequest request{.image = {.location = *ImageLocation::parse(u"alpine"_s)},
                                    .name = u"alpha"_s,
                                    .folder = {}};
        job = window.jobs().add(request, std::move(work));
        window.newDistribution()->showJob(job);
        script->succeed({.target = u"alpha"_s, .setup = steps});
        page = window.newDistribution()->findChild<ReadyPage *>();
        ASSERT_TRUE(page->isVisible());
    }

    QPushButton *again() const { return page->setUpAgain(); }

    const SetupStep packages{u"packages"_s, false, u"What is missing could not be installed."_s};
    ScriptedParts parts;
    MainWindow window{parts.engine, Catalog()};
    Job *job = nullptr;
    ReadyPage *page = nullptr;
};

TEST_F(SetUpAgainTest, WhatFailedIsTriedUntilItGoesWell)
{
    showReady({packages});
    ASSERT_TRUE(again()->isVisible());
    parts.host.runStatus = 1;
    again()->click();
    EXPECT_FALSE(again()->isEnabled());
    EXPECT_TRUE(job->isSettingUp());
    ASSERT_TRUE(QTest::qWaitFor([this] { return again()->isEnabled(); }));
    EXPECT_EQ(window.toast()->sentence(), u"alpha couldn't be set up");
    EXPECT_FALSE(job->setup().first().isDone);

    parts.host.runStatus = 0;
    again()->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !again()->isVisible(); }));
    EXPECT_EQ(window.toast()->sentence(), u"alpha is set up");
    EXPECT_TRUE(job->setup().first().isDone);
    EXPECT_EQ(job->setup().first().sentence, u"What was missing has been installed.");
}

TEST_F(SetUpAgainTest, ItGoesOnAsAJobWhenTheDialogIsClosed)
{
    showReady({packages});
    again()->click();
    window.newDistribution()->close();
    ASSERT_EQ(window.jobs().hostJobs().size(), 1);
    EXPECT_EQ(window.jobs().goingOnCount(), 1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return job->setup().first().isDone; }));
}

TEST_F(SetUpAgainTest, WhatNoSecondTryCouldMendIsNotOfferedOne)
{
    showReady({{u"systemd"_s, false, u"systemd can't be started."_s},
               {u"packages"_s, true, u"What was missing has been installed."_s}});
    EXPECT_FALSE(again()->isVisible());
}

} // namespace
} // namespace decant
