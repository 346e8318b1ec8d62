// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/base/file_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <cstdio>
#include <thread>

namespace decant {
namespace {

constexpr auto passing = FileLock::Kind::Passing;
constexpr auto pathVariable = "DECANT_TEST_LOCK";

class FileLockTest : public testing::Test
{
protected:
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }

    /// Leaves what an owner did that was killed before it could remove the file.
    void leaveBehind(const QString &name) const
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }

    /// Another process that holds `path`, until its input ends or it is killed.
    std::unique_ptr<QProcess> otherHolder() const
    {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(pathVariable), path);
        process->setProcessEnvironment(environment);
        process->start(QCoreApplication::applicationFilePath(),
                       {u"--gtest_filter=*.DISABLED_HoldsTheLockUntilItsInputEnds"_s,
                        u"--gtest_also_run_disabled_tests"_s});
        while (!process->peek(process->bytesAvailable()).contains("held")) {
            if (!process->waitForReadyRead())
                return nullptr;
        }
        return process;
    }

    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lock"_s);
};

/// What otherHolder() runs.
TEST(FileLockHolder, DISABLED_HoldsTheLockUntilItsInputEnds)
{
    const auto lock = FileLock::tryTake(qEnvironmentVariable(pathVariable), passing);
    ASSERT_TRUE(lock);
    std::puts("held");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
}

TEST_F(FileLockTest, APassingLockGoesWithItsFile)
{
    auto lock = FileLock::tryTake(path, passing);
    ASSERT_TRUE(lock);
    EXPECT_EQ(files(), QStringList(u"lock"_s));
    EXPECT_TRUE(FileLock::isTaken(path));
    EXPECT_FALSE(FileLock::tryTake(path, passing));
    lock.reset();
    EXPECT_EQ(files(), QStringList());
    EXPECT_FALSE(FileLock::isTaken(path));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(FileLockTest, AnEmptyFileThatAKilledOwnerLeftIsTakenOverAtOnce)
{
    leaveBehind(u"lock"_s);
    EXPECT_FALSE(FileLock::isTaken(path));
    EXPECT_TRUE(FileLock::tryTake(path, passing));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(FileLockTest, TwoProcessesKeepEachOtherOut)
{
    const auto other = otherHolder();
    ASSERT_TRUE(other);
    QString problem = u"none"_s;
    EXPECT_FALSE(FileLock::tryTake(path, passing, &problem));
    EXPECT_EQ(problem, QString());
    EXPECT_EQ(FileLock::holder(path), FileLock::Kind::Exclusive);
    other->closeWriteChannel();
    ASSERT_TRUE(other->waitForFinished());
    EXPECT_EQ(other->exitCode(), 0);
    EXPECT_EQ(files(), QStringList());
    EXPECT_TRUE(FileLock::tryTake(path, passing));
}

TEST_F(FileLockTest, AKilledOwnerLetsGo)
{
    const auto other = otherHolder();
    ASSERT_TRUE(other);
    other->kill();
    ASSERT_TRUE(other->waitForFinished());
    EXPECT_FALSE(FileLock::isTaken(path));
    EXPECT_TRUE(FileLock::tryTake(path, passing));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(FileLockTest, ASweepTakesWhatNobodyHoldsAndNothingElse)
{
    leaveBehind(u"left.lock"_s);
    leaveBehind(u"left.txt"_s);
    const auto held = FileLock::tryTake(folder.filePath(u"held.lock"_s), passing);
    FileLock::sweep(folder.path(), u"*.lock"_s);
    EXPECT_EQ(files(), (QStringList{u"held.lock"_s, u"left.txt"_s}));
    EXPECT_TRUE(FileLock::isTaken(folder.filePath(u"held.lock"_s)));
}

TEST_F(FileLockTest, WhatCannotBeMadeIsToldFromWhatIsTaken)
{
    QString problem;
    EXPECT_FALSE(FileLock::tryTake(folder.filePath(u"none/lock"_s), passing, &problem));
    EXPECT_NE(problem, QString());
}

TEST_F(FileLockTest, OfManyOnlyOneHasItHoweverOftenItsFileGoesAndComes)
{
    std::atomic<int> counted = 0; // In two steps: two owners at once would lose one.
    std::atomic<int> steps = 0;
    const auto work = [&] {
        for (int taken = 0; taken < 500;) {
            const auto lock = FileLock::tryTake(path, passing);
            if (!lock)
                continue;
            const int before = counted;
            std::this_thread::yield();
            counted = before + 1;
            ++steps;
            ++taken;
        }
    };
    std::thread first(work);
    std::thread second(work);
    std::thread third(work);
    for (auto *thread : {&first, &second, &third})
        thread->join();
    EXPECT_EQ(counted, steps);
    EXPECT_EQ(files(), QStringList());
}

} // namespace
} // namespace decant
