// SPDX-License-Identifier: MIT
#include "core/store/import_journal.h"
#include "tests/support/scripted_job.h"
#include "tests/support/scripted_parts.h"
#include "tests/support/small_image.h"
#include "ui/interrupted_dialog.h"
#include "ui/main_window.h"
#include "ui/quit_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

class InterruptedTest : public testing::Test
{
protected:
    InterruptedTest() { parts.source.add(u"debian:13"_s, smallImage()); }

    /// As a process does that dies in the middle of it.
    void interrupt(const QString &name, const FirstBoot &setup = {})
    {
        ASSERT_TRUE(journal.begin(request(name, setup), QDateTime::currentDateTimeUtc()));
    }

    static ImportRequest request(const QString &name, const FirstBoot &setup = {})
    {
        return {.image = {.location = *ImageLocation::parse(u"debian:13"_s),
                          .platform = *Platform::parse(u"linux/amd64"_s)},
                .name = name,
                .folder = {},
                .setup = setup};
    }

    /// Paused in the middle of its download.
    Job *pausedJob()
    {
        parts.source.hold();
        auto *job = window.jobs().add(request(u"d1"_s), parts.engine.importImage(request(u"d1"_s)));
        EXPECT_TRUE(QTest::qWaitFor([job] { return !job->progress().layers.isEmpty(); }));
        job->pause();
        EXPECT_TRUE(QTest::qWaitFor([job] { return job->state() == Job::State::Paused; }));
        return job;
    }

    qsizetype entries() const
    {
        return QDir(parts.folder.filePath(u"journal"_s)).entryList({u"*.json"_s}).size();
    }

    InterruptedDialog *dialog()
    {
        window.show();
        EXPECT_TRUE(QTest::qWaitFor([this] { return window.interruptedDialog() != nullptr; }));
        return window.interruptedDialog();
    }

    bool isImported(const QString &name)
    {
        return QTest::qWaitFor([&] {
            const auto &all = parts.host.distributions;
            return std::any_of(all.begin(), all.end(),
                               [&](const auto &one) { return one.name == name; });
        });
    }

    ScriptedParts parts;
    ImportJournal journal{parts.folder.filePath(u"journal"_s)};
    MainWindow window{parts.engine, Catalog()};
};

TEST_F(InterruptedTest, ResumingBeginsTheSameImportAgain)
{
    interrupt(u"d1"_s);
    interrupt(u"d2"_s);
    auto *asking = dialog();
    EXPECT_TRUE(asking->resume()->isEnabled());
    asking->resume()->click();
    EXPECT_EQ(window.jobs().jobs().size(), 2);
    EXPECT_TRUE(isImported(u"d1"_s));
    EXPECT_TRUE(isImported(u"d2"_s));
    EXPECT_TRUE(QTest::qWaitFor([this] { return window.jobs().activeCount() == 0; }));
    EXPECT_TRUE(journal.interrupted().isEmpty());
}

TEST_F(InterruptedTest, DiscardingForgetsIt)
{
    interrupt(u"d1"_s);
    dialog()->discard()->click();
    EXPECT_TRUE(window.jobs().jobs().isEmpty());
    EXPECT_TRUE(journal.interrupted().isEmpty());
}

TEST_F(InterruptedTest, ClosingTheQuestionDecidesNothing)
{
    interrupt(u"d1"_s);
    dialog()->reject();
    EXPECT_TRUE(window.jobs().jobs().isEmpty());
    EXPECT_EQ(journal.interrupted().size(), 1);
}

TEST_F(InterruptedTest, APasswordHasToBeTypedAgainTwice)
{
    interrupt(u"d1"_s, {.user = UserSetup{.name = u"anna"_s, .password = u"secret"_s}});
    auto *asking = dialog();
    ASSERT_EQ(asking->passwords().size(), 1);
    const auto [password, repeated] = asking->passwords().first();
    EXPECT_FALSE(asking->resume()->isEnabled());
    password->setText(u"another"_s);
    EXPECT_FALSE(asking->resume()->isEnabled());
    repeated->setText(u"anothe"_s);
    EXPECT_FALSE(asking->resume()->isEnabled());
    repeated->setText(u"another"_s);
    asking->resume()->click();
    ASSERT_EQ(window.jobs().jobs().size(), 1);
    EXPECT_EQ(window.jobs().jobs().first()->request().setup.user->password, u"another");
}

TEST_F(InterruptedTest, WhatIsInstalledAllTheSameIsNotAskedAbout)
{
    interrupt(u"d1"_s);
    Distribution made;
    made.name = u"D1"_s;
    parts.host.distributions.append(made);
    window.show();
    EXPECT_TRUE(QTest::qWaitFor([this] { return journal.interrupted().isEmpty(); }));
    EXPECT_EQ(window.interruptedDialog(), nullptr);
}

TEST_F(InterruptedTest, WhatIsPausedWaitsForTheNextStartAndWhatIsStoppedDoesNot)
{
    window.show();
    auto *job = pausedJob();
    EXPECT_TRUE(journal.interrupted().isEmpty());
    EXPECT_EQ(entries(), 1);
    // Nobody has to be asked: it is not lost.
    EXPECT_TRUE(window.close());
    EXPECT_EQ(window.quitDialog(), nullptr);
    job->stop();
    EXPECT_EQ(entries(), 0);
}

TEST_F(InterruptedTest, StopAndQuitLeavesWhatIsPausedForTheNextStart)
{
    window.show();
    pausedJob();
    const auto second = request(u"d2"_s);
    auto *running = window.jobs().add(second, parts.engine.importImage(second));
    ASSERT_TRUE(QTest::qWaitFor([=] { return !running->progress().layers.isEmpty(); }));
    EXPECT_EQ(entries(), 2);
    window.close();
    ASSERT_NE(window.quitDialog(), nullptr);
    window.quitDialog()->stopAndQuit()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window.isVisible(); }));
    EXPECT_EQ(entries(), 1);
}

TEST_F(InterruptedTest, APausedFileWouldBeLostSoClosingAsks)
{
    window.show();
    auto work = std::make_unique<ScriptedJob>();
    const SaveRequest saving{.image = {.location = *ImageLocation::parse(u"alpine"_s)},
                             .path = u"/tmp/work.wsl"_s,
                             .format = ArchiveFormat::Wsl};
    auto *job = window.jobs().add(std::make_unique<Job>(saving, std::move(work)));
    job->pause();
    ASSERT_TRUE(QTest::qWaitFor([job] { return job->state() == Job::State::Paused; }));
    EXPECT_FALSE(window.close());
    EXPECT_NE(window.quitDialog(), nullptr);
}

} // namespace
} // namespace decant
