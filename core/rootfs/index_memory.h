// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

#include <atomic>

namespace decant {

/// Counts what Limits::indexSize bounds. All threads may use it.
class IndexMemory
{
    Q_DECLARE_TR_FUNCTIONS(decant::IndexMemory)

public:
    explicit IndexMemory(qint64 size) : m_left(size) {}

    /// Counts the bytes in any case, and fails with Unsafe where there are too many.
    Result<void> take(qint64 bytes)
    {
        if ((m_left -= bytes) >= 0)
            return {};
        return Error{ErrorKind::Unsafe,
                     tr("The image holds more files, links and attributes than any honest image."),
                     {}};
    }
    void giveBack(qint64 bytes) { m_left += bytes; }

private:
    std::atomic<qint64> m_left;
};

} // namespace decant
