// SPDX-License-Identifier: MIT
#include "core/async/pool_task.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"

#include <condition_variable>
#include <mutex>

namespace decant {
namespace {

/// Blocks the calling pool thread until the token is triggered.
void waitForStop(const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::unique_lock lock(mutex);
    changed.wait(lock, stop, [] { return false; });
}

TEST(PoolTaskTest, BringsTheValueToTheOwnersThread)
{
    QThreadPool pool;
    PoolTask<int> task(pool, [](const std::stop_token &, const Report &report) -> Result<int> {
        report({7, 7});
        return 42;
    });
    QSignalSpy progressed(&task, &Task::progressed);
    ASSERT_TRUE(runToEnd(task));
    EXPECT_FALSE(task.error());
    EXPECT_EQ(task.value(), 42);
    EXPECT_EQ(progressed.last().first().value<Progress>().done, 7);
}

TEST(PoolTaskTest, BringsTheErrorToo)
{
    QThreadPool pool;
    PoolTask<int> task(pool, [](const std::stop_token &, const Report &) -> Result<int> {
        return Error{ErrorKind::NoSpace, u"full"_s, {}};
    });
    ASSERT_TRUE(runToEnd(task));
    EXPECT_EQ(task.error()->kind, ErrorKind::NoSpace);
}

TEST(PoolTaskTest, CancelReachesTheFunction)
{
    QThreadPool pool;
    PoolTask<Done> task(pool, [](const std::stop_token &stop, const Report &) -> Result<Done> {
        waitForStop(stop);
        return cancelledError();
    });
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    QCoreApplication::processEvents();
    task.cancel();
    ASSERT_TRUE(finished.wait(10'000));
    EXPECT_EQ(task.error()->kind, ErrorKind::Cancelled);
}

TEST(PoolTaskTest, DestructionStopsAndWaitsForTheFunction)
{
    QThreadPool pool;
    std::atomic<bool> hasReturned = false;
    {
        PoolTask<Done> task(pool, [&](const std::stop_token &stop, const Report &) -> Result<Done> {
            waitForStop(stop);
            hasReturned = true;
            return Done{};
        });
        task.start();
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(hasReturned);
}

} // namespace
} // namespace decant
