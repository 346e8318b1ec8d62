// SPDX-License-Identifier: MIT
#include "ui/common/path_field.h"
#include "ui/common/status_line.h"
#include "ui/distributions/change_dialogs.h"
#include "ui/distributions/copy_dialogs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

Distribution debian(Distribution::State state = Distribution::State::Stopped)
{
    Distribution made;
    made.name = u"debian"_s;
    made.state = state;
    made.size = 1000;
    made.location = u"/home/anna/debian"_s;
    made.defaultUser = u"anna"_s;
    return made;
}

TEST(RenameDialogTest, NeedsAnotherNameThatIsLegalAndFree)
{
    RenameDialog dialog(debian(), {u"alpine"_s});
    EXPECT_FALSE(dialog.button()->isEnabled());
    dialog.field()->setText(u"work"_s);
    EXPECT_TRUE(dialog.button()->isEnabled());
    dialog.field()->setText(u"Alpine"_s);
    EXPECT_FALSE(dialog.button()->isEnabled());
    EXPECT_EQ(dialog.status()->sentence(), u"A distribution named “Alpine” already exists.");
    dialog.status()->fix()->click();
    EXPECT_EQ(dialog.newName(), u"Alpine-2");
    EXPECT_TRUE(dialog.button()->isEnabled());
    dialog.field()->setText(u"two words"_s);
    EXPECT_FALSE(dialog.button()->isEnabled());
}

TEST(RenameDialogTest, SaysThatItStopsWhatRuns)
{
    const RenameDialog stopped(debian(), {});
    EXPECT_FALSE(stopped.button()->text().contains(u"top"));
    const RenameDialog running(debian(Distribution::State::Running), {});
    EXPECT_TRUE(running.button()->text().contains(u"top and"));
}

TEST(ResizeDialogTest, BeginsWithWhatTheDiskIsAndTakesNoLessThanWhatItHolds)
{
    auto large = debian();
    large.size = qint64{300} << 30;
    large.mostSize = qint64{512} << 30;
    ResizeDialog dialog(large);
    EXPECT_EQ(dialog.size(), *large.mostSize);
    dialog.field()->setValue(1);
    EXPECT_GT(dialog.size(), *large.size);
}

TEST(RenameDialogTest, EnterConfirmsAndTheDialogStaysWhileItIsDone)
{
    RenameDialog dialog(debian(), {});
    QSignalSpy confirmed(&dialog, &ActionDialog::confirmed);
    dialog.show();
    dialog.field()->setText(u"work"_s);
    QTest::keyClick(dialog.field(), Qt::Key_Return);
    ASSERT_EQ(confirmed.size(), 1);
    dialog.showWorking(u"Renaming…"_s);
    dialog.reject();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.button()->isEnabled());
    dialog.showFailure(u"no"_s, {ErrorKind::HostRefused, u"It is running."_s, {}});
    EXPECT_TRUE(dialog.button()->isEnabled());
    dialog.reject();
    EXPECT_FALSE(dialog.isVisible());
}

TEST(StopDialogTest, EnterDoesNotStop)
{
    StopDialog dialog(debian());
    QSignalSpy confirmed(&dialog, &ActionDialog::confirmed);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_TRUE(confirmed.isEmpty());
    EXPECT_FALSE(dialog.isVisible());
}

TEST(DefaultUserDialogTest, NeedsSomebodyElse)
{
    DefaultUserDialog dialog(debian());
    EXPECT_EQ(dialog.user(), u"anna");
    EXPECT_FALSE(dialog.button()->isEnabled());
    dialog.field()->setText(u"root"_s);
    EXPECT_TRUE(dialog.button()->isEnabled());
}

TEST(CloneDialogTest, TheFolderFollowsTheNameUntilItIsTyped)
{
    const QTemporaryDir place;
    CloneDialog dialog(debian(), {u"debian"_s},
                       [&](const QString &name) { return place.filePath(name); });
    EXPECT_EQ(dialog.newName(), u"debian-2");
    EXPECT_EQ(dialog.place()->path(), place.filePath(u"debian-2"_s));
    EXPECT_TRUE(dialog.folder().isEmpty());
    EXPECT_TRUE(dialog.button()->isEnabled());
    dialog.field()->setText(u"copy"_s);
    EXPECT_EQ(dialog.place()->path(), place.filePath(u"copy"_s));
    dialog.place()->setPath(place.filePath(u"elsewhere"_s));
    dialog.field()->setText(u"other"_s);
    EXPECT_EQ(dialog.folder(), place.filePath(u"elsewhere"_s));
}

