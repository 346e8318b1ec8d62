// SPDX-License-Identifier: MIT
#include "core/platform/local/disk_usage.h"

#include <QFile>
#include <QSet>

#include <fts.h>
#include <sys/stat.h>

#include <array>
#include <memory>

namespace decant {

namespace {

constexpr qint64 blockSize = 512; // stat(2): the unit of st_blocks, whatever the file system's.

struct CloseFts
{
    void operator()(FTS *walk) const { ::fts_close(walk); }
};

} // namespace

DiskUsage diskUsage(const QString &folder, std::stop_token stop)
{
    auto path = QFile::encodeName(folder);
    const std::array<char *, 2> roots{path.data(), nullptr};
    const std::unique_ptr<FTS, CloseFts> walk(
        ::fts_open(roots.data(), FTS_PHYSICAL | FTS_XDEV | FTS_NOCHDIR, nullptr));
    if (!walk)
        return {.size = 0, .isComplete = false};
    DiskUsage usage;
    QSet<quint64> linked;
    while (!stop.stop_requested()) {
        const auto *entry = ::fts_read(walk.get());
        if (!entry)
            return usage;
        if (entry->fts_info == FTS_DP)
            continue;
        if (entry->fts_info == FTS_DNR || entry->fts_info == FTS_ERR || entry->fts_info == FTS_NS) {
            usage.isComplete = false;
            continue;
        }
        const auto &status = *entry->fts_statp;
        if (entry->fts_info != FTS_D && status.st_nlink > 1) {
            if (linked.contains(status.st_ino))
                continue;
            linked.insert(status.st_ino);
        }
        usage.size += status.st_blocks * blockSize;
    }
    usage.isComplete = false;
    return usage;
}

} // namespace decant
