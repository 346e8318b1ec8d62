// SPDX-License-Identifier: MIT
#include "tests/core/platform/local_fixture.h"

#include <QDir>
#include <QProcess>
#include <QTest>

namespace decant {
namespace {

class LocalCopiesTest : public LocalFixture
{
protected:
    void SetUp() override
    {
        LocalFixture::SetUp();
        ASSERT_OK(import(u"d1"_s));
        ASSERT_EQ(run(u"d1"_s,
                      u"echo mine >/home/ann/note; chown 1000:27 /home/ann/note; chmod 4640 "
                      "/home/ann/note; touch /root/x"_s),
                  0);
    }

    static std::optional<Error> outcome(const std::unique_ptr<Task> &task)
    {
        EXPECT_TRUE(runToEnd(*task));
        return task->error();
    }

    static QByteArray gunzip(const QString &path)
    {
        QProcess gzip;
        gzip.start(u"gzip"_s, {u"-dc"_s, path});
        EXPECT_TRUE(gzip.waitForFinished() && gzip.exitCode() == 0);
        return gzip.readAllStandardOutput();
    }

    /// What the file of ann's is in a distribution, as its own programs see it.
    QString noteIn(const QString &name)
    {
        run(name, u"ls -ln /home/ann/note; cat /home/ann/note"_s);
        return output().simplified();
    }

    /// As a crash in the middle of moving leaves d1.
    void leaveAnotherPlace()
    {
        const DistributionFolders folders(m_folder.path());
        auto place = *folders.find(u"d1"_s);
        place.record.other = {.location = path(u"far"_s), .ownsLocation = true};
        ASSERT_OK(place.record.save(place.recordPath()));
        ASSERT_TRUE(QDir().mkpath(path(u"far/rootfs/half"_s)));
    }

    /// A decant-tree that says so and waits for ever, having written something.
    void useStuckTree()
    {
        QFile tree(path(u"stuck"_s));
        ASSERT_TRUE(tree.open(QIODevice::WriteOnly));
        tree.write("#!/bin/sh\n"
                   "if [ $1 = copy ]; then mkdir $3/half; else echo half >$4; fi\n"
                   "echo 10 100\nexec sleep 1000\n");
        tree.close();
        tree.setPermissions(tree.permissions() | QFile::ExeOwner);
        m_programs.tree = tree.fileName();
        m_host = makeHost();
    }

