// SPDX-License-Identifier: MIT
// What the window shows where distributions can't be run.
#include "tests/support/scripted_parts.h"
#include "ui/common/decant_style.h"
#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/common/toast.h"
#include "ui/main_window.h"
#include "ui/new_distribution/new_distribution_dialog.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

namespace decant {
namespace {

using Obstacle = HostCondition::Obstacle;

/// Takes what would otherwise open a browser.
class Browser : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened.append(url); }
};

class MainWindowStatesTest : public testing::Test
{
protected:
    void showWith(const HostCondition &condition)
    {
        parts.host.usability = Error{ErrorKind::HostRefused, u"For the terminal."_s, {}};
        parts.host.state = condition;
        window.show();
        ASSERT_TRUE(window.showsEmptyState());
    }

    /// Title, sentence, and what the buttons say.
    QStringList words() const
    {
        const auto *state = window.emptyState();
        QStringList all{state->title(), state->sentence()};
        for (const auto *button : {state->first(), state->second(), state->link()}) {
            if (button->isVisible())
                all.append(QString(button->text()).remove(u'&'));
        }
        return all;
    }

    void becomeUsable()
    {
        parts.host.usability = {};
        parts.host.state = {.version = u"2.6.1"_s};
    }

    bool isReady() const
    {
        return QTest::qWaitFor([this] { return words().first() == u"No distributions yet"; });
    }

    ScriptedParts parts;
    MainWindow window{parts.engine, Catalog()};
};

TEST_F(MainWindowStatesTest, WithoutWslItOffersToInstallItAndGoesOnOnceItIsThere)
{
    showWith({.obstacle = Obstacle::NotInstalled});
    EXPECT_EQ(words(), (QStringList{u"WSL is not installed"_s,
                                    u"Decant needs the Windows Subsystem for Linux. Installing it "
                                    "asks for administrator rights and may need a restart."_s,
                                    u"Install WSL"_s, u"Check again"_s,
                                    u"Save an image as a file instead"_s}));
    EXPECT_EQ(buttonRoleOf(window.emptyState()->first()), ButtonRole::Primary);
    parts.host.repairs = [this] { becomeUsable(); };
    window.emptyState()->first()->click();
    EXPECT_TRUE(isReady());
    EXPECT_FALSE(window.toast()->isVisible());
    EXPECT_TRUE(window.emptyState()->first()->isEnabled());
}

TEST_F(MainWindowStatesTest, WhatTakesEffectWithARestartIsSaidAndNothingIsAskedTwiceMeanwhile)
{
    showWith({.obstacle = Obstacle::PlatformOff, .version = u"2.6.1"_s});
    EXPECT_EQ(words().value(0), u"WSL 2 can't start");
    EXPECT_EQ(words().value(2), u"Turn it on");
    window.emptyState()->first()->click();
    EXPECT_FALSE(window.emptyState()->first()->isEnabled());
    ASSERT_TRUE(QTest::qWaitFor([this] { return window.emptyState()->first()->isEnabled(); }));
    EXPECT_TRUE(window.toast()->sentence().contains(u"restarted"));
    EXPECT_EQ(words().value(0), u"WSL 2 can't start");
}

TEST_F(MainWindowStatesTest, ARepairThatFailsSaysWhyAndOneThatWasDeclinedDoesNot)
{
    showWith({.obstacle = Obstacle::TooOld, .version = u"1.2.5"_s, .neededVersion = u"2.0.0"_s});
    EXPECT_EQ(
        words(),
        (QStringList{u"WSL needs an update"_s, u"Version 1.2.5 is installed; 2.0.0 is needed."_s,
                     u"Update WSL"_s, u"Check again"_s, u"Save an image as a file instead"_s}));
    for (const auto &error :
         {cancelledError(), Error{ErrorKind::HostRefused, u"No network."_s, {}}}) {
        parts.host.repairError = error;
        window.emptyState()->first()->click();
        ASSERT_TRUE(QTest::qWaitFor([this] { return window.emptyState()->first()->isEnabled(); }));
        EXPECT_EQ(window.toast()->isVisible(), error.kind != ErrorKind::Cancelled);
    }
    EXPECT_EQ(window.toast()->sentence(), u"No network.");
}

TEST_F(MainWindowStatesTest, WhereVirtualizationIsOffInstructionsAreOpened)
{
    showWith({.obstacle = Obstacle::VirtualizationOff, .version = u"2.6.1"_s});
    EXPECT_EQ(words(), (QStringList{u"WSL 2 can't start"_s,
                                    u"Virtualization is turned off on this computer. Turn it on in "
                                    "the firmware settings, then check again."_s,
                                    u"Show instructions"_s, u"Check again"_s,
                                    u"Save an image as a file instead"_s}));
    const Browser browser;
    window.emptyState()->first()->click();
    ASSERT_EQ(browser.opened.size(), 1);
    EXPECT_TRUE(browser.opened.first().path().contains(u"virtualization"));
    becomeUsable();
    window.emptyState()->second()->click();
    EXPECT_TRUE(isReady());
}

TEST_F(MainWindowStatesTest, WhatAnOrganizationBlocksCanStillBeSavedAsAFile)
{
    showWith({.obstacle = Obstacle::Blocked, .version = u"2.6.1"_s});
    EXPECT_EQ(words().value(0), u"Your organization blocks WSL");
    EXPECT_EQ(words().mid(2), (QStringList{u"Save an image as a file"_s, u"Check again"_s}));
    window.emptyState()->first()->click();
    auto *dialog = window.findChild<NewDistributionDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->windowTitle(), u"Save an image as a file");
}

TEST_F(MainWindowStatesTest, TheLinkSavesAFileInsteadOfMakingADistribution)
{
    showWith({.obstacle = Obstacle::NotInstalled});
    window.emptyState()->link()->click();
    auto *dialog = window.findChild<NewDistributionDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->windowTitle(), u"Save an image as a file");
}

TEST_F(MainWindowStatesTest, TheStatusBarNamesTheWslThatThereIsAndNoneElsewhere)
{
    Distribution distribution;
    distribution.name = u"alpha"_s;
    parts.host.distributions = {distribution};
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window.totals()->text().isEmpty(); }));
    EXPECT_FALSE(window.version()->isVisible());
    parts.host.state = {.version = u"2.6.1"_s};
    QTest::keyClick(&window, Qt::Key_F5);
    EXPECT_TRUE(window.version()->isVisible());
    EXPECT_EQ(window.version()->text(), u"WSL 2.6.1");
}

} // namespace
} // namespace decant

#include "main_window_states_test.moc"
