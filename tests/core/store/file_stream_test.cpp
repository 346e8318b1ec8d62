// SPDX-License-Identifier: MIT
#include "core/store/file_stream.h"
#include "tests/support/blobs.h"
#include "tests/support/result_matchers.h"

#include <QDir>
#include <QTemporaryDir>

#include <array>

namespace decant {
namespace {

TEST(FileSourceTest, APartOfAFileIsReadLikeAFile)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"in"_s);
    writeFile(path, "0123456789");
    const auto part = FileSource::open({path, 3, 4});
    ASSERT_OK(part);
    EXPECT_EQ((*part)->size(), 4);
    std::array<std::byte, 16> buffer;
    EXPECT_EQ(textOf(Bytes(buffer).first((*part)->read(buffer).value())), "3456");
    EXPECT_EQ((*part)->read(buffer).value(), 0u);
    const auto beyond = FileSource::open({path, 8, 4});
    ASSERT_OK(beyond);
    EXPECT_EQ((*beyond)->size(), 2);
    const auto rest = FileSource::open({.path = path, .offset = 7});
    ASSERT_OK(rest);
    EXPECT_EQ((*rest)->size(), 3);
}

TEST(FileSinkTest, AFileAppearsOnlyWhenItIsClosed)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"out.tar"_s);
    auto sink = FileSink::create(path);
    ASSERT_OK(sink);
    ASSERT_OK((*sink)->write(bytesOf("bytes")));
    EXPECT_FALSE(QFile::exists(path));
    ASSERT_OK((*sink)->close());
    EXPECT_EQ(contentOf(path), "bytes");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList(u"out.tar"_s));
}

TEST(FileSinkTest, PartsFillTheFileInAnyOrder)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"out.tar"_s);
    auto sink = FileSink::create(path);
    ASSERT_OK(sink);
    const auto end = (*sink)->partAt(6);
    const auto start = (*sink)->partAt(0);
    ASSERT_TRUE(end && *end && start && *start);
    ASSERT_OK((*end)->write(bytesOf("world")));
    ASSERT_OK((*start)->write(bytesOf("hello,")));
    ASSERT_OK((*end)->close());
    ASSERT_OK((*start)->close());
    ASSERT_OK((*sink)->close());
    EXPECT_EQ(contentOf(path), "hello,world");
}

TEST(FileSinkTest, AnAbandonedSinkLeavesTheOldFileAndNothingElse)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"out.tar"_s);
    writeFile(path, "old");
    {
        auto sink = FileSink::create(path);
        ASSERT_OK(sink);
        ASSERT_OK((*sink)->write(bytesOf("new")));
    }
    EXPECT_EQ(contentOf(path), "old");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList(u"out.tar"_s));
}

TEST(FileSinkTest, WhatACrashHasLeftGoesAndWhatSomebodyWritesStays)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"out.tar"_s);
    const QStringList others{u"out.tar.part"_s, u"other.tar.0123456789abcdef.part"_s};
    for (const auto &other : others)
        writeFile(folder.filePath(other), "theirs");
    writeFile(path + u".0123456789abcdef.part"_s, "abandoned");
    writeFile(path + u".0123456789abcdef.part.lock"_s, {});
    writeFile(path + u".fedcba9876543210.part.lock"_s, {});
    auto first = FileSink::create(path);
    ASSERT_OK(first);
    auto second = FileSink::create(path);
    ASSERT_OK(second);
    for (auto *sink : {first->get(), second->get()}) {
        ASSERT_OK(sink->write(bytesOf("bytes")));
        ASSERT_OK(sink->close());
    }
    EXPECT_EQ(contentOf(path), "bytes");
    auto left = QDir(folder.path()).entryList(QDir::Files);
    left.removeOne(u"out.tar"_s);
    left.sort();
    EXPECT_EQ(left, (QStringList{others[1], others[0]}));
}

TEST(FileSinkTest, AnOldFileIsReplaced)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"out.tar"_s);
    writeFile(path, "something longer");
    auto sink = FileSink::create(path);
    ASSERT_OK(sink);
    ASSERT_OK((*sink)->write(bytesOf("new")));
    ASSERT_OK((*sink)->close());
    EXPECT_EQ(contentOf(path), "new");
}

TEST(FileSinkTest, AFullDiskIsNoSpace)
{
    if (!QFile::exists(u"/dev/full"_s))
        return; // Only Linux offers a disk that is always full.
    auto sink = FileSink::create(u"/dev/full"_s);
    ASSERT_OK(sink);
    EXPECT_FAILS(ErrorKind::NoSpace, (*sink)->write(bytesOf("bytes")));
}

TEST(FileSinkTest, AFolderIsNoFile)
{
    const QTemporaryDir folder;
    EXPECT_FAILS(ErrorKind::Invalid, FileSink::create(folder.path()));
    EXPECT_FAILS(ErrorKind::Failed, FileSink::create(folder.filePath(u"none/out"_s)));
}

TEST(FileSourceTest, ReadsTheWholeFile)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"in"_s);
    const auto bytes = noise(100'000);
    writeFile(path, bytes);
    auto source = FileSource::open(path);
    ASSERT_OK(source);
    EXPECT_EQ((*source)->size(), bytes.size());
    QByteArray all;
    std::array<std::byte, 7777> buffer;
    while (true) {
        const auto count = (*source)->read(buffer);
        ASSERT_OK(count);
        if (*count == 0)
            break;
        all += QByteArray(reinterpret_cast<char *>(buffer.data()), static_cast<int>(*count));
    }
    EXPECT_EQ(all, bytes);
}

TEST(FileSourceTest, AMissingFileIsNotFound)
{
    const QTemporaryDir folder;
    EXPECT_FAILS(ErrorKind::NotFound, FileSource::open(folder.filePath(u"none"_s)));
}

} // namespace
} // namespace decant
