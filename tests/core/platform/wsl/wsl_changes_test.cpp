// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_idle_task.h"
#include "tests/core/platform/wsl/wsl_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace decant {
namespace {

/// What is done with a distribution that is there already.
class WslChangesTest : public WslFixture
{
protected:
    void SetUp() override
    {
        WslFixture::SetUp();
        ASSERT_OK(import(u"d1"_s, systemTar()));
    }

    /// Of what the double keeps of it.
    QString kept(const QString &name, const QString &key) const
    {
        const QSettings lxss(path(u"wsl/lxss.ini"_s), QSettings::IniFormat);
        return lxss.value(registry.find(name)->id + u'/' + key).toString();
    }

    /// What a process leaves that did not live to finish it.
    void leaveHalfACopy(const QString &name)
    {
        const auto folder = host->defaultFolder(name);
        ASSERT_OK(WslJournal(path(u"data"_s)).open(name, folder));
        ASSERT_TRUE(QDir().mkpath(folder));
        QFile disk(QDir(folder).filePath(wslDiskName));
        ASSERT_TRUE(disk.open(QIODevice::WriteOnly) && disk.write("half") == 4);
    }
};

TEST_F(WslChangesTest, ARenamedOneIsFoundByItsNewNameAndKeepsAllElse)
{
    const auto before = *registry.find(u"d1"_s);
    ASSERT_OK(finish(*host->rename(u"d1"_s, u"work"_s)));
    EXPECT_FALSE(registry.find(u"d1"_s));
    const auto after = registry.find(u"work"_s);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->id, before.id);
    EXPECT_EQ(after->folder, before.folder);
    EXPECT_TRUE(list()[0].origin);
    ASSERT_OK(finish(*host->rename(u"work"_s, u"Work"_s)));
    ASSERT_OK(finish(*host->remove(u"WORK"_s)));
}

TEST_F(WslChangesTest, ANameThatIsTakenOrIllegalIsNotTaken)
{
    ASSERT_OK(import(u"d2"_s, systemTar()));
    EXPECT_FAILS(ErrorKind::Invalid, finish(*host->rename(u"d1"_s, u"D2"_s)));
    EXPECT_FAILS(ErrorKind::Invalid, finish(*host->rename(u"d1"_s, u"con"_s)));
    EXPECT_FAILS(ErrorKind::NotFound, finish(*host->rename(u"d3"_s, u"d4"_s)));
    EXPECT_FAILS(ErrorKind::Invalid, finish(*host->clone(u"d1"_s, u"D2"_s, {})));
    EXPECT_FAILS(ErrorKind::NotFound, finish(*host->clone(u"d3"_s, u"d4"_s, {})));
    EXPECT_EQ(list().size(), 2);
    EXPECT_EQ(leftovers(), (QStringList{u"d1"_s, u"d2"_s}));
}

TEST_F(WslChangesTest, ACloneHasTheSameDiskUserAndOrigin)
{
    ASSERT_OK(registry.setDefaultUid(u"d1"_s, 1000));
    ASSERT_OK(finish(*host->clone(u"d1"_s, u"d2"_s, path(u"far/away"_s))));
    EXPECT_FALSE(diskOf(u"d1"_s).isEmpty());
    EXPECT_EQ(diskOf(u"d1"_s), diskOf(u"d2"_s));
    EXPECT_EQ(registry.find(u"d2"_s)->defaultUid, 1000U);
    const auto found = list();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[1].location, QDir::toNativeSeparators(path(u"far/away"_s)));
    ASSERT_TRUE(found[1].origin);
    EXPECT_EQ(found[0].origin->image, found[1].origin->image);
    ASSERT_OK(finish(*host->remove(u"d2"_s)));
    EXPECT_FALSE(diskOf(u"d1"_s).isEmpty());
}

