// SPDX-License-Identifier: MIT
// What a search hides, and what is to be seen all the same.
#include "tests/support/scripted_job.h"
#include "tests/support/scripted_parts.h"
#include "ui/distributions/distributions_view.h"
#include "ui/jobs/jobs_popup.h"
#include "ui/main_window.h"
#include "ui/quit_dialog.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

class MainWindowRevealTest : public testing::Test
{
protected:
    MainWindowRevealTest()
    {
        Distribution distribution;
        distribution.name = u"alpha"_s;
        parts.host.distributions.append(distribution);
        window.show();
        EXPECT_TRUE(QTest::qWaitFor([this] { return list()->model()->rowCount() == 1; }));
    }

    ScriptedJob *beginJob()
    {
        auto work = std::make_unique<ScriptedJob>();
        auto *script = work.get();
        const ImportRequest request{.image = {.location = *ImageLocation::parse(u"debian"_s)},
                                    .name = u"beta"_s,
                                    .folder = {}};
        window.jobs().add(request, std::move(work));
        return script;
    }

    QListView *list() { return window.view()->list(); }
    QStringList selected()
    {
        QStringList names;
        for (const auto &index : list()->selectionModel()->selectedIndexes())
            names.append(index.data().toString());
        return names;
    }
    QPushButton *buttonOf(QuitDialog *dialog, const QString &text)
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

    ScriptedParts parts;
    MainWindow window{parts.engine, Catalog()};
};

TEST_F(MainWindowRevealTest, AfterASearchWithoutAMatchSomethingIsSelectedAgain)
{
    ASSERT_EQ(selected(), QStringList{u"alpha"_s});
    window.search()->setText(u"zzz"_s);
    EXPECT_TRUE(selected().isEmpty());
    window.search()->clear();
    EXPECT_EQ(selected(), QStringList{u"alpha"_s});
    EXPECT_TRUE(window.view()->current());
}

TEST_F(MainWindowRevealTest, JobThatIsToBeShownEndsTheSearchThatHidesIt)
{
    beginJob();
    window.search()->setText(u"alpha"_s);
    ASSERT_EQ(list()->model()->rowCount(), 1);
    emit window.jobsPopup()->showRequested(window.jobs().jobs().first());
    EXPECT_EQ(selected(), QStringList{u"beta"_s});
    EXPECT_EQ(window.search()->text(), u"");
}

TEST_F(MainWindowRevealTest, WhoKeepsJobsRunningThatHaveFailedMeanwhileSeesTheWindowAgain)
{
    auto *script = beginJob();
    window.close();
    ASSERT_NE(window.quitDialog(), nullptr);
    script->breakDown({ErrorKind::Failed, u"It broke."_s, {}});
    buttonOf(window.quitDialog(), u"Keep running"_s)->click();
    EXPECT_TRUE(window.isVisible());
    EXPECT_FALSE(window.isMinimized());
}

TEST_F(MainWindowRevealTest, ListThatTakesItsTimeIsDimmedForWhoAskedForIt)
{
    parts.host.holdsList = true;
    QTest::keyClick(&window, Qt::Key_F5);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list()->viewport()->graphicsEffect() != nullptr; }));
    parts.host.releaseList();
    EXPECT_TRUE(QTest::qWaitFor([&] { return list()->viewport()->graphicsEffect() == nullptr; }));
}

TEST_F(MainWindowRevealTest, WhatJobsReportDoesNotMakeTheHostBeLookedAt)
{
    auto *script = beginJob();
    const int before = parts.host.conditionsAsked;
    for (int i = 1; i <= 10; ++i) {
        script->show({ImportProgress::Phase::Merge, {i, 10}, {}});
        emit window.jobs().changed();
    }
    EXPECT_EQ(parts.host.conditionsAsked, before);
}

} // namespace
} // namespace decant
