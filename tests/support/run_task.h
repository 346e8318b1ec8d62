// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"

#include <QSignalSpy>

namespace decant {

/// Starts the task and lets events run until it has finished; false if it takes over a minute.
inline bool runToEnd(Task &task)
{
    QSignalSpy finished(&task, &Task::finished);
    task.start();
    return finished.wait(60'000);
}

} // namespace decant
