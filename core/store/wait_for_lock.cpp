// SPDX-License-Identifier: MIT
#include "core/store/wait_for_lock.h"

#include "core/store/file_error.h"

#include <condition_variable>
#include <mutex>

namespace decant {

namespace {

/// How often to look: the system does not tell when a lock is free and listen to a stop as well.
constexpr std::chrono::milliseconds interval{20};

} // namespace

Result<std::unique_ptr<FileLock>> waitForLock(const QString &path, QDeadlineTimer patience,
                                              const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock waiting(mutex);
    while (true) {
        QString problem;
        if (auto lock = FileLock::tryTake(path, FileLock::Kind::Passing, &problem))
            return lock;
        if (!problem.isEmpty())
            return writeError(path, problem);
        if (patience.hasExpired())
            return writeError(path, u"somebody else keeps it"_s);
        stopped.wait_for(waiting, stop, interval, [] { return false; });
        if (stop.stop_requested())
            return cancelledError();
    }
}

} // namespace decant
