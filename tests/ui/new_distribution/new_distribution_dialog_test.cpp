// SPDX-License-Identifier: MIT
#include "tests/support/scripted_parts.h"
#include "tests/support/small_image.h"
#include "ui/common/status_line.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/leave_dialog.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/reference_field.h"
#include "ui/new_distribution/user_options.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

const QString reference = u"ghcr.io/myorg/tiny:latest"_s;

class NewDistributionDialogTest : public testing::Test
{
protected:
    NewDistributionDialogTest()
    {
        parts.source.add(reference, smallImage());
        dialog->show();
    }

    QPushButton *visibleButton(const QString &text)
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

    void chooseImage()
    {
        auto *tab = dialog->containerTab();
        tab->field()->setText(reference);
        emit tab->field()->committed();
        ASSERT_TRUE(QTest::qWaitFor([&] { return tab->image().has_value(); }));
    }

    void goToOptions()
    {
        chooseImage();
        ASSERT_TRUE(dialog->next()->isEnabled());
        dialog->next()->click();
        dialog->options()->user()->create()->setChecked(false);
    }

    void create()
    {
        goToOptions();
        ASSERT_TRUE(dialog->next()->isEnabled())
            << dialog->options()->nameStatus()->sentence().toStdString() << " "
            << dialog->options()->folderStatus()->sentence().toStdString();
        dialog->next()->click();
        ASSERT_NE(dialog->job(), nullptr);
    }

