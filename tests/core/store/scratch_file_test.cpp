// SPDX-License-Identifier: MIT
#include "core/store/scratch_file.h"
#include "tests/support/blobs.h"
#include "tests/support/result_matchers.h"

#include <QDir>
#include <QTemporaryDir>

namespace decant {
namespace {

class ScratchFileTest : public testing::Test
{
protected:
    QStringList files() const
    {
        return QDir(folder.filePath(u"scratch"_s)).entryList(QDir::Files | QDir::Hidden);
    }

    const QTemporaryDir folder;
};

TEST_F(ScratchFileTest, WhatIsWrittenIsThereUntilTheObjectGoes)
{
    auto scratch = ScratchFile::create(folder.path());
    ASSERT_OK(scratch);
    ASSERT_OK((*scratch)->write(bytesOf("some ")));
    ASSERT_OK((*scratch)->write(bytesOf("bytes")));
    ASSERT_OK((*scratch)->close());
    EXPECT_EQ(contentOf((*scratch)->path()), "some bytes");
    scratch->reset();
    EXPECT_EQ(files(), QStringList());
}

TEST_F(ScratchFileTest, AnotherOneLeavesItAlone)
{
    const auto first = ScratchFile::create(folder.path());
    ASSERT_OK(first);
    const auto second = ScratchFile::create(folder.path());
    ASSERT_OK(second);
    EXPECT_TRUE(QFile::exists((*first)->path()));
    EXPECT_NE((*first)->path(), (*second)->path());
    EXPECT_EQ(ScratchFile::sweep(folder.path()), 0);
}

TEST_F(ScratchFileTest, WhatADeadProcessLeftIsSwept)
{
    ASSERT_TRUE(QDir().mkpath(folder.filePath(u"scratch"_s)));
    writeFile(folder.filePath(u"scratch/left"_s), "12345");
    writeFile(folder.filePath(u"scratch/left.lock"_s), {});
    writeFile(folder.filePath(u"scratch/gone.lock"_s), {});
    EXPECT_EQ(ScratchFile::sweep(folder.path()), 5);
    EXPECT_EQ(files(), QStringList());
}

} // namespace
} // namespace decant
