// SPDX-License-Identifier: MIT
#include "core/async/pool_task.h"
#include "core/platform/process_task.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

namespace decant {
namespace {

QStringList shell(const QString &line)
{
    return {u"/bin/sh"_s, u"-c"_s, line};
}

/// Waits until a program has written a number and a line's end there.
qint64 numberIn(const QString &path)
{
    QByteArray text;
    const bool isThere = QTest::qWaitFor(
        [&] {
            QFile file(path);
            text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            return text.endsWith('\n');
        },
        60'000);
    return isThere ? text.trimmed().toLongLong() : 0;
}

/// Whether the process is there and has not ended; proc(5): the state follows the name.
bool isAlive(qint64 id)
{
    QFile file(u"/proc/%1/stat"_s.arg(id));
    if (id == 0 || !file.open(QIODevice::ReadOnly))
        return false;
    const auto text = file.readAll();
    const auto state = text.mid(text.lastIndexOf(')') + 2, 1);
    return state != "Z" && state != "X" && !state.isEmpty();
}

/// Writes `count` blocks of a MiB from a pool thread, then closes the sink.
PoolTask<Done>::Work writeBlocks(ByteSink &sink, int count, bool close = true)
{
    return [&sink, count, close](const std::stop_token &, const Report &) -> Result<Done> {
        for (int i = 0; i < count; ++i) {
            const QByteArray block(1024 * 1024, static_cast<char>('a' + i % 26));
            if (auto written = sink.write(bytesOf({block.data(), size_t(block.size())})); !written)
                return written.error();
        }
        if (close) {
            if (auto closed = sink.close(); !closed)
                return closed.error();
        }
        return Done{};
    };
}

TEST(ProcessTaskTest, CollectsBothStreamsAndTheExitStatus)
{
    ProcessTask task({.command = shell(u"echo out; echo err >&2; exit 3"_s)});
    ASSERT_TRUE(runToEnd(task));
    EXPECT_FALSE(task.error());
    EXPECT_EQ(task.output(), "out\n");
    EXPECT_EQ(task.errorOutput(), "err\n");
    EXPECT_EQ(task.exitStatus(), 3);
}

TEST(ProcessTaskTest, DeathBySignalIsToldAsShellsDo)
{
    ProcessTask task({.command = shell(u"kill -9 $$"_s)});
    ASSERT_TRUE(runToEnd(task));
    EXPECT_FALSE(task.error());
    EXPECT_EQ(task.exitStatus(), 128 + 9);
}

TEST(ProcessTaskTest, NoShellReadsTheArguments)
{
    ProcessTask task({.command = {u"/bin/echo"_s, u"$HOME; `id` \"x\""_s}});
    ASSERT_TRUE(runToEnd(task));
    EXPECT_EQ(task.output(), "$HOME; `id` \"x\"\n");
}

TEST(ProcessTaskTest, EnvironmentAndFolderAreTheRequests)
{
    const QTemporaryDir folder;
    ProcessTask task({.command = shell(u"echo $COLOUR $HOME; pwd -P"_s),
                      .environment = {u"COLOUR=a=b"_s},
                      .workingFolder = folder.path()});
    ASSERT_TRUE(runToEnd(task));
    EXPECT_EQ(QString::fromUtf8(task.output()), u"a=b\n%1\n"_s.arg(folder.path()));
}

TEST(ProcessTaskTest, MissingProgramIsNamed)
{
    for (const auto &program : {u"/nowhere/at-all"_s, u"nowhere-at-all"_s}) {
        ProcessTask task({.command = {program}, .input = ProcessRequest::Input::Fed});
        ASSERT_TRUE(runToEnd(task));
        ASSERT_TRUE(task.error());
        EXPECT_EQ(task.error()->kind, ErrorKind::HostRefused);
        EXPECT_TRUE(task.error()->what.contains(program));
        QByteArray much(1024 * 1024, 'x');
        EXPECT_FAILS(ErrorKind::HostRefused,
                     task.input().write(bytesOf({much.data(), size_t(much.size())})));
    }
}

TEST(ProcessTaskTest, ClosedInputIsAtItsEnd)
{
    ProcessTask task({.command = {u"cat"_s}});
    ASSERT_TRUE(runToEnd(task));
    EXPECT_EQ(task.exitStatus(), 0);
}

TEST(ProcessTaskTest, FiftyMegabytesArriveWhole)
{
    QThreadPool pool;
    ProcessTask task({.command = {u"sha256sum"_s}, .input = ProcessRequest::Input::Fed});
    PoolTask<Done> writer(pool, writeBlocks(task.input(), 50));
    QCryptographicHash expected(QCryptographicHash::Sha256);
    for (int i = 0; i < 50; ++i)
        expected.addData(QByteArray(1024 * 1024, static_cast<char>('a' + i % 26)));
    writer.start();
    ASSERT_TRUE(runToEnd(task));
    EXPECT_TRUE(task.isInputComplete());
    EXPECT_EQ(task.output().left(64), expected.result().toHex());
}

TEST(ProcessTaskTest, MoreOutputThanIsKeptDoesNotHoldTheProgram)
{
    QThreadPool pool;
    ProcessTask task({.command = {u"cat"_s}, .input = ProcessRequest::Input::Fed});
    PoolTask<Done> writer(pool, writeBlocks(task.input(), 20));
    writer.start();
    ASSERT_TRUE(runToEnd(task));
    EXPECT_EQ(task.exitStatus(), 0);
    EXPECT_EQ(task.output().size(), 1024 * 1024);
}

TEST(ProcessTaskTest, CancelKillsBeforeTheEndOfTheInputIsSeen)
{
    const QTemporaryDir folder;
    QThreadPool pool;
    ProcessTask task({.command = shell(u"touch began; cat >/dev/null; touch complete"_s),
                      .workingFolder = folder.path(),
                      .input = ProcessRequest::Input::Fed});
    PoolTask<Done> writer(pool, writeBlocks(task.input(), 8, false));
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    ASSERT_TRUE(runToEnd(writer));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return QFile::exists(folder.filePath(u"began"_s)); }, 60'000));
    task.cancel();
    ASSERT_TRUE(finished.count() == 1 || finished.wait(60'000));
    EXPECT_EQ(task.error()->kind, ErrorKind::Cancelled);
    EXPECT_FALSE(QFile::exists(folder.filePath(u"complete"_s)));
    QByteArray more(1024 * 1024, 'x');
    EXPECT_FAILS(ErrorKind::Cancelled,
                 task.input().write(bytesOf({more.data(), size_t(more.size())})));
}

TEST(ProcessTaskTest, CancelEndsTheChildrenToo)
{
    const QTemporaryDir folder;
    ProcessTask task(
        {.command = shell(u"sleep 1000 & echo $! >child; wait"_s), .workingFolder = folder.path()});
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    const auto child = numberIn(folder.filePath(u"child"_s));
    ASSERT_TRUE(isAlive(child));
    task.cancel();
    ASSERT_TRUE(finished.wait(60'000));
    EXPECT_EQ(task.error()->kind, ErrorKind::Cancelled);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !isAlive(child); }, 60'000));
}

TEST(ProcessTaskTest, AWriterLearnsThatTheProgramHasEnded)
{
    QThreadPool pool;
    ProcessTask task(
        {.command = shell(u"echo no room >&2; exit 1"_s), .input = ProcessRequest::Input::Fed});
    task.explainEarlyEnd([](const ProcessTask &ended) {
        return Error{ErrorKind::NoSpace, QString::fromUtf8(ended.errorOutput()), {}};
    });
    PoolTask<Done> writer(pool, writeBlocks(task.input(), 64));
    task.start();
    ASSERT_TRUE(runToEnd(writer));
    ASSERT_TRUE(writer.error());
    EXPECT_EQ(*writer.error(), (Error{ErrorKind::NoSpace, u"no room\n"_s, {}}));
    EXPECT_EQ(task.exitStatus(), 1);
    EXPECT_FALSE(task.isInputComplete());
}

/// A program that takes a MiB, says goodbye, and is gone before anything else is said.
class EarlyLeaverTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const QByteArray block(1024 * 1024, 'a');
        task.start();
        ASSERT_OK(write(block));
        const auto id = numberIn(folder.filePath(u"id"_s));
        ASSERT_GT(id, 0);
        ASSERT_TRUE(
            QTest::qWaitFor([id] { return !QFile::exists(u"/proc/%1"_s.arg(id)); }, 60'000));
    }

    Result<void> write(const QByteArray &bytes)
    {
        return task.input().write(bytesOf({bytes.data(), size_t(bytes.size())}));
    }

    bool runsToItsEnd()
    {
        return QTest::qWaitFor([this] { return task.isFinished(); }, 60'000);
    }

    QTemporaryDir folder;
    ProcessTask task{
        {.command = shell(u"head -c 1048576 >%1/all; echo $$ >%1/id"_s.arg(folder.path())),
         .input = ProcessRequest::Input::Fed}};
};

TEST_F(EarlyLeaverTest, WhoLeavesAtAnArchivesEndHasReadItAll)
{
    EXPECT_FALSE(task.isFinished());
    ASSERT_OK(write(QByteArray(300'000, '\0')));
    ASSERT_OK(task.input().close());
    ASSERT_TRUE(runsToItsEnd());
    EXPECT_FALSE(task.error());
    EXPECT_TRUE(task.isInputComplete());
}

TEST_F(EarlyLeaverTest, WhoLeavesBeforeTheLastOfItHasNot)
{
    ASSERT_OK(write(QByteArray(300'000, 'b')));
    ASSERT_TRUE(runsToItsEnd());
    EXPECT_FALSE(task.isInputComplete());
    EXPECT_FALSE(write(QByteArray(300'000, 'b')));
}

TEST_F(EarlyLeaverTest, WithoutTheWordThatItWasAllItWasNot)
{
    EXPECT_FALSE(task.isFinished());
    task.cancel();
    ASSERT_TRUE(runsToItsEnd());
    EXPECT_FALSE(task.isInputComplete());
}

TEST(ProcessTaskTest, DestructionEndsTheProgram)
{
    const QTemporaryDir folder;
    qint64 id = 0;
    {
        ProcessTask task(
            {.command = shell(u"echo $$ >id; exec sleep 1000"_s), .workingFolder = folder.path()});
        task.start();
        id = numberIn(folder.filePath(u"id"_s));
        ASSERT_TRUE(isAlive(id));
    }
    EXPECT_FALSE(isAlive(id));
}

} // namespace
} // namespace decant
