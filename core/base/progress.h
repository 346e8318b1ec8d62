// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>

namespace decant {

/// How far work has come, in bytes unless the work's contract says otherwise.
struct Progress
{
    qint64 done = 0;
    qint64 total = 0; ///< 0 while it is not known.

    bool operator==(const Progress &) const = default;
};

/// How a pure function on the pool tells of its progress. Cheap; may be called often.
using Report = std::function<void(Progress)>;

} // namespace decant
