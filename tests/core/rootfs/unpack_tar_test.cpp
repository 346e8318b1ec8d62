// SPDX-License-Identifier: MIT
#include "core/base/memory_stream.h"
#include "core/rootfs/unpack_tar.h"
#include "tests/support/file_facts.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_program.h"
#include "tests/support/tar_builder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <filesystem>

namespace decant {
namespace {

using namespace std::string_literals;

class UnpackTarTest : public testing::Test
{
protected:
    /// QTemporaryDir alone leaves behind what has no name in UTF-8.
    void TearDown() override { std::filesystem::remove_all(m_folder.path().toStdString()); }

    Result<UnpackReport> unpack(const QByteArray &tar, const UnpackOptions &options = {})
    {
        MemorySource source(tar);
        return unpackTar(source, m_folder.path(), options);
    }

    std::string pathOf(const std::string &name) const
    {
        return m_folder.path().toStdString() + '/' + name;
    }

    QByteArray contentOf(const std::string &name) const
    {
        QFile file(QString::fromStdString(pathOf(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("can't be opened");
    }

    /// A builder whose members belong to whoever runs this.
    static TarBuilder builder()
    {
        return TarBuilder().owner(::geteuid(), ::getegid()).modified(1'600'000'000);
    }

    QTemporaryDir m_folder;
};

TEST_F(UnpackTarTest, FilesComeOutAsTheyAreDescribed)
{
    const auto report = unpack(builder()
                                   .dir("./")
                                   .mode(01777)
                                   .dir("./tmp/")
                                   .mode(04755)
                                   .pax({{"mtime", "1600000000.25"}})
                                   .file("./tmp/su", "program")
                                   .hardLink("./tmp/sudo", "./tmp/su")
                                   .symlink("./sh", "../tmp/su")
                                   .mode(0600)
                                   .fifo("./pipe")
                                   .file("./caf\xe9\n", "x")
                                   .finish());
    ASSERT_OK(report);
    EXPECT_EQ(report->entries, 7);
    EXPECT_EQ(report->warnings, 0) << report->firstWarning.toStdString();
    EXPECT_EQ(contentOf("tmp/su"), "program");
    const auto file = factsOf(pathOf("tmp/su"));
    const auto link = factsOf(pathOf("tmp/sudo"));
    const auto folder = factsOf(pathOf("tmp"));
    const auto symlink = factsOf(pathOf("sh"));
    ASSERT_TRUE(file && link && folder && symlink);
    EXPECT_EQ(file->mode, S_IFREG | 04755u);
    EXPECT_EQ(file->modified, (Timestamp{1'600'000'000, 250'000'000}));
    EXPECT_EQ(link->inode, file->inode);
    EXPECT_EQ(folder->mode, S_IFDIR | 01777u);
    EXPECT_EQ(folder->modified, (Timestamp{1'600'000'000, 0}));
    EXPECT_EQ(symlink->linkTarget, "../tmp/su");
    EXPECT_EQ(factsOf(pathOf("pipe")).value_or(FileFacts{}).mode, S_IFIFO | 0600u);
    EXPECT_TRUE(factsOf(pathOf("caf\xe9\n")));
}

TEST_F(UnpackTarTest, SparseFilesGetTheirHoles)
{
    ASSERT_OK(unpack(builder()
                         .pax({{"GNU.sparse.size", "3000000"}, {"GNU.sparse.map", "2000000,3"}})
                         .file("holes", "abc")
                         .finish()));
    EXPECT_EQ(contentOf("holes"), QByteArray(2'000'000, '\0') + "abc" + QByteArray(999'997, '\0'));
}

TEST_F(UnpackTarTest, AttributesAndAccessListsAreSet)
{
    const auto report = unpack(
        builder()
            .pax({{"SCHILY.xattr.user.kind", "a\0b"s},
                  {"SCHILY.acl.access", "user::rw-,user:7:r--,group::r--,mask::r--,other::---"}})
            .file("f")
            .finish());
    ASSERT_OK(report);
    EXPECT_EQ(report->warnings, 0) << report->firstWarning.toStdString();
    EXPECT_EQ(xattrOf(pathOf("f"), "user.kind"), "a\0b"s);
    const auto acl = xattrOf(pathOf("f"), "system.posix_acl_access");
    ASSERT_TRUE(acl);
    EXPECT_EQ(acl->size(), 4u + 5 * 8u);
}

TEST_F(UnpackTarTest, ATruncatedArchiveIsNeverASuccess)
{
    const auto tar = builder().file("one", std::string(2000, '\0')).file("two").finish();
    ASSERT_OK(unpack(tar));
    for (qsizetype length = 0; length < tar.size(); length += 512)
        EXPECT_FAILS(ErrorKind::Corrupt, unpack(tar.first(length))) << length;
}

TEST_F(UnpackTarTest, D1NothingIsWrittenOutsideOfTheFolder)
{
    QTemporaryDir outside;
    const auto target = outside.path().toStdString();
    EXPECT_FAILS(ErrorKind::Unsafe, unpack(builder().file("../escaped").finish()));
    EXPECT_FAILS(ErrorKind::Unsafe, unpack(builder().hardLink("link", "../escaped").finish()));
    EXPECT_FAILS(ErrorKind::Unsafe, unpack(builder().symlink("./", target).finish()));
    EXPECT_FALSE(unpack(builder().symlink("door", target).file("door/inside").finish()));
    EXPECT_FALSE(unpack(builder().symlink("door", target).hardLink("x", "door/inside").finish()));
    EXPECT_TRUE(QDir(outside.path()).isEmpty());
    // An absolute name is meant from the root of the image.
    EXPECT_OK(unpack(builder().file(target + "/inside").finish()));
    EXPECT_TRUE(QDir(outside.path()).isEmpty());
}

TEST_F(UnpackTarTest, DevicesMayBeLeftOutAndAreCounted)
{
    const auto report =
        unpack(builder().charDevice("null", 1, 3).blockDevice("sda", 8, 0).file("f").finish(),
               {.skipDevices = true});
    ASSERT_OK(report);
    EXPECT_EQ(report->skippedDevices, 2);
    EXPECT_EQ(report->entries, 1);
    EXPECT_FALSE(factsOf(pathOf("null")));
}

TEST_F(UnpackTarTest, AFolderThatIsNotThereIsNotFound)
{
    MemorySource source(builder().finish());
    EXPECT_FAILS(ErrorKind::NotFound, unpackTar(source, m_folder.filePath(u"no"_s), {}));
}

TEST_F(UnpackTarTest, TheProgramAnswersByItsStatus)
{
    const auto program = QString::fromUtf8(UNPACK_PROGRAM);
    const auto tar = builder().file("f", "text").finish();
    const auto good = runProgram({program, m_folder.path()}, tar);
    EXPECT_EQ(good.status, 0);
    EXPECT_EQ(good.errors, "");
    EXPECT_EQ(contentOf("f"), "text");
    const auto cut = runProgram({program, m_folder.path(), u"--skip-devices"_s}, tar.first(1024));
    EXPECT_EQ(cut.status, 6);
    EXPECT_EQ(cut.errors.count('\n'), 1);
    EXPECT_EQ(runProgram({program, m_folder.filePath(u"no"_s)}, tar).status, 1);
    EXPECT_EQ(runProgram({program}).status, 2);
    EXPECT_EQ(runProgram({program, m_folder.path(), u"--what"_s}, tar).status, 2);
}

} // namespace
} // namespace decant
