// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/file_lock.h"
#include "core/base/result.h"

#include <QDeadlineTimer>

#include <stop_token>

namespace decant {

/// How long to wait for a lock that nobody keeps for more than a moment.
constexpr std::chrono::seconds lockPatience{10};

/// The passing lock at `path`, as soon as nobody else has it. Even one with a name of its own may
/// have to be waited for: somebody's sweep may look whose it is.
/// Fails with Cancelled; with Failed or NoSpace if it can't be made, or `patience` is over.
/// Blocks; for a pool thread, unless it is a matter of moments.
Result<std::unique_ptr<FileLock>> waitForLock(const QString &path,
                                              QDeadlineTimer patience = lockPatience,
                                              const std::stop_token &stop = {});

} // namespace decant
