// SPDX-License-Identifier: MIT
#include "core/async/task.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"

#include <QSignalSpy>

namespace decant {
namespace {

/// Runs until it is told to let go.
class HeldTask final : public Task
{
public:
    void letGo() { finish(); }
    void giveUp() { fail({ErrorKind::Failed, u"broken"_s, {}}); }
    void say(qint64 done) { report({done, 100}); }

    int runs = 0;
    int stops = 0;

private:
    void run() override { ++runs; }
    void stop() override { ++stops; }
};

TEST(TaskTest, NeverFinishesFromInsideStart)
{
    HeldTask task;
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    EXPECT_EQ(task.runs, 0);
    QCoreApplication::processEvents();
    EXPECT_EQ(task.runs, 1);
    task.letGo();
    EXPECT_EQ(finished.count(), 1);
    EXPECT_FALSE(task.error());
}

TEST(TaskTest, CancelledTaskFinishesOnlyWhenTheWorkHasStopped)
{
    HeldTask task;
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    QCoreApplication::processEvents();
    task.cancel();
    task.cancel();
    EXPECT_EQ(task.stops, 1);
    EXPECT_EQ(finished.count(), 0);
    task.giveUp();
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(task.error()->kind, ErrorKind::Cancelled);
}

TEST(TaskTest, CancelBeforeTheBeginningNeverRunsIt)
{
    HeldTask task;
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    task.cancel();
    QCoreApplication::processEvents();
    EXPECT_EQ(task.runs, 0);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(task.error()->kind, ErrorKind::Cancelled);
}

TEST(TaskTest, FinishesOnceEvenIfToldTwice)
{
    HeldTask task;
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    QCoreApplication::processEvents();
    task.letGo();
    task.giveUp();
    EXPECT_EQ(finished.count(), 1);
    EXPECT_FALSE(task.error());
}

TEST(TaskTest, ProgressIsThrottledAndItsLastStateIsNotLost)
{
    HeldTask task;
    QSignalSpy progressed(&task, &Task::progressed);
    task.start();
    QCoreApplication::processEvents();
    for (qint64 done = 1; done <= 100; ++done)
        task.say(done);
    EXPECT_EQ(progressed.count(), 1);
    task.letGo();
    ASSERT_EQ(progressed.count(), 2);
    EXPECT_EQ(progressed.last().first().value<Progress>().done, 100);
}

} // namespace
} // namespace decant
