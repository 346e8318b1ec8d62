// SPDX-License-Identifier: MIT
#include "tests/support/blobs.h"
#include "tests/support/scripted_job.h"
#include "tests/support/scripted_parts.h"
#include "ui/common/banner.h"
#include "ui/common/decant_style.h"
#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/common/toast.h"
#include "ui/distributions/details_pane.h"
#include "ui/distributions/distribution_model.h"
#include "ui/distributions/distributions_view.h"
#include "ui/distributions/job_pane.h"
#include "ui/distributions/unregister_dialog.h"
#include "ui/jobs/jobs_popup.h"
#include "ui/main_window.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/quit_dialog.h"
#include "ui/settings/settings_dialog.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

class MainWindowTest : public testing::Test
{
protected:
    void showWith(const QStringList &names)
    {
        for (const auto &name : names) {
            Distribution distribution;
            distribution.name = name;
            distribution.size = 1'000'000;
            parts.host.distributions.append(distribution);
        }
        window.show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == names.size(); }));
    }

    int rows() const { return window.view()->list()->model()->rowCount(); }

    int visiblePrimaries() const
    {
        const auto buttons = window.findChildren<QPushButton *>();
        return static_cast<int>(std::count_if(buttons.begin(), buttons.end(), [](auto *button) {
            return button->isVisible() && buttonRoleOf(button) == ButtonRole::Primary;
        }));
    }

    ScriptedJob *addJob(const QString &name)
    {
        auto work = std::make_unique<ScriptedJob>();
        auto *script = work.get();
        window.jobs().add(
            {.image = {.location = *ImageLocation::parse(u"alpine"_s)}, .name = name, .folder = {}},
            std::move(work));
        return script;
    }

    ScriptedParts parts;
    MainWindow window{parts.engine, Catalog()};
};

TEST_F(MainWindowTest, WithoutDistributionsItInvitesToCreateOne)
{
    window.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.showsEmptyState(); }));
    EXPECT_EQ(window.emptyState()->title(), u"No distributions yet");
    EXPECT_EQ(visiblePrimaries(), 1);
    window.emptyState()->first()->click();
    EXPECT_NE(window.findChild<NewDistributionDialog *>(), nullptr);
}

TEST_F(MainWindowTest, WithoutARuntimeItSaysWhatToInstallAndChecksAgain)
{
    parts.host.usability = Error{ErrorKind::HostRefused, u"Install uidmap."_s, {}};
    window.show();
    EXPECT_EQ(window.emptyState()->title(), u"No runtime found");
    EXPECT_EQ(window.emptyState()->sentence(), u"Install uidmap.");
    parts.host.usability = {};
    window.emptyState()->second()->click();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return window.emptyState()->title() == u"No distributions yet"; }));
}

TEST_F(MainWindowTest, AListThatCannotBeReadSaysWhyAndIsTriedAgain)
{
    parts.host.listError = Error{ErrorKind::Failed, u"No access."_s, {}};
    window.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.showsEmptyState(); }));
    EXPECT_EQ(window.emptyState()->title(), u"The list can't be read");
    parts.host.listError.reset();
    window.emptyState()->first()->click();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return window.emptyState()->title() == u"No distributions yet"; }));
}

TEST_F(MainWindowTest, TheFirstRowIsSelectedAndThereIsOnePrimaryButton)
{
    showWith({u"beta"_s, u"alpha"_s});
    EXPECT_EQ(window.view()->details()->distribution().name, u"alpha");
    EXPECT_EQ(visiblePrimaries(), 1);
    EXPECT_EQ(window.totals()->text(), u"2 distributions · 2.0 MB");
}

TEST_F(MainWindowTest, AJobIsARowAndAButtonAndBecomesItsDistribution)
{
    showWith({u"alpha"_s});
    auto *script = addJob(u"beta"_s);
    EXPECT_EQ(rows(), 2);
    EXPECT_TRUE(window.jobButton()->isVisible());
    EXPECT_EQ(window.jobButton()->text(), u"Creating beta · 0%");
    window.view()->select(u"beta"_s);
    EXPECT_NE(window.view()->jobPane()->job(), nullptr);
    EXPECT_TRUE(window.view()->jobPane()->isVisible());
    EXPECT_EQ(visiblePrimaries(), 1);

    Distribution made;
    made.name = u"beta"_s;
    parts.host.distributions.append(made);
    script->succeed({});
    parts.engine.refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.jobs().jobs().first()->isFiled(); }));
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(window.jobButton()->text(), u"beta is ready");
    window.jobsPopup()->clear()->click();
    EXPECT_FALSE(window.jobButton()->isVisible());
    EXPECT_EQ(window.view()->details()->distribution().name, u"beta");
    EXPECT_TRUE(window.view()->details()->isVisible());
}

TEST_F(MainWindowTest, AFailedJobStaysUntilItIsDismissed)
{
    showWith({u"alpha"_s});
    addJob(u"beta"_s)->breakDown({ErrorKind::Unavailable, u"No answer."_s, {}});
    EXPECT_EQ(rows(), 2);
    window.view()->select(u"beta"_s);
    EXPECT_EQ(visiblePrimaries(), 1);
    emit window.view()->jobPane()->dismissRequested(window.view()->jobPane()->job());
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(window.view()->details()->distribution().name, u"alpha");
}

