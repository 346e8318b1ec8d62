// SPDX-License-Identifier: MIT
// Images that become files, over the real engine and a registry on this computer.
#include "tests/support/run_program.h"
#include "tests/ui/new_distribution/loopback_fixture.h"
#include "ui/common/banner.h"
#include "ui/common/decant_style.h"
#include "ui/common/path_field.h"
#include "ui/new_distribution/readiness_lookup.h"
#include "ui/new_distribution/save_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

namespace decant {
namespace {

class SavingTest : public LoopbackTest
{
protected:
    SavingTest()
    {
        TarBuilder program;
        program.mode(0755).file("hello", "\x7f"
                                         "ELF");
        bare = TestImage::of({program.finish()});
    }

    void goToOptions(const QString &reference)
    {
        look(reference);
        ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->next()->isEnabled(); }, 20'000));
        dialog->next()->click();
        dialog->options()->user()->create()->setChecked(false);
    }

    void look(const QString &reference)
    {
        dialog->containerTab()->field()->setText(reference);
        dialog->containerTab()->hurry();
    }

    /// Answers the question where to, and waits for the end.
    void saveTo(const QString &path)
    {
        ASSERT_NE(dialog->saveDialog(), nullptr);
        dialog->saveDialog()->place()->setPath(path);
        ASSERT_TRUE(dialog->saveDialog()->button()->isEnabled());
        dialog->saveDialog()->button()->click();
        ASSERT_NE(dialog->job(), nullptr);
        ASSERT_TRUE(dialog->job()->saving());
        ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog->job()->isActive(); }, 30'000));
        EXPECT_EQ(dialog->job()->state(), Job::State::Ready)
            << (dialog->job()->state() == Job::State::Failed
                    ? dialog->job()->error().what.toStdString()
                    : std::string());
    }

    /// Until the dialog shows that the image of a job is nothing to live in.
    void failWithoutShell()
    {
        registry.add(bare, "bare");
        create(registry.name(u"bare"_s));
        ASSERT_TRUE(waitFor(Job::State::Failed));
        EXPECT_TRUE(host.distributions.isEmpty());
    }

    static QByteArray memberOf(const QString &archive, const QString &member)
    {
        return runProgram({u"tar"_s, u"-xOzf"_s, archive, u"./"_s + member}).output;
    }

    QList<QPushButton *> primaries() const
    {
        QList<QPushButton *> found;
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->isVisible() && buttonRoleOf(button) == ButtonRole::Primary)
                found.append(button);
        }
        return found;
    }

    TestImage bare; ///< Nobody could live in it: there is no shell.
};

TEST_F(SavingTest, AnImageBecomesAWslFileWithItsNameAndWhatIsSetUp)
{
    goToOptions(registry.name());
    dialog->options()->nameField()->setText(u"workbench"_s);
    auto *user = dialog->options()->user();
    user->create()->setChecked(true);
    user->name()->setCurrentText(u"anna"_s);
    user->asks()->setChecked(false);
    ASSERT_TRUE(dialog->saveAction()->isEnabled());
    dialog->saveAction()->trigger();
    ASSERT_NE(dialog->saveDialog(), nullptr);
    EXPECT_EQ(dialog->saveDialog()->format(), ArchiveFormat::Wsl);
    EXPECT_TRUE(dialog->saveDialog()->path().endsWith(u"/workbench.wsl"));
    const auto path = folder.filePath(u"bench.wsl"_s);
    saveTo(path);
    EXPECT_TRUE(memberOf(path, u"etc/wsl-distribution.conf"_s).contains("workbench"));
    EXPECT_TRUE(memberOf(path, u"etc/passwd"_s).contains("anna:"));
    EXPECT_TRUE(host.distributions.isEmpty());
    EXPECT_TRUE(jobs.jobs().isEmpty()) << "it is no import";
    ASSERT_NE(visibleButton(u"Open folder"_s), nullptr);
    EXPECT_EQ(primaries(), QList{visibleButton(u"Open folder"_s)});
    EXPECT_EQ(visibleButton(u"Open terminal"_s), nullptr);
    QSignalSpy shown(dialog.get(), &NewDistributionDialog::folderRequested);
    visibleButton(u"Open folder"_s)->click();
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(shown.first().first().toString(), folder.path());
}

TEST_F(SavingTest, WhereTheDistributionWouldLiveIsNoObstacleToAFile)
{
    goToOptions(registry.name());
    dialog->options()->folderField()->clear();
    QTest::keyClicks(dialog->options()->folderField(), u"nowhere"_s);
    EXPECT_FALSE(dialog->next()->isEnabled());
    EXPECT_TRUE(dialog->saveAction()->isEnabled());
    dialog->options()->nameField()->setText(u"two words"_s);
    EXPECT_FALSE(dialog->saveAction()->isEnabled());
}