    /// Starts it, waits until it is in the middle, and cancels it.
    static void cancelInTheMiddle(const std::unique_ptr<Task> &task)
    {
        QSignalSpy progressed(task.get(), &Task::progressed);
        QSignalSpy finished(task.get(), &Task::finished);
        task->start();
        ASSERT_TRUE(progressed.wait(60'000));
        EXPECT_EQ(progressed.first().first().value<Progress>(), (Progress{10, 100}));
        task->cancel();
        ASSERT_TRUE(finished.wait(60'000));
        EXPECT_EQ(task->error()->kind, ErrorKind::Cancelled);
    }
};

TEST_F(LocalCopiesTest, ACloneIsWholeAndOfItsOwn)
{
    ASSERT_FALSE(outcome(m_host->clone(u"d1"_s, u"d2"_s, {})));
    EXPECT_EQ(entries(), (QStringList{u"d1"_s, u"d2"_s}));
    EXPECT_EQ(noteIn(u"d2"_s), noteIn(u"d1"_s));
    EXPECT_TRUE(noteIn(u"d2"_s).startsWith(u"-rwSr-----"));
    EXPECT_EQ(list().last().origin, testOrigin());
    EXPECT_GT(list().last().size.value_or(0), 1'000'000);
    ASSERT_EQ(run(u"d2"_s, u"echo other >/home/ann/note"_s), 0);
    EXPECT_TRUE(noteIn(u"d1"_s).endsWith(u"mine"));
}

TEST_F(LocalCopiesTest, ACloneGoesWhereItIsTold)
{
    ASSERT_FALSE(outcome(m_host->clone(u"d1"_s, u"d2"_s, path(u"far/away"_s))));
    EXPECT_TRUE(QFile::exists(path(u"far/away/rootfs/bin/busybox"_s)));
    EXPECT_EQ(run(u"d2"_s, u"test -O /root/x"_s), 0);
    EXPECT_FALSE(outcome(m_host->remove(u"d2"_s)));
    EXPECT_FALSE(QFile::exists(path(u"far/away"_s)));
}

TEST_F(LocalCopiesTest, WhatCantBeClonedIsRefusedBeforeAnythingIsWritten)
{
    EXPECT_EQ(outcome(m_host->clone(u"d1"_s, u"D1"_s, {}))->kind, ErrorKind::Invalid);
    EXPECT_EQ(outcome(m_host->clone(u"d3"_s, u"d4"_s, {}))->kind, ErrorKind::NotFound);
    EXPECT_EQ(outcome(m_host->clone(u"d1"_s, u"d2"_s, rootfs(u"d1"_s)))->kind, ErrorKind::Invalid);
    EXPECT_EQ(entries(), QStringList{u"d1"_s});
}

TEST_F(LocalCopiesTest, ACancelledCloneLeavesNothing)
{
    useStuckTree();
    cancelInTheMiddle(m_host->clone(u"d1"_s, u"d2"_s, path(u"far"_s)));
    EXPECT_EQ(entries(), QStringList{u"d1"_s});
    EXPECT_FALSE(QFile::exists(path(u"far"_s)));
    EXPECT_EQ(list().first().state, Distribution::State::Stopped);
}

TEST_F(LocalCopiesTest, OnOneDiskAMoveIsARename)
{
    ASSERT_FALSE(outcome(m_host->move(u"d1"_s, path(u"far/away"_s))));
    EXPECT_EQ(list().first().location, path(u"far/away"_s));
    EXPECT_FALSE(QFile::exists(rootfs(u"d1"_s)));
    EXPECT_EQ(run(u"d1"_s, u"test -O /root/x"_s), 0);
    ASSERT_FALSE(outcome(m_host->move(u"d1"_s, m_host->defaultFolder(u"d1"_s))));
    EXPECT_FALSE(QFile::exists(path(u"far/away"_s)));
    EXPECT_TRUE(noteIn(u"d1"_s).startsWith(u"-rwSr-----"));
    EXPECT_EQ(outcome(m_host->move(u"d1"_s, m_host->defaultFolder(u"d1"_s)))->kind,
              ErrorKind::Invalid);
}

TEST_F(LocalCopiesTest, AFolderThatIsInUseIsNoPlaceToMoveTo)
{
    ASSERT_OK(import(u"d2"_s));
    for (const auto &folder : {path(u"distributions"_s), rootfs(u"d2"_s), rootfs(u"d1"_s)})
        EXPECT_EQ(outcome(m_host->move(u"d1"_s, folder))->kind, ErrorKind::Invalid)
            << folder.toStdString();
    EXPECT_EQ(list().first().location, m_host->defaultFolder(u"d1"_s));
}

TEST_F(LocalCopiesTest, WhatIsNotWholeAtTheNewPlaceStaysAtTheOld)
{
    const DistributionFolders folders(m_folder.path());
    leaveAnotherPlace();
    const auto next = makeHost();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !QFile::exists(path(u"far"_s)); }, 60'000));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !folders.find(u"d1"_s)->record.other; }, 60'000));
    EXPECT_TRUE(noteIn(u"d1"_s).endsWith(u"mine"));
}

TEST_F(LocalCopiesTest, WhatWasRenamedBeforeACrashIsFoundWhereItIs)
{
    const DistributionFolders folders(m_folder.path());
    auto place = *folders.find(u"d1"_s);
    place.record.other = {.location = path(u"far"_s), .ownsLocation = true};
    ASSERT_OK(place.record.save(place.recordPath()));
    ASSERT_TRUE(QDir().mkpath(path(u"far"_s)));
    ASSERT_TRUE(QDir().rename(place.rootfs(), path(u"far/rootfs"_s)));
    EXPECT_EQ(list().first().location, path(u"far"_s));
    EXPECT_EQ(run(u"d1"_s, u"test -O /root/x"_s), 0);
    const auto next = makeHost();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !folders.find(u"d1"_s)->record.other; }, 60'000));
    EXPECT_EQ(list().first().location, path(u"far"_s));
    EXPECT_TRUE(QFile::exists(path(u"far/rootfs/bin/busybox"_s)));
}

TEST_F(LocalCopiesTest, AtTheFirstTryItRunsThoughItIsStillTidiedUp)
{
    leaveAnotherPlace();
    m_host = makeHost();
    EXPECT_TRUE(noteIn(u"d1"_s).endsWith(u"mine"));
    EXPECT_FALSE(QFile::exists(path(u"far"_s)));
}

TEST_F(LocalCopiesTest, AtTheFirstTryItIsChangedThoughItIsStillTidiedUp)
{
    using Change = std::function<std::unique_ptr<Task>()>;
    for (const auto &change :
         {Change([&] { return m_host->stop(u"d1"_s); }),
          Change([&] { return m_host->setDefaultUser(u"d1"_s, u"ann"_s); }),
          Change([&] { return m_host->clone(u"d1"_s, u"d2"_s, {}); }), Change([&] {
              return m_host->exportAs({u"d1"_s, path(u"a.tar"_s)});
          }),
          Change([&] { return m_host->move(u"d1"_s, path(u"further"_s)); }),
          Change([&] { return m_host->move(u"d1"_s, m_host->defaultFolder(u"d1"_s)); }),
          Change([&] { return m_host->rename(u"d1"_s, u"D1"_s); }),
          Change([&] { return m_host->remove(u"d1"_s); })}) {
        leaveAnotherPlace();
        m_host = makeHost();
        const auto error = outcome(change());
        EXPECT_FALSE(error) << error->what.toStdString();
        EXPECT_FALSE(QFile::exists(path(u"far"_s)));
    }
}

TEST_F(LocalCopiesTest, WaitingForItToBeTidiedUpCanBeCancelled)
{
    leaveAnotherPlace();
    m_host = makeHost();
    const auto run =
        m_host->run({.name = u"d1"_s, .user = {}, .command = {u"touch"_s, u"/root/late"_s}});
    const auto rename = m_host->rename(u"d1"_s, u"d2"_s);
    for (Task *task : {static_cast<Task *>(run.get()), rename.get()}) {
        task->start();
        QCoreApplication::sendPostedEvents();
        EXPECT_FALSE(task->isFinished());
        task->cancel();
        ASSERT_TRUE(task->isFinished());
        EXPECT_EQ(task->error()->kind, ErrorKind::Cancelled);
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return !QFile::exists(path(u"far"_s)); }, 60'000));
    EXPECT_TRUE(noteIn(u"d1"_s).endsWith(u"mine"));
    EXPECT_FALSE(QFile::exists(rootfs(u"d1"_s) + u"/root/late"_s));
}

TEST_F(LocalCopiesTest, RemovingWhatWasBeingMovedLeavesNothing)
{
    leaveAnotherPlace();
    EXPECT_FALSE(outcome(m_host->remove(u"d1"_s)));
    EXPECT_FALSE(QFile::exists(path(u"far"_s)));
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(LocalCopiesTest, AnExportIsAnArchiveThatMakesTheSameDistribution)
{
    for (const auto &[format, name] : {std::pair{ArchiveFormat::Tar, u"a.tar"_s},
                                       std::pair{ArchiveFormat::TarGz, u"a.tar.gz"_s}}) {
        ASSERT_FALSE(outcome(m_host->exportAs({u"d1"_s, path(name), format})));
        QFile archive(path(name));
        ASSERT_TRUE(archive.open(QIODevice::ReadOnly));
        const auto again = stream(name.section(u'.', 0, 0) + QString::number(int(format)));
        feed(*again, format == ArchiveFormat::Tar ? archive.readAll() : gunzip(archive.fileName()));
        ASSERT_FALSE(again->error()) << again->error()->detail.toStdString();
    }
    EXPECT_EQ(entries(), (QStringList{u"a0"_s, u"a1"_s, u"d1"_s}));
    const auto note = noteIn(u"d1"_s);
    EXPECT_EQ(noteIn(u"a0"_s), note);
    EXPECT_EQ(noteIn(u"a1"_s), note);
    EXPECT_EQ(QDir(m_folder.path()).entryList({u".decant-*"_s}, QDir::AllEntries | QDir::Hidden),
              QStringList());
}

TEST_F(LocalCopiesTest, ACancelledExportLeavesNothing)
{
    useStuckTree();
    cancelInTheMiddle(m_host->exportAs({u"d1"_s, path(u"a.tar"_s)}));
    EXPECT_FALSE(QFile::exists(path(u"a.tar"_s)));
    EXPECT_EQ(QDir(m_folder.path()).entryList({u".decant-*"_s}, QDir::AllEntries | QDir::Hidden),
              QStringList());
}

TEST_F(LocalCopiesTest, AnArchiveInsideWhatItHoldsIsRefused)
{
    EXPECT_EQ(outcome(m_host->exportAs({u"d1"_s, rootfs(u"d1"_s) + u"/a.tar"_s}))->kind,
              ErrorKind::Invalid);
    EXPECT_EQ(outcome(m_host->exportAs({u"d1"_s, path(u"no/such/a.tar"_s)}))->kind,
              ErrorKind::Invalid);
    EXPECT_EQ(outcome(m_host->exportAs({u"d9"_s, path(u"a.tar"_s)}))->kind, ErrorKind::NotFound);
}

TEST_F(LocalCopiesTest, TooLittleRoomIsToldInFigures)
{
    QFile tree(path(u"full"_s));
    ASSERT_TRUE(tree.open(QIODevice::WriteOnly));
    tree.write("#!/bin/sh\necho room 5000000000 1000000\nexit 7\n");
    tree.close();
    tree.setPermissions(tree.permissions() | QFile::ExeOwner);
    m_programs.tree = tree.fileName();
    m_host = makeHost();
    const auto error = outcome(m_host->clone(u"d1"_s, u"d2"_s, {}));
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, ErrorKind::NoSpace);
    EXPECT_TRUE(error->what.contains(u"5.0 GB") && error->what.contains(u"1.0 MB"))
        << error->what.toStdString();
    EXPECT_EQ(entries(), QStringList{u"d1"_s});
}

} // namespace
} // namespace decant