    bool waitForState(Job::State state)
    {
        return QTest::qWaitFor([&] { return jobs.jobs().last()->state() == state; }, 20'000);
    }

    ScriptedParts parts;
    JobList jobs;
    Catalog catalog;
    std::unique_ptr<NewDistributionDialog> dialog =
        std::make_unique<NewDistributionDialog>(parts.engine, jobs, catalog);
};

TEST_F(NewDistributionDialogTest, NextNeedsAnImage)
{
    EXPECT_FALSE(dialog->next()->isEnabled());
    chooseImage();
    EXPECT_TRUE(dialog->next()->isEnabled());
}

TEST_F(NewDistributionDialogTest, TheOptionsArePrefilledAndTheLocationFollowsTheName)
{
    goToOptions();
    auto *options = dialog->options();
    EXPECT_EQ(options->name(), u"tiny");
    EXPECT_EQ(options->folderField()->text(), parts.host.defaultFolder(u"tiny"_s));
    options->nameField()->setText(u"other"_s);
    EXPECT_EQ(options->folderField()->text(), parts.host.defaultFolder(u"other"_s));
    EXPECT_EQ(options->folder(), u"");
}

TEST_F(NewDistributionDialogTest, ATakenNameOffersTheNextFreeOne)
{
    Distribution taken;
    taken.name = u"taken"_s;
    parts.host.distributions = {taken};
    QSignalSpy listed(&parts.engine, &Engine::distributionsChanged);
    parts.engine.refresh();
    ASSERT_TRUE(listed.wait());
    goToOptions();
    auto *options = dialog->options();
    options->nameField()->setText(u"Taken"_s);
    EXPECT_FALSE(dialog->next()->isEnabled());
    EXPECT_EQ(options->nameStatus()->sentence(), u"A distribution named “Taken” already exists.");
    options->nameStatus()->fix()->click();
    EXPECT_EQ(options->name(), u"Taken-2");
    EXPECT_TRUE(dialog->next()->isEnabled());
}

TEST_F(NewDistributionDialogTest, AnIllegalNameIsSaidInline)
{
    goToOptions();
    dialog->options()->nameField()->setText(u"a b"_s);
    EXPECT_FALSE(dialog->next()->isEnabled());
    EXPECT_EQ(dialog->options()->nameStatus()->kind(), StatusLine::Kind::Error);
}

TEST_F(NewDistributionDialogTest, EnterTwiceCreatesTheDistribution)
{
    chooseImage();
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    dialog->options()->user()->create()->setChecked(false);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    ASSERT_NE(dialog->job(), nullptr);
    ASSERT_TRUE(waitForState(Job::State::Ready));
    ASSERT_EQ(parts.host.distributions.size(), 1);
    EXPECT_EQ(parts.host.distributions.first().name, u"tiny");
    EXPECT_NE(visibleButton(u"Open terminal"_s), nullptr);
    QSignalSpy terminal(dialog.get(), &NewDistributionDialog::terminalRequested);
    visibleButton(u"Open terminal"_s)->click();
    ASSERT_EQ(terminal.size(), 1);
    EXPECT_EQ(terminal.first().first().toString(), u"tiny");
}

TEST_F(NewDistributionDialogTest, StoppingAsksFirstAndLeavesNothing)
{
    parts.source.hold();
    create();
    visibleButton(u"Stop…"_s)->click();
    ASSERT_NE(visibleButton(u"Continue"_s), nullptr);
    visibleButton(u"Continue"_s)->click();
    EXPECT_EQ(dialog->job()->state(), Job::State::Running);
    visibleButton(u"Stop…"_s)->click();
    visibleButton(u"Stop"_s)->click();
    ASSERT_TRUE(waitForState(Job::State::Stopped));
    EXPECT_TRUE(parts.host.distributions.isEmpty());
    EXPECT_NE(visibleButton(u"Create"_s), nullptr);
}

TEST_F(NewDistributionDialogTest, AFailureCanBeTriedAgain)
{
    parts.source.failFetching(Error{ErrorKind::Unavailable, u"No answer."_s, {}});
    create();
    ASSERT_TRUE(waitForState(Job::State::Failed));
    EXPECT_TRUE(parts.host.distributions.isEmpty());
    ASSERT_NE(visibleButton(u"Copy details"_s), nullptr);
    parts.source.failFetching({});
    visibleButton(u"Try again"_s)->click();
    ASSERT_TRUE(waitForState(Job::State::Ready));
    EXPECT_EQ(parts.host.distributions.size(), 1);
    EXPECT_EQ(jobs.jobs().size(), 1);
}

TEST_F(NewDistributionDialogTest, ClosingTheDialogLeavesTheJobRunning)
{
    parts.source.hold();
    create();
    // Enter is what is primary there.
    EXPECT_EQ(dialog->focusWidget(), visibleButton(u"Run in background"_s));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(dialog->isVisible());
    dialog.reset();
    ASSERT_EQ(jobs.activeCount(), 1);
    parts.source.release();
    ASSERT_TRUE(waitForState(Job::State::Ready));
    EXPECT_EQ(parts.host.distributions.size(), 1);
    // And another dialog shows how it ended.
    NewDistributionDialog later(parts.engine, jobs, catalog);
    later.show();
    later.showJob(jobs.jobs().first());
    EXPECT_FALSE(later.next()->isVisible());
}

TEST_F(NewDistributionDialogTest, WithAnAccountEnterWaitsForThePassword)
{
    chooseImage();
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    EXPECT_EQ(dialog->job(), nullptr);
    auto *user = dialog->options()->user();
    for (auto *field : {user->password(), user->repeated()})
        QTest::keyClicks(field, u"s3cret"_s);
    QTest::keyClick(user->repeated(), Qt::Key_Return);
    ASSERT_NE(dialog->job(), nullptr);
    ASSERT_TRUE(dialog->job()->request().setup.user);
    EXPECT_EQ(dialog->job()->request().setup.user->password, u"s3cret");
    ASSERT_TRUE(waitForState(Job::State::Ready));
}

TEST_F(NewDistributionDialogTest, EscapeAsksOnlyWhereSomethingWouldBeLost)
{
    goToOptions();
    QTest::keyClicks(dialog->options()->nameField(), u"mine"_s);
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible());
    auto *question = dialog->findChild<LeaveDialog *>();
    ASSERT_NE(question, nullptr);
    question->reject();
    EXPECT_TRUE(dialog->isVisible());
    // On the way back to the image it is not lost yet, but would be now.
    dialog->back()->click();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    ASSERT_TRUE(dialog->isVisible());
    QList<LeaveDialog *> questions = dialog->findChildren<LeaveDialog *>();
    questions.removeIf([](const auto *one) { return !one->isVisible(); });
    ASSERT_EQ(questions.size(), 1);
    questions.first()->button()->click();
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(NewDistributionDialogTest, NothingEnteredNothingAsked)
{
    goToOptions();
    dialog->back()->click();
    QTest::keyClick(dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(NewDistributionDialogTest, WhatWasEnteredIsStillThereAfterAnotherLookAtTheImage)
{
    goToOptions();
    auto *options = dialog->options();
    options->user()->create()->click();
    options->nameField()->selectAll();
    QTest::keyClicks(options->nameField(), u"mine"_s);
    QTest::keyClicks(options->user()->password(), u"s3cret"_s);
    dialog->back()->click();
    dialog->next()->click();
    EXPECT_EQ(options->name(), u"mine");
    EXPECT_EQ(options->user()->password()->text(), u"s3cret");
    EXPECT_TRUE(options->user()->create()->isChecked());
}

TEST_F(NewDistributionDialogTest, AnotherImageBeginsWithOptionsOfItsOwn)
{
    const auto other = u"ghcr.io/myorg/other:latest"_s;
    parts.source.add(other, smallImage());
    goToOptions();
    auto *options = dialog->options();
    QTest::keyClicks(options->nameField(), u"mine"_s);
    QTest::keyClicks(options->user()->password(), u"s3cret"_s);
    dialog->back()->click();
    auto *tab = dialog->containerTab();
    tab->field()->setText(other);
    emit tab->field()->committed();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->next()->isEnabled(); }));
    dialog->next()->click();
    EXPECT_EQ(options->name(), u"other");
    EXPECT_EQ(options->user()->password()->text(), u"");
}

TEST_F(NewDistributionDialogTest, ACustomReferenceIsKeptAmongTheRecentOnes)
{
    create();
    EXPECT_EQ(RecentReferences(parts.settings().dataFolder).all(), QStringList(reference));
}

TEST_F(NewDistributionDialogTest, WhatIsBeingMadeAlreadyIsNoted)
{
    parts.source.hold();
    create();
    NewDistributionDialog second(parts.engine, jobs, catalog);
    second.show();
    second.containerTab()->field()->setText(reference);
    emit second.containerTab()->field()->committed();
    ASSERT_TRUE(QTest::qWaitFor([&] { return second.next()->isEnabled(); }));
    second.next()->click();
    EXPECT_EQ(second.options()->name(), u"tiny-2") << "the first one has the name";
    second.options()->nameField()->setText(u"Tiny"_s);
    EXPECT_FALSE(second.next()->isEnabled());
    EXPECT_EQ(second.options()->nameStatus()->sentence(),
              u"A distribution named “Tiny” is being created already.");
    emit second.options()->runningRequested();
    EXPECT_EQ(second.job(), dialog->job());
    parts.source.release();
    ASSERT_TRUE(waitForState(Job::State::Ready));
}

} // namespace
} // namespace decant