TEST_F(SavingTest, WithoutARuntimeAFileIsTheOnlyChoice)
{
    host.usability = Error{ErrorKind::HostRefused, u"Install uidmap."_s, {}};
    dialog = std::make_unique<NewDistributionDialog>(engine, jobs, catalog);
    dialog->show();
    EXPECT_EQ(dialog->windowTitle(), u"Save an image as a file");
    goToOptions(registry.name());
    EXPECT_EQ(visibleButton(u"Create"_s), nullptr);
    EXPECT_FALSE(dialog->options()->folderField()->isVisible());
    for (auto *more : dialog->findChildren<QToolButton *>())
        EXPECT_FALSE(more->isVisible() && more->menu() != nullptr);
    ASSERT_EQ(primaries(), QList{dialog->next()});
    EXPECT_EQ(QString(dialog->next()->text()).remove(u'&'), u"Save as .wsl file…");
    dialog->next()->click();
    const auto path = folder.filePath(u"only.wsl"_s);
    saveTo(path);
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(SavingTest, ARootWithoutAShellCanBeKeptAsAFileInstead)
{
    failWithoutShell();
    EXPECT_EQ(visibleButton(u"Try again"_s), nullptr);
    ASSERT_NE(visibleButton(u"Discard"_s), nullptr);
    ASSERT_EQ(primaries(), QList{visibleButton(u"Save as file…"_s)});
    visibleButton(u"Save as file…"_s)->click();
    ASSERT_NE(dialog->saveDialog(), nullptr);
    EXPECT_EQ(dialog->saveDialog()->format(), ArchiveFormat::TarGz);
    const auto path = folder.filePath(u"hello.tar.gz"_s);
    saveTo(path);
    EXPECT_EQ(memberOf(path, u"hello"_s), "\x7f"
                                          "ELF");
    EXPECT_EQ(jobs.all().size(), 1) << "the job that failed has gone";
}

TEST_F(SavingTest, ARootWithoutAShellCanBeDiscarded)
{
    failWithoutShell();
    visibleButton(u"Discard"_s)->click();
    EXPECT_TRUE(jobs.all().isEmpty());
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_NE(visibleButton(u"Next"_s), nullptr);
}

TEST_F(SavingTest, WhatIsHereAndHasNoShellIsOfferedAsAFileBeforeAnythingBegins)
{
    failWithoutShell();
    visibleButton(u"Discard"_s)->click();
    auto *tab = dialog->containerTab();
    look(registry.name());
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->next()->isEnabled(); }, 20'000));
    look(registry.name(u"bare"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab->advice()->remedy()->isVisible(); }, 20'000));
    EXPECT_FALSE(dialog->next()->isEnabled());
    tab->advice()->remedy()->click();
    const auto path = folder.filePath(u"hello.tar.gz"_s);
    saveTo(path);
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(SavingTest, AFileOnThisDiskThatHasNoShellIsOfferedToo)
{
    TarBuilder program;
    program.mode(0755).dir("etc").file("hello", "\x7f"
                                                "ELF");
    const auto source = folder.filePath(u"bare.tar"_s);
    writeFile(source, program.finish());
    dialog->tabs()->setCurrentIndex(1);
    dialog->fileTab()->setPath(source);
    auto *button = [&]() -> QPushButton * {
        QPushButton *found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return (found = visibleButton(u"Save as file…"_s)) != nullptr; }, 20'000));
        return found;
    }();
    ASSERT_NE(button, nullptr);
    button->click();
    const auto path = folder.filePath(u"copy.tar.gz"_s);
    saveTo(path);
    EXPECT_EQ(memberOf(path, u"hello"_s), "\x7f"
                                          "ELF");
}

TEST_F(SavingTest, SystemdIsForTheFileWhereNothingStartsItHere)
{
    goToOptions(registry.name());
    dialog->saveAction()->trigger();
    EXPECT_EQ(dialog->saveDialog()->systemd(), nullptr) << "nobody knows whether it could be there";
    dialog->saveDialog()->reject();
    ReadinessReport report;
    report.hasSystemd = true;
    emit dialog->containerTab()->findChild<ReadinessLookup *>()->checked(report);
    dialog->saveAction()->trigger();
    auto *saving = dialog->saveDialog();
    ASSERT_NE(saving->systemd(), nullptr);
    EXPECT_FALSE(saving->startsSystemd());
    saving->systemd()->setChecked(true);
    EXPECT_TRUE(saving->startsSystemd());
    saving->formats()->setCurrentIndex(1);
    EXPECT_FALSE(saving->startsSystemd()) << "an archive is nobody's in particular";
    saving->formats()->setCurrentIndex(0);
    saveTo(folder.filePath(u"services.wsl"_s));
    EXPECT_TRUE(dialog->job()->request().setup.systemd);
}

TEST_F(SavingTest, WhatIsStoppedLeavesNoFileAndTheChoiceStands)
{
    isSlow = true;
    goToOptions(registry.name());
    dialog->saveAction()->trigger();
    ASSERT_NE(dialog->saveDialog(), nullptr);
    const auto path = folder.filePath(u"never.wsl"_s);
    dialog->saveDialog()->place()->setPath(path);
    dialog->saveDialog()->button()->click();
    ASSERT_NE(visibleButton(u"Stop…"_s), nullptr);
    visibleButton(u"Stop…"_s)->click();
    visibleButton(u"Stop"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return visibleButton(u"Create"_s) != nullptr; }, 20'000));
    EXPECT_EQ(QDir(folder.path()).entryList({u"never*"_s}), QStringList());
}

TEST_F(SavingTest, WhatFailedIsSavedWhenItIsTriedAgain)
{
    isBroken = true;
    goToOptions(registry.name());
    dialog->saveAction()->trigger();
    ASSERT_NE(dialog->saveDialog(), nullptr);
    const auto path = folder.filePath(u"second.wsl"_s);
    dialog->saveDialog()->place()->setPath(path);
    dialog->saveDialog()->button()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return visibleButton(u"Try again"_s) != nullptr; }, 20'000));
    isBroken = false;
    visibleButton(u"Try again"_s)->click();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return visibleButton(u"Open folder"_s) != nullptr; }, 30'000));
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_EQ(jobs.all().size(), 1);
}

} // namespace
} // namespace decant
