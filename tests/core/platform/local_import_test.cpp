// SPDX-License-Identifier: MIT
#include "core/base/file_lock.h"
#include "tests/core/platform/local_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace decant {
namespace {

using LocalImportTest = LocalFixture;

TEST_F(LocalImportTest, AnImageBecomesADistributionWithItsFacts)
{
    ASSERT_OK(import(u"d1"_s));
    const auto distributions = list();
    ASSERT_EQ(distributions.size(), 1);
    const auto &distribution = distributions.first();
    EXPECT_EQ(distribution.name, u"d1");
    EXPECT_EQ(distribution.state, Distribution::State::Stopped);
    EXPECT_EQ(distribution.system, u"Busy Box 1");
    EXPECT_EQ(distribution.location, path(u"distributions/d1"_s));
    EXPECT_EQ(distribution.origin, testOrigin());
    EXPECT_GT(distribution.size.value_or(0), 1'000'000);
    EXPECT_EQ(entries(), QStringList{u"d1"_s});
}

TEST_F(LocalImportTest, ATruncatedTarLeavesNothing)
{
    const auto tar = busyboxTar();
    const auto import = stream(u"d1"_s);
    feed(*import, tar.left(tar.size() / 2));
    ASSERT_TRUE(import->error());
    EXPECT_EQ(import->error()->kind, ErrorKind::Failed);
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(LocalImportTest, CancelInTheMiddleLeavesNothing)
{
    const auto tar = busyboxTar();
    const auto import = stream(u"d1"_s, path(u"place"_s));
    QSignalSpy finished(import.get(), &Task::finished);
    import->start();
    feed(*import, tar.left(tar.size() / 2), false);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return QFile::exists(path(u"place/rootfs/bin"_s)); }, 60'000));
    EXPECT_FALSE(entries().isEmpty());
    import->cancel();
    ASSERT_TRUE(finished.wait(60'000));
    EXPECT_EQ(import->error()->kind, ErrorKind::Cancelled);
    EXPECT_TRUE(entries().isEmpty());
    EXPECT_FALSE(QFile::exists(path(u"place"_s)));
    EXPECT_FAILS(ErrorKind::Cancelled, import->sink().write(bytesOf("more")).and_then([&] {
        return import->sink().close();
    }));
}

TEST_F(LocalImportTest, CancelBeforeTheBeginningLeavesNothing)
{
    const auto import = stream(u"d1"_s);
    import->cancel();
    ASSERT_TRUE(runToEnd(*import));
    EXPECT_EQ(import->error()->kind, ErrorKind::Cancelled);
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(LocalImportTest, DestructionInTheMiddleLeavesNothing)
{
    {
        const auto import = stream(u"d1"_s);
        import->start();
        feed(*import, busyboxTar(), false);
        EXPECT_FALSE(entries().isEmpty());
    }
    EXPECT_TRUE(QTest::qWaitFor([&] { return entries().isEmpty(); }, 60'000));
}

TEST_F(LocalImportTest, AWriterLearnsWhyNothingIsRead)
{
    QFile unpack(m_programs.unpack);
    ASSERT_TRUE(unpack.open(QIODevice::WriteOnly | QIODevice::Truncate));
    unpack.write("#!/bin/sh\necho 'tar: x: No space left on device' >&2; exit 2\n");
    unpack.close();
    const auto import = stream(u"d1"_s);
    feed(*import, QByteArray(64 * 1024 * 1024, 'x'));
    ASSERT_TRUE(import->error());
    EXPECT_EQ(import->error()->kind, ErrorKind::NoSpace);
    EXPECT_FAILS(ErrorKind::NoSpace, import->sink().close().and_then([&] {
        const QByteArray more(1024 * 1024, 'x');
        return import->sink().write(bytesOf({more.data(), size_t(more.size())}));
    }));
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(LocalImportTest, ATakenNameIsRefusedAndTheOtherStays)
{
    ASSERT_OK(import(u"d1"_s));
    EXPECT_FAILS(ErrorKind::Invalid, import(u"D1"_s));
    EXPECT_EQ(entries(), QStringList{u"d1"_s});
    EXPECT_EQ(run(u"d1"_s, u"true"_s), 0);
}

TEST_F(LocalImportTest, ALocationHoldsTheFiles)
{
    ASSERT_OK(import(u"d1"_s, path(u"far/away"_s)));
    EXPECT_TRUE(QFile::exists(path(u"far/away/rootfs/bin/busybox"_s)));
    EXPECT_EQ(list().first().location, path(u"far/away"_s));
    const auto remove = m_host->remove(u"d1"_s);
    ASSERT_TRUE(runToEnd(*remove));
    EXPECT_FALSE(remove->error());
    EXPECT_FALSE(QFile::exists(path(u"far/away"_s)));
    EXPECT_TRUE(entries().isEmpty());
}

TEST_F(LocalImportTest, AFolderThatWasThereStays)
{
    ASSERT_TRUE(QDir().mkpath(path(u"mine"_s)));
    ASSERT_OK(import(u"d1"_s, path(u"mine"_s)));
    const auto remove = m_host->remove(u"d1"_s);
    ASSERT_TRUE(runToEnd(*remove));
    EXPECT_TRUE(QDir(path(u"mine"_s)).isEmpty());
    EXPECT_TRUE(QFile::exists(path(u"mine"_s)));
}

TEST_F(LocalImportTest, LeftoversOfACrashGoAtTheNextStart)
{
    const DistributionFolders folders(m_folder.path());
    DistributionPlace crashed{.entry = folders.hiddenEntry(u"a"_s),
                              .record = {.name = u"a"_s, .location = path(u"far"_s)}};
    crashed.record.ownsLocation = true;
    DistributionPlace alive{.entry = folders.hiddenEntry(u"b"_s), .record = {.name = u"b"_s}};
    for (const auto &place : {crashed, alive}) {
        ASSERT_TRUE(QDir().mkpath(place.entry) && QDir().mkpath(place.rootfs() + u"/etc"_s));
        ASSERT_OK(place.record.save(place.recordPath()));
    }
    const auto lock = FileLock::tryTake(alive.lockPath(), FileLock::Kind::Exclusive);
    const auto next = makeHost();
    EXPECT_TRUE(QTest::qWaitFor([&] { return entries().size() == 1; }, 60'000));
    EXPECT_FALSE(QFile::exists(path(u"far"_s)));
    EXPECT_TRUE(QFile::exists(alive.rootfs()));
}

TEST_F(LocalImportTest, NewOnesGoWhereTheUserPrefersAndAreFoundThere)
{
    m_host->setPreferences({.folder = path(u"mine"_s)});
    EXPECT_EQ(m_host->defaultFolder(u"d1"_s), path(u"mine/d1"_s));
    ASSERT_OK(import(u"d1"_s));
    EXPECT_EQ(list().first().location, path(u"mine/d1"_s));
    EXPECT_TRUE(QFile::exists(path(u"mine/d1/rootfs/bin"_s)));
    EXPECT_FAILS(ErrorKind::Invalid, m_host->checkTarget(u"d2"_s, path(u"mine/d1"_s)));
    // What was the usual place before is one still.
    EXPECT_OK(m_host->checkTarget(u"d2"_s, path(u"distributions/d2"_s)));
}

} // namespace
} // namespace decant
