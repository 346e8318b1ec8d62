// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/pool_task.h"
#include "core/platform/wsl/lxss_registry.h"

#include <QDeadlineTimer>

#include <map>

namespace decant {

/// How much room distributions take. A disk is one file, and says itself what it can grow to; the
/// many files of WSL 1 are counted on the pool, again only after a while.
class WslSizes
{
public:
    struct Size
    {
        std::optional<qint64> used{}; ///< Bytes; empty where not known.
        bool isMeasuring = false;     ///< It soon will be.
        std::optional<qint64> most{}; ///< Bytes that the disk can grow to; empty where not known.
    };

    /// The pool must outlive it.
    explicit WslSizes(QThreadPool &pool) : m_pool(pool) {}

    Size of(const LxssDistribution &one);

private:
    /// What is known of one distribution of WSL 1.
    struct Count
    {
        std::optional<qint64> size{};
        QDeadlineTimer again{0};
        std::unique_ptr<PoolTask<qint64>> work{};
    };

    Size ofDisk(const QString &path);
    Size ofFiles(const QString &folder);

    QThreadPool &m_pool;
    QHash<QString, qint64> m_capacities; ///< By the disk's path: a running one can't be read.
    std::map<QString, Count> m_counts;   ///< By folder.
};

} // namespace decant