TEST(CloneDialogTest, WhatDoesNotFitIsNotBegun)
{
    const QTemporaryDir place;
    auto huge = debian();
    huge.size = qint64{1} << 60;
    const CloneDialog dialog(huge, {u"debian"_s},
                             [&](const QString &name) { return place.filePath(name); });
    EXPECT_FALSE(dialog.button()->isEnabled());
    EXPECT_TRUE(dialog.status()->sentence().startsWith(u"Not enough space"));
}

TEST(MoveDialogTest, NeedsAnotherEmptyFolder)
{
    const QTemporaryDir place;
    auto here = debian();
    here.location = place.filePath(u"here"_s);
    MoveDialog dialog(here);
    EXPECT_FALSE(dialog.button()->isEnabled());
    dialog.place()->setPath(place.filePath(u"there"_s));
    EXPECT_TRUE(dialog.button()->isEnabled());
    QDir(place.path()).mkpath(u"full/of/something"_s);
    dialog.place()->setPath(place.filePath(u"full"_s));
    EXPECT_FALSE(dialog.button()->isEnabled());
    EXPECT_EQ(dialog.status()->sentence(), u"This folder is not empty.");
}

TEST(BackUpDialogTest, TheNameFollowsTheFormatAndAFileThatIsThereIsToldOf)
{
    const QTemporaryDir place;
    BackUpDialog dialog(debian(), {ArchiveFormat::Tar, ArchiveFormat::TarGz});
    dialog.place()->setPath(place.filePath(u"copy.tar.gz"_s));
    EXPECT_TRUE(dialog.button()->isEnabled());
    dialog.formats()->setCurrentIndex(0);
    EXPECT_EQ(dialog.path(), place.filePath(u"copy.tar"_s));
    EXPECT_EQ(dialog.format(), ArchiveFormat::Tar);
    QFile there(place.filePath(u"there.tar"_s));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    dialog.place()->setPath(there.fileName());
    EXPECT_EQ(dialog.status()->kind(), StatusLine::Kind::Warning);
    dialog.place()->setPath(place.filePath(u"no/such/folder.tar"_s));
    EXPECT_FALSE(dialog.button()->isEnabled());
}

TEST(BackUpDialogTest, ADiskIsOfferedOnlyWhereThereIsOne)
{
    const QList<ArchiveFormat> formats{ArchiveFormat::Tar, ArchiveFormat::TarXz,
                                       ArchiveFormat::Vhdx};
    const QTemporaryDir place;
    auto distribution = debian();
    distribution.wslVersion = 2;
    BackUpDialog dialog(distribution, formats);
    dialog.place()->setPath(place.filePath(u"copy.tar"_s));
    dialog.formats()->setCurrentIndex(1);
    EXPECT_EQ(dialog.path(), place.filePath(u"copy.tar.xz"_s));
    dialog.formats()->setCurrentIndex(2);
    EXPECT_EQ(dialog.path(), place.filePath(u"copy.vhdx"_s));
    EXPECT_EQ(dialog.format(), ArchiveFormat::Vhdx);
    dialog.formats()->setCurrentIndex(0);
    EXPECT_EQ(dialog.path(), place.filePath(u"copy.tar"_s));
    distribution.wslVersion = 1;
    EXPECT_EQ(BackUpDialog(distribution, formats).formats()->count(), 2);
}

TEST(BackUpDialogTest, AWslFileIsCalledOneAndNeverAPlainArchive)
{
    const QTemporaryDir place;
    BackUpDialog dialog(debian(), {ArchiveFormat::Tar, ArchiveFormat::TarGz, ArchiveFormat::Wsl});
    EXPECT_EQ(dialog.format(), ArchiveFormat::TarGz);
    dialog.place()->setPath(place.filePath(u"copy.tar.gz"_s));
    dialog.formats()->setCurrentIndex(2);
    EXPECT_EQ(dialog.format(), ArchiveFormat::Wsl);
    EXPECT_EQ(dialog.formats()->currentText(), u"WSL distribution (.wsl)");
    EXPECT_EQ(dialog.path(), place.filePath(u"copy.wsl"_s));
    dialog.formats()->setCurrentIndex(0);
    EXPECT_EQ(dialog.path(), place.filePath(u"copy.tar"_s));
    const BackUpDialog only(debian(), {ArchiveFormat::Wsl});
    EXPECT_EQ(only.formats()->currentText(), u"WSL distribution (.wsl)");
    EXPECT_TRUE(only.path().endsWith(u".wsl"));
}

} // namespace
} // namespace decant