TEST_F(WslChangesTest, ACloneThatFailsOrIsCancelledLeavesNothing)
{
    const auto expectOnlyTheOriginal = [this] {
        EXPECT_EQ(registered().size(), 1);
        EXPECT_EQ(leftovers(), QStringList{u"d1"_s});
        EXPECT_FALSE(diskOf(u"d1"_s).isEmpty());
    };
    order(u"export/code"_s, u"Wsl/Service/ERROR_DISK_FULL"_s);
    EXPECT_FAILS(ErrorKind::NoSpace, finish(*host->clone(u"d1"_s, u"d2"_s, {})));
    expectOnlyTheOriginal();
    order(u"export/code"_s, QString());
    order(u"import/refuse"_s, u"Wsl/Service/RegisterDistro/WSL_E_IMPORT_FAILED"_s);
    EXPECT_FAILS(ErrorKind::HostRefused, finish(*host->clone(u"d1"_s, u"d2"_s, {})));
    expectOnlyTheOriginal();
    order(u"import/refuse"_s, QString());
    order(u"export/pause"_s, 1);
    const auto clone = host->clone(u"d1"_s, u"d2"_s, {});
    QSignalSpy finished(clone.get(), &Task::finished);
    clone->start();
    const auto half = path(u"data/distributions/d2/ext4.vhdx"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(half); }, 60'000));
    clone->cancel();
    ASSERT_TRUE(finished.wait(60'000));
    EXPECT_EQ(clone->error()->kind, ErrorKind::Cancelled);
    expectOnlyTheOriginal();
}

TEST_F(WslChangesTest, WhatACrashHasLeftOfACloneIsDeletedAtTheNextStart)
{
    leaveHalfACopy(u"d2"_s);
    host = makeHost();
    EXPECT_TRUE(QTest::qWaitFor([&] { return leftovers() == QStringList{u"d1"_s}; }, 60'000));
}

TEST_F(WslChangesTest, ADiskThatCanNotBeDeletedYetIsNotForgotten)
{
    const auto disk = path(u"data/distributions/d2/ext4.vhdx"_s);
    leaveHalfACopy(u"d2"_s);
    ASSERT_TRUE(QFile::remove(disk) && QDir().mkpath(disk));
    host = makeHost();
    // Long after WSL is known to have nothing to do with it.
    QTest::qWait(1500);
    EXPECT_TRUE(leftovers().contains(u"d2.importing"_s));
    ASSERT_TRUE(QDir().rmdir(disk));
    EXPECT_TRUE(QTest::qWaitFor([&] { return leftovers() == QStringList{u"d1"_s}; }, 60'000));
}

TEST_F(WslChangesTest, WhatACrashHasLeftOfACloneIsInTheNextOnesWayOnlyUntilItIsGone)
{
    leaveHalfACopy(u"d2"_s);
    host = makeHost();
    ASSERT_OK(finish(*host->clone(u"d1"_s, u"d2"_s, {})));
    EXPECT_EQ(diskOf(u"d2"_s), diskOf(u"d1"_s));
    EXPECT_EQ(leftovers(), (QStringList{u"d1"_s, u"d2"_s}));
}

TEST_F(WslChangesTest, WhatSomebodyElseHasMadeInTheFolderOfACrashIsTheirs)
{
    const auto folder = path(u"there"_s);
    {
        const WslJournal journal(path(u"data"_s));
        ASSERT_OK(journal.open(u"d2"_s, folder));
    }
    ASSERT_OK(finish(*host->move(u"d1"_s, folder)));
    host = makeHost();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !leftovers().contains(u"d2.importing"_s); }, 60'000));
    EXPECT_FALSE(diskOf(u"d1"_s).isEmpty());
}

TEST_F(WslChangesTest, WhatRunsIsNotEndedUnasked)
{
    set(u"d1"_s, u"FakeRunning"_s, 1);
    for (auto &task : {host->rename(u"d1"_s, u"d2"_s), host->clone(u"d1"_s, u"d2"_s, {}),
                       host->move(u"d1"_s, path(u"there"_s)), host->setSparse(u"d1"_s, true),
                       host->resizeDisk(u"d1"_s, qint64{64} << 30),
                       host->exportAs({.name = u"d1"_s, .path = path(u"d1.tar"_s)})}) {
        const auto refused = finish(*task);
        ASSERT_TRUE(failsWith(ErrorKind::HostRefused, refused));
        EXPECT_TRUE(refused.error().what.contains(u"stop it first"));
    }
    EXPECT_EQ(list()[0].state, Distribution::State::Running);
    ASSERT_OK(finish(*host->stop(u"d1"_s)));
    ASSERT_OK(finish(*host->rename(u"d1"_s, u"d2"_s)));
}

TEST_F(WslChangesTest, AWslThatSaysNothingIsNotWaitedForForEver)
{
    order(u"list/pause"_s, 1);
    WslIdleTask impatient(registry, u"d1"_s, std::chrono::milliseconds(1));
    const auto refused = finish(impatient);
    ASSERT_TRUE(failsWith(ErrorKind::HostRefused, refused));
    EXPECT_TRUE(refused.error().what.contains(u"does not answer"));

    WslIdleTask patient(registry, u"d1"_s);
    QSignalSpy finished(&patient, &Task::finished);
    const auto before = calls().size();
    patient.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return calls().size() > before; }, 60'000));
    EXPECT_EQ(finished.count(), 0);
    patient.cancel();
    ASSERT_TRUE(finished.wait(60'000));
    EXPECT_EQ(patient.error()->kind, ErrorKind::Cancelled);
}

TEST_F(WslChangesTest, AMovedOneIsWhereItWasToldToBe)
{
    const auto disk = diskOf(u"d1"_s);
    for (const auto &place : {path(u"there"_s), path(u"far/away/there"_s)}) {
        ASSERT_OK(finish(*host->move(u"d1"_s, place)));
        EXPECT_EQ(list()[0].location, QDir::toNativeSeparators(place));
        EXPECT_EQ(diskOf(u"d1"_s), disk);
    }
    QFile file(path(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto refused = finish(*host->move(u"d1"_s, path(u"file/there"_s)));
    EXPECT_FAILS(ErrorKind::Invalid, refused);
    EXPECT_EQ(diskOf(u"d1"_s), disk);
}

TEST_F(WslChangesTest, ADiskIsResizedButNotBelowWhatItHolds)
{
    ASSERT_OK(finish(*host->resizeDisk(u"d1"_s, qint64{64} << 30)));
    EXPECT_EQ(kept(u"d1"_s, u"FakeSize"_s), u"68719476736");
    EXPECT_FAILS(ErrorKind::HostRefused, finish(*host->resizeDisk(u"d1"_s, 512)));
    EXPECT_EQ(kept(u"d1"_s, u"FakeSize"_s), u"68719476736");
    EXPECT_FAILS(ErrorKind::NotFound, finish(*host->resizeDisk(u"d2"_s, 512)));
}

TEST_F(WslChangesTest, ADiskIsMadeSparseAndDenseAgain)
{
    ASSERT_OK(finish(*host->setSparse(u"d1"_s, true)));
    EXPECT_EQ(kept(u"d1"_s, u"FakeSparse"_s), u"true");
    ASSERT_OK(finish(*host->setSparse(u"d1"_s, false)));
    EXPECT_EQ(kept(u"d1"_s, u"FakeSparse"_s), u"false");
}

TEST_F(WslChangesTest, WhatIsOfWsl1HasNoDiskAndLearnsHowToGetOne)
{
    set(u"d1"_s, u"Flags"_s, 7);
    for (auto &task : {host->setSparse(u"d1"_s, true), host->resizeDisk(u"d1"_s, 1 << 30)}) {
        const auto refused = finish(*task);
        ASSERT_TRUE(failsWith(ErrorKind::HostRefused, refused));
        EXPECT_TRUE(refused.error().what.contains(u"wsl --set-version d1 2"));
    }
}

TEST_F(WslChangesTest, OnlyWhatIsOfWsl2IsMovedAndTheOthersLearnHowToBe)
{
    set(u"d1"_s, u"Flags"_s, 7);
    const auto refused = finish(*host->move(u"d1"_s, path(u"there"_s)));
    ASSERT_TRUE(failsWith(ErrorKind::HostRefused, refused));
    EXPECT_TRUE(refused.error().what.contains(u"wsl --set-version d1 2"));
    EXPECT_FALSE(QFile::exists(path(u"there"_s)));
}

} // namespace
} // namespace decant
