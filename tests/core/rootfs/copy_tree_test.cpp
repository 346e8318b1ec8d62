// SPDX-License-Identifier: MIT
#include "core/base/memory_stream.h"
#include "core/rootfs/copy_tree.h"
#include "core/rootfs/pack_tree.h"
#include "tests/support/result_matchers.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/xattr.h>

namespace decant {
namespace {

const Report nobody = [](Progress) {};

class CopyTreeTest : public testing::Test
{
protected:
    void SetUp() override
    {
        shell(u"mkdir one two && cd one && mkdir -m 1750 folder && echo first >folder/file && "
              "ln folder/file again && ln -s gone link && mkfifo pipe && truncate -s 9M hole && "
              "echo end >>hole && chmod 4711 again && touch -d '2001-02-03 04:05:06.789' again && "
              "touch empty"_s);
    }

    void shell(const QString &line)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"/bin/sh"_s, {u"-c"_s, line});
        ASSERT_TRUE(process.waitForFinished() && process.exitCode() == 0)
            << process.readAllStandardError().toStdString();
    }

    QByteArray path(const QString &name) const
    {
        return QFile::encodeName(m_folder.filePath(name));
    }

    Result<void> compare() { return compareTrees(path(u"one"_s), path(u"two"_s), nobody); }

    QTemporaryDir m_folder;
};

TEST_F(CopyTreeTest, ACopyIsAlikeAndTellsHowFarItIs)
{
    qint64 last = 0;
    const auto size = treeDataSize(path(u"one"_s));
    ASSERT_OK(size);
    ASSERT_OK(copyTree(path(u"one"_s), path(u"two"_s), [&](Progress p) { last = p.done; }));
    EXPECT_OK(compare());
    EXPECT_EQ(last, *size);
    EXPECT_LT(*size, 1'000'000);
    shell(u"test two/again -ef two/folder/file && test $(stat -c %b two/hole) -lt 1000"_s);
}

TEST_F(CopyTreeTest, EveryDifferenceIsFound)
{
    for (const auto &change :
         {u"echo other >two/folder/file"_s, u"printf x | dd of=two/hole conv=notrunc 2>/dev/null"_s,
          u"chmod 755 two/folder"_s, u"touch two/link2"_s, u"rm two/pipe"_s,
          u"cp -p two/again two/copy && mv two/copy two/again"_s, u"ln -sfn elsewhere two/link"_s,
          u"touch -h -d 2002-01-01 two/link"_s, u"truncate -s 10M two/hole"_s,
          u"rm two/empty && mkdir two/empty"_s}) {
        shell(u"rm -rf two && mkdir two"_s);
        ASSERT_OK(copyTree(path(u"one"_s), path(u"two"_s), nobody));
        ASSERT_OK(compare());
        shell(change + u" && touch -r one two"_s);
        EXPECT_FAILS(ErrorKind::Corrupt, compare()) << change.toStdString();
    }
}

TEST_F(CopyTreeTest, AnAttributeThatIsMissingIsADifference)
{
    ASSERT_OK(copyTree(path(u"one"_s), path(u"two"_s), nobody));
    ASSERT_EQ(::setxattr(path(u"one/empty"_s).constData(), "user.note", "x", 1, 0), 0);
    EXPECT_FAILS(ErrorKind::Corrupt, compare());
}

TEST_F(CopyTreeTest, AnArchiveIsAsLongAsItWasSaidToBe)
{
    const auto size = packedSize(path(u"one"_s));
    ASSERT_OK(size);
    MemorySink sink;
    Progress last;
    ASSERT_OK(packTree(path(u"one"_s), {}, sink, *size, [&](Progress p) { last = p; }));
    EXPECT_EQ(last, (Progress{*size, *size}));
    QFile tar(m_folder.filePath(u"one.tar"_s));
    ASSERT_TRUE(tar.open(QIODevice::WriteOnly));
    ASSERT_EQ(tar.write(sink.bytes()), *size);
    tar.close();
    shell(u"rm -rf two && mkdir two && tar -C two -xpf one.tar"_s);
    EXPECT_OK(compare());
}

TEST_F(CopyTreeTest, WhatIsNotThereIsAnErrorAndNoEmptyTree)
{
    EXPECT_FAILS(ErrorKind::Failed, treeDataSize(path(u"nowhere"_s)));
    EXPECT_FAILS(ErrorKind::Failed, copyTree(path(u"nowhere"_s), path(u"two"_s), nobody));
}

} // namespace
} // namespace decant
