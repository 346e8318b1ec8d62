// SPDX-License-Identifier: MIT
#include "tests/support/scripted_parts.h"
#include "ui/common/banner.h"
#include "ui/common/empty_state.h"
#include "ui/common/toast.h"
#include "ui/distributions/change_dialogs.h"
#include "ui/distributions/details_pane.h"
#include "ui/distributions/distribution_model.h"
#include "ui/distributions/distributions_view.h"
#include "ui/help_dialog.h"
#include "ui/main_window.h"
#include "ui/main_window_top_bar.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/settings/settings_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

using Action = DistributionAction;

/// What the window lets people reach: by keys, by clicks, and by looking.
class MainWindowReachTest : public testing::Test
{
protected:
    void showWith(const QStringList &names)
    {
        for (const auto &name : names) {
            Distribution distribution;
            distribution.name = name;
            parts.host.distributions.append(distribution);
        }
        window.show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == names.size(); }));
    }

    void makeNarrow()
    {
        window.resize(800, 600);
        ASSERT_TRUE(QTest::qWaitFor([&] { return view()->isNarrow(); }));
    }

    int rows() const { return view()->list()->model()->rowCount(); }
    DistributionsView *view() const { return window.view(); }
    Banner *failure() const { return view()->details()->failure(); }
    Banner *trouble() const { return window.findChild<MainWindowTopBar *>()->trouble(); }

    QPoint placeOf(int row) const
    {
        return view()->list()->visualRect(view()->list()->model()->index(row, 0)).center();
    }

    QString activityOf(int row) const
    {
        return view()
            ->list()
            ->model()
            ->index(row, 0)
            .data(DistributionModel::RowRole)
            .value<DistributionRow>()
            .activity;
    }

    void act(Action action) { emit view()->actionRequested(action, parts.host.distributions[0]); }

    void changeLanguage()
    {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&window, &change);
    }

    ScriptedParts parts;
    MainWindow window{parts.engine, Catalog()};
};

TEST_F(MainWindowReachTest, ADoubleClickOpensATerminalWhereThereIsLittleRoomToo)
{
    showWith({u"alpha"_s, u"beta"_s});
    makeNarrow();
    auto *port = view()->list()->viewport();
    QTest::mouseClick(port, Qt::LeftButton, {}, placeOf(1));
    EXPECT_TRUE(view()->list()->isVisible()) << "the second click has to find it there";
    QTest::mouseDClick(port, Qt::LeftButton, {}, placeOf(1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !parts.host.openedTerminals.isEmpty(); }));
    EXPECT_EQ(parts.host.openedTerminals, QStringList{u"beta"_s});
    EXPECT_TRUE(view()->list()->isVisible());
}

TEST_F(MainWindowReachTest, OneClickShowsTheDetailsWhereThereIsLittleRoom)
{
    showWith({u"alpha"_s, u"beta"_s});
    makeNarrow();
    QTest::mouseClick(view()->list()->viewport(), Qt::LeftButton, {}, placeOf(1));
    ASSERT_TRUE(QTest::qWaitFor([&] { return view()->details()->isVisible(); }));
    EXPECT_EQ(view()->details()->distribution().name, u"beta");
    EXPECT_FALSE(view()->list()->isVisible());
}

TEST_F(MainWindowReachTest, WhatWentWrongIsSeenWhereThereIsLittleRoom)
{
    showWith({u"alpha"_s});
    makeNarrow();
    parts.host.terminalError = Error{ErrorKind::HostRefused, u"No terminal was found."_s, {}};
    act(Action::OpenTerminal);
    ASSERT_TRUE(QTest::qWaitFor([&] { return failure()->isVisible(); }));
    EXPECT_EQ(failure()->title(), u"alpha didn't start");
}

TEST_F(MainWindowReachTest, WhoLooksAtSomethingElseIsToldThatItDidNotWork)
{
    showWith({u"alpha"_s, u"beta"_s});
    parts.host.terminalError = Error{ErrorKind::HostRefused, u"No terminal was found."_s, {}};
    act(Action::OpenTerminal);
    view()->select(u"beta"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.toast()->isVisible(); }));
    EXPECT_EQ(window.toast()->sentence(), u"alpha didn't start");
    EXPECT_FALSE(failure()->isVisible());
}

TEST_F(MainWindowReachTest, ARowSaysThatItIsBeingStopped)
{
    parts.host.abilities.stop = true;
    showWith({u"alpha"_s});
    act(Action::Stop);
    window.findChild<StopDialog *>()->button()->click();
    EXPECT_EQ(activityOf(0), u"Stopping…");
    changeLanguage();
    EXPECT_EQ(activityOf(0), u"Stopping…");
    EXPECT_TRUE(QTest::qWaitFor([&] { return activityOf(0).isEmpty(); }));
}

TEST_F(MainWindowReachTest, AListThatCouldNotBeReadAgainStaysAndSaysSo)
{
    showWith({u"alpha"_s});
    EXPECT_FALSE(trouble()->isVisible());
    parts.host.listError = Error{ErrorKind::Failed, u"WSL does not answer."_s, {}};
    parts.engine.refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return trouble()->isVisible(); }));
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(trouble()->sentences(), u"WSL does not answer.");
    changeLanguage();
    EXPECT_TRUE(trouble()->isVisible());
    // The same list as before is good news, too.
    parts.host.listError.reset();
    trouble()->remedy()->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !trouble()->isVisible(); }));
}

TEST_F(MainWindowReachTest, EveryKeyOfTheHelpWorksOnEveryPlatform)
{
    showWith({u"alpha"_s});
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QSignalSpy told(&parts.engine, &Engine::distributionsChanged);
    parts.host.distributions[0].size = 7;
    QTest::keyClick(&window, Qt::Key_F5);
    EXPECT_TRUE(told.wait());
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(window.focusWidget(), window.search());
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    EXPECT_NE(window.findChild<NewDistributionDialog *>(), nullptr);
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F1);
    EXPECT_NE(window.findChild<HelpDialog *>(), nullptr);
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_NE(window.findChild<SettingsDialog *>(), nullptr);
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    EXPECT_FALSE(window.isVisible());
}

TEST_F(MainWindowReachTest, TheFocusBeginsOnTheListAndComesBackToIt)
{
    showWith({u"alpha"_s});
    EXPECT_EQ(window.focusWidget(), view()->list());
    changeLanguage();
    EXPECT_EQ(window.focusWidget(), view()->list());
    window.search()->setFocus();
    changeLanguage();
    EXPECT_EQ(window.focusWidget(), window.search());
}

TEST_F(MainWindowReachTest, AnEmptyWindowsInvitationIsAnEnterAway)
{
    window.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.showsEmptyState(); }));
    ASSERT_EQ(window.focusWidget(), window.emptyState()->first());
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    EXPECT_NE(window.findChild<NewDistributionDialog *>(), nullptr);
}

TEST_F(MainWindowReachTest, WhoseActionFailedFindsTheFocusInItsField)
{
    parts.host.abilities.rename = true;
    parts.host.actionError = Error{ErrorKind::HostRefused, u"Not now."_s, {}};
    showWith({u"alpha"_s});
    act(Action::Rename);
    auto *dialog = window.findChild<RenameDialog *>();
    dialog->field()->setText(u"gamma"_s);
    dialog->button()->setFocus();
    dialog->button()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->failure()->isVisible(); }));
    EXPECT_EQ(dialog->focusWidget(), dialog->field());
}

} // namespace
} // namespace decant
