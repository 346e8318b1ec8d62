// SPDX-License-Identifier: MIT
#include "tests/core/platform/wsl/wsl_fixture.h"
#include "tests/support/blobs.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace decant {
namespace {

class WslExportTest : public WslFixture
{
protected:
    void SetUp() override
    {
        WslFixture::SetUp();
        ASSERT_OK(import(u"d1"_s, systemTar()));
        ASSERT_TRUE(QDir().mkpath(path(u"out"_s)));
    }

    /// What lies beside the archive and is not one yet.
    QStringList parts() const
    {
        return QDir(path(u"out"_s)).entryList({u".*"_s}, QDir::Files | QDir::Hidden);
    }

    /// Exports to `request.path`, and does something just before the archive gets that name.
    Result<void> exportBut(const std::function<void()> &first)
    {
        order(u"export/pause"_s, 1);
        const auto task = host->exportAs(request);
        QSignalSpy finished(task.get(), &Task::finished);
        task->start();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !parts().isEmpty(); }, 60'000));
        first();
        writeFile(path(u"wsl/go-on"_s), "");
        EXPECT_TRUE(finished.count() == 1 || finished.wait(60'000));
        return task->error() ? Result<void>(*task->error()) : Result<void>();
    }

    const ExportRequest request{.name = u"d1"_s, .path = path(u"out/d1.tar"_s)};
};

TEST_F(WslExportTest, AnExportAppearsWhenItIsComplete)
{
    ASSERT_OK(finish(*host->exportAs(request)));
    QFile archive(request.path);
    ASSERT_TRUE(archive.open(QIODevice::ReadOnly));
    EXPECT_EQ(archive.readAll(), diskOf(u"d1"_s));
    ASSERT_OK(finish(*host->exportAs(
        {.name = u"d1"_s, .path = path(u"out/d1.tar.gz"_s), .format = ArchiveFormat::TarGz})));
    QFile packed(path(u"out/d1.tar.gz"_s));
    ASSERT_TRUE(packed.open(QIODevice::ReadOnly));
    EXPECT_TRUE(packed.read(2) == "\x1f\x8b");
    ASSERT_OK(finish(*host->exportAs(
        {.name = u"d1"_s, .path = path(u"out/d1.tar.xz"_s), .format = ArchiveFormat::TarXz})));
    QFile smaller(path(u"out/d1.tar.xz"_s));
    ASSERT_TRUE(smaller.open(QIODevice::ReadOnly));
    EXPECT_TRUE(smaller.read(6) == QByteArray("\xfd\x37zXZ\0", 6));

    order(u"export/code"_s, u"Wsl/Service/WSL_E_EXPORT_FAILED"_s);
    EXPECT_FAILS(ErrorKind::HostRefused, finish(*host->exportAs(request)));
    EXPECT_TRUE(archive.exists());
    EXPECT_TRUE(parts().isEmpty());
}

TEST_F(WslExportTest, ADiskIsBackedUpAsItIsWhereThereIsOne)
{
    const ExportRequest disk{
        .name = u"d1"_s, .path = path(u"out/d1.vhdx"_s), .format = ArchiveFormat::Vhdx};
    ASSERT_OK(finish(*host->exportAs(disk)));
    QFile file(disk.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), diskOf(u"d1"_s));
    EXPECT_TRUE(parts().isEmpty());

    set(u"d1"_s, u"Flags"_s, 7);
    const auto before = calls().size();
    EXPECT_FAILS(ErrorKind::HostRefused, finish(*host->exportAs(disk)));
    EXPECT_FAILS(ErrorKind::HostRefused, finish(*host->exportAs({.name = u"d1"_s,
                                                                 .path = path(u"out/d1.wsl"_s),
                                                                 .format = ArchiveFormat::Wsl})));
    for (const auto &call : calls().sliced(before))
        EXPECT_FALSE(call.startsWith(u"--export")) << call.toStdString();
}

TEST_F(WslExportTest, WhatTheArchiveWouldReplaceStaysUntilItIsReplaced)
{
    writeFile(request.path, "the one before");
    const auto lost = exportBut([this] {
        // On Windows only once nobody writes it any more.
        EXPECT_TRUE(QTest::qWaitFor(
            [this] { return QFile::remove(path(u"out/"_s + parts().first())); }, 60'000));
    });
    EXPECT_FAILS(ErrorKind::Failed, lost);
    EXPECT_EQ(contentOf(request.path), "the one before");
}

TEST_F(WslExportTest, AnArchiveThatCanNotHaveItsNameIsKeptAndThatIsSaid)
{
    const auto refused = exportBut([this] { QDir().mkdir(request.path); });
    ASSERT_TRUE(failsWith(ErrorKind::Failed, refused));
    ASSERT_EQ(parts().size(), 1);
    EXPECT_TRUE(refused.error().what.contains(parts().first()));
    EXPECT_EQ(contentOf(path(u"out/"_s + parts().first())), diskOf(u"d1"_s));
}

TEST_F(WslExportTest, NoFileOfTheUsersIsTakenForAPartOfIt)
{
    writeFile(request.path + u".part"_s, "mine");
    ASSERT_OK(finish(*host->exportAs(request)));
    EXPECT_EQ(contentOf(request.path + u".part"_s), "mine");
}

TEST_F(WslExportTest, WhereNoArchiveCanBeNobodyBegins)
{
    const auto before = calls().size();
    for (const auto &place : {path(u"out"_s), path(u"nowhere/d1.tar"_s)})
        EXPECT_FAILS(ErrorKind::Invalid, finish(*host->exportAs({.name = u"d1"_s, .path = place})));
    EXPECT_EQ(calls().size(), before);
}

} // namespace
} // namespace decant