TEST_F(MainWindowTest, SearchNarrowsTheListAndCanBeCleared)
{
    showWith({u"alpha"_s, u"beta"_s});
    window.search()->setText(u"BET"_s);
    EXPECT_EQ(rows(), 1);
    window.search()->setText(u"nothing"_s);
    EXPECT_EQ(rows(), 0);
    EXPECT_FALSE(window.view()->list()->isVisible());
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    window.search()->setFocus();
    QTest::keyClick(window.search(), Qt::Key_Escape);
    EXPECT_EQ(rows(), 2);
}

TEST_F(MainWindowTest, ATerminalThatDoesNotOpenSaysWhy)
{
    showWith({u"alpha"_s});
    parts.host.terminalError = Error{ErrorKind::HostRefused, u"No terminal was found."_s, {}};
    emit window.view()->actionRequested(DistributionAction::OpenTerminal,
                                        parts.host.distributions.first());
    auto *banner = window.view()->details()->findChild<Banner *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return banner->isVisible(); }));
    EXPECT_EQ(banner->title(), u"alpha didn't start");
    EXPECT_EQ(parts.host.openedTerminals, QStringList{u"alpha"_s});
}

TEST_F(MainWindowTest, UnregisteringNeedsTheNameAndRemovesTheRow)
{
    showWith({u"alpha"_s, u"beta"_s});
    emit window.view()->actionRequested(DistributionAction::Unregister,
                                        parts.host.distributions.first());
    auto *dialog = window.findChild<UnregisterDialog *>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"alpha"_s);
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (buttonRoleOf(button) == ButtonRole::Danger)
            button->click();
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == 1; }));
    EXPECT_EQ(window.view()->details()->distribution().name, u"beta");
}

TEST_F(MainWindowTest, ClosingWithAJobAsksAndCancelKeepsEverything)
{
    showWith({u"alpha"_s});
    addJob(u"beta"_s);
    window.close();
    EXPECT_TRUE(window.isVisible());
    ASSERT_NE(window.quitDialog(), nullptr);
    window.quitDialog()->cancel()->click();
    EXPECT_EQ(window.jobs().activeCount(), 1);
    EXPECT_TRUE(window.isVisible());
}

TEST_F(MainWindowTest, StopAndQuitClosesWhenTheLastJobHasStopped)
{
    showWith({u"alpha"_s});
    addJob(u"beta"_s);
    window.close();
    ASSERT_NE(window.quitDialog(), nullptr);
    window.quitDialog()->stopAndQuit()->click();
    EXPECT_TRUE(window.isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.isVisible(); }));
    EXPECT_EQ(window.jobs().activeCount(), 0);
}

TEST_F(MainWindowTest, WithoutJobsItClosesWithoutAQuestion)
{
    showWith({u"alpha"_s});
    EXPECT_TRUE(window.close());
    EXPECT_EQ(window.quitDialog(), nullptr);
}

TEST_F(MainWindowTest, WhereThereIsLittleRoomTheDetailsTakeTheListsPlace)
{
    showWith({u"alpha"_s, u"beta"_s});
    auto *view = window.view();
    EXPECT_TRUE(view->list()->isVisible() && view->details()->isVisible());
    EXPECT_FALSE(view->back()->isVisible());
    window.resize(800, 600);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view->isNarrow(); }));
    EXPECT_TRUE(view->list()->isVisible());
    EXPECT_FALSE(view->details()->isVisible());
    QTest::keyClick(view->list(), Qt::Key_Right);
    EXPECT_TRUE(view->details()->isVisible());
    EXPECT_FALSE(view->list()->isVisible());
    view->back()->click();
    EXPECT_TRUE(view->list()->isVisible());
}

TEST_F(MainWindowTest, CopyingTheReferenceSaysSo)
{
    showWith({u"alpha"_s});
    auto distribution = parts.host.distributions.first();
    distribution.origin = Origin{.image = u"docker.io/library/alpine:3"_s,
                                 .manifestDigest = digestOf("alpine"),
                                 .indexDigest = {},
                                 .platform = {},
                                 .layers = {},
                                 .created = {}};
    emit window.view()->actionRequested(DistributionAction::CopyReference, distribution);
    EXPECT_TRUE(window.toast()->isVisible());
    EXPECT_EQ(window.toast()->sentence(), u"The image reference is copied");
}

TEST_F(MainWindowTest, NothingIsAskedForWhileItIsHidden)
{
    showWith({u"alpha"_s});
    const auto isAsking = [this] {
        const auto timers = window.findChildren<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        return std::any_of(timers.begin(), timers.end(),
                           [](const auto *timer) { return timer->isActive(); });
    };
    EXPECT_TRUE(isAsking());
    window.hide();
    EXPECT_FALSE(isAsking());
}

TEST_F(MainWindowTest, AnotherLanguageKeepsSearchAndSelection)
{
    showWith({u"alpha"_s, u"beta"_s});
    window.view()->select(u"beta"_s);
    window.search()->setText(u"bet"_s);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&window, &change);
    EXPECT_EQ(window.search()->text(), u"bet");
    EXPECT_EQ(window.view()->selectedName(), u"beta");
    EXPECT_EQ(rows(), 1);
}

TEST_F(MainWindowTest, WhatTheSettingsSayGoesToTheEngine)
{
    showWith({u"alpha"_s});
    QSignalSpy changed(&window, &MainWindow::settingsChanged);
    auto settings = parts.engine.settings();
    settings.parallelDownloads = 7;
    emit window.openSettings()->settingsChanged(settings);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(parts.engine.settings().parallelDownloads, 7);
}

} // namespace
} // namespace decant
