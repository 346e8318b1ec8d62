// SPDX-License-Identifier: MIT
#include "core/archives/tar_files.h"
#include "tests/support/blobs.h"
#include "tests/support/result_matchers.h"
#include "tests/support/tar_builder.h"

#include <QTemporaryDir>

namespace decant {
namespace {

class TarFilesTest : public testing::Test
{
protected:
    Result<std::unique_ptr<TarFiles>> open(const QByteArray &tar) const
    {
        writeFile(path, tar);
        return TarFiles::open(path, {path}, {});
    }

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.tar"_s);
};

TEST_F(TarFilesTest, FilesAreFoundByTheirNamesHoweverTheseAreWritten)
{
    const std::string longName = "blobs/sha256/" + std::string(150, 'f');
    const auto files = open(TarBuilder()
                                .file("./a", "first")
                                .dir("d/")
                                .file("d//b", std::string(5000, 'b'))
                                .longName(longName)
                                .file("x", "long")
                                .pax({{"path", "d/päx"}})
                                .file("y", "pax")
                                .file("empty")
                                .finish());
    ASSERT_OK(files);
    EXPECT_EQ((*files)->read(u"a"_s).value(), "first");
    EXPECT_EQ((*files)->read(u"d/b"_s).value(), QByteArray(5000, 'b'));
    EXPECT_EQ((*files)->read(QString::fromStdString(longName)).value(), "long");
    EXPECT_EQ((*files)->read(u"d/päx"_s).value(), "pax");
    EXPECT_EQ((*files)->read(u"./empty"_s).value(), "");
    EXPECT_TRUE((*files)->has(u"empty"_s));
    EXPECT_FALSE((*files)->has(u"d"_s));
    EXPECT_FAILS(ErrorKind::NotFound, (*files)->read(u"none"_s));
    EXPECT_FAILS(ErrorKind::NotFound, (*files)->read(u"../a"_s));
}

TEST_F(TarFilesTest, TheLastOfSeveralIsTheOneThatCounts)
{
    const auto files = open(TarBuilder().file("a", "old").file("a", "new").finish());
    ASSERT_OK(files);
    EXPECT_EQ((*files)->read(u"a"_s).value(), "new");
}

TEST_F(TarFilesTest, LinksOfBothKindsAreFollowed)
{
    const auto files = open(TarBuilder()
                                .file("d/file", "content")
                                .symlink("e/near", "../d/file")
                                .symlink("far", "e/near")
                                .hardLink("e/hard", "d/file")
                                .symlink("lost", "nowhere")
                                .finish());
    ASSERT_OK(files);
    for (const auto &name : {u"e/near"_s, u"far"_s, u"e/hard"_s})
        EXPECT_EQ((*files)->read(name).value(), "content") << name.toStdString();
    EXPECT_FALSE((*files)->has(u"lost"_s));
}

TEST_F(TarFilesTest, AnArchiveWithoutEndBlocksIsWhole)
{
    const auto files = open(TarBuilder().file("a", "1").bytes());
    ASSERT_OK(files);
    EXPECT_TRUE((*files)->has(u"a"_s));
}

TEST_F(TarFilesTest, WhatIsMissingAtTheEndIsNoticed)
{
    const auto tar = TarBuilder().file("a", "1").file("b", std::string(3000, 'b')).bytes();
    for (const qsizetype size : {qsizetype{1100}, qsizetype{1024 + 512}, tar.size() - 512})
        EXPECT_FAILS(ErrorKind::Corrupt, open(tar.first(size))) << size;
}

TEST_F(TarFilesTest, ALinkOutOfTheArchiveIsRefused)
{
    EXPECT_FALSE(open(TarBuilder().symlink("a", "../../etc/passwd").finish()).has_value());
}

} // namespace
} // namespace decant
