// SPDX-License-Identifier: MIT
// Which distributions the window shows, and in which order: what its view menu is for.
#include "tests/support/blobs.h"
#include "tests/support/scripted_parts.h"
#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/distributions/distributions_view.h"
#include "ui/main_window.h"
#include "ui/main_window_top_bar.h"

#include <QListView>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace decant {
namespace {

class MainWindowViewTest : public testing::Test
{
protected:
    static Distribution wsl(const QString &name)
    {
        Distribution distribution;
        distribution.name = name;
        distribution.size = 1'000'000;
        distribution.wslVersion = 2;
        return distribution;
    }

    void showWith(const QList<Distribution> &distributions)
    {
        parts.host.distributions = distributions;
        window.show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !names().isEmpty(); }));
    }

    QStringList names() const
    {
        const auto *model = window.view()->list()->model();
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(model->index(row, 0).data().toString());
        return all;
    }

    /// Null where it is not offered.
    QAction *entry(const QString &text) const
    {
        for (auto *action : window.findChild<MainWindowTopBar *>()->order()->menu()->actions()) {
            if (action->text() == text && action->isVisible())
                return action;
        }
        return nullptr;
    }

    ScriptedParts parts;
    MainWindow window{parts.engine, Catalog()};
};

TEST_F(MainWindowViewTest, WhatDockerKeepsForItselfIsHiddenUntilItIsAskedFor)
{
    showWith({wsl(u"alpha"_s), wsl(u"docker-desktop"_s), wsl(u"docker-desktop-data"_s)});
    EXPECT_EQ(names(), QStringList{u"alpha"_s});
    EXPECT_EQ(window.totals()->text(), u"1 distribution · 1.0 MB");
    ASSERT_NE(entry(u"Show system distributions"_s), nullptr);
    entry(u"Show system distributions"_s)->trigger();
    EXPECT_EQ(names().size(), 3);
    EXPECT_EQ(window.totals()->text(), u"3 distributions · 3.0 MB");

    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&window, &change);
    EXPECT_EQ(names().size(), 3);
    entry(u"Show system distributions"_s)->trigger();
    EXPECT_EQ(names(), QStringList{u"alpha"_s});
}

TEST_F(MainWindowViewTest, WhoHasOnlyThoseHasNoDistributionsYet)
{
    parts.host.distributions = {wsl(u"docker-desktop"_s)};
    window.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.showsEmptyState(); }));
    EXPECT_EQ(window.emptyState()->title(), u"No distributions yet");
}

TEST_F(MainWindowViewTest, OnesOwnOfThatNameIsShown)
{
    auto made = wsl(u"docker-desktop"_s);
    made.origin = Origin{.image = u"docker.io/library/alpine:3"_s,
                         .manifestDigest = digestOf("alpine"),
                         .indexDigest = {},
                         .platform = {},
                         .layers = {},
                         .created = {}};
    auto folder = wsl(u"docker-desktop-data"_s);
    folder.wslVersion.reset();
    showWith({made, folder});
    EXPECT_EQ(names().size(), 2);
    EXPECT_EQ(entry(u"Show system distributions"_s), nullptr);
}

TEST_F(MainWindowViewTest, SortingByWhatNobodyKnowsIsNotOffered)
{
    auto beta = wsl(u"beta"_s);
    beta.wslVersion.reset();
    showWith({beta});
    EXPECT_EQ(entry(u"Version"_s), nullptr);
    EXPECT_EQ(entry(u"Last started"_s), nullptr);
    auto alpha = wsl(u"alpha"_s);
    alpha.wslVersion.reset();
    beta.lastStarted = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
    parts.host.distributions = {alpha, beta};
    parts.engine.refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return names().size() == 2; }));
    EXPECT_EQ(names(), (QStringList{u"alpha"_s, u"beta"_s}));
    EXPECT_EQ(entry(u"Version"_s), nullptr);
    ASSERT_NE(entry(u"Last started"_s), nullptr);
    entry(u"Last started"_s)->trigger();
    EXPECT_EQ(names(), (QStringList{u"beta"_s, u"alpha"_s}));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&window, &change);
    EXPECT_EQ(names(), (QStringList{u"beta"_s, u"alpha"_s}));
}

} // namespace
} // namespace decant
