// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_sizes.h"

#include "core/platform/wsl/vhdx_capacity.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace decant {

namespace {

using namespace std::chrono_literals;

constexpr auto between = 10min;

/// Bytes of all files; what can't be looked at is left out.
Result<qint64> sizeOfFiles(const QString &folder, const std::stop_token &stop)
{
    const auto kinds = QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks;
    QDirIterator file(folder, kinds, QDirIterator::Subdirectories);
    qint64 size = 0;
    while (file.hasNext()) {
        if (stop.stop_requested())
            return cancelledError();
        file.next();
        size += file.fileInfo().size();
    }
    return size;
}

} // namespace

WslSizes::Size WslSizes::of(const LxssDistribution &one)
{
    const QDir folder(one.folder);
    return one.isWsl2() ? ofDisk(folder.filePath(one.vhdFile))
                        : ofFiles(folder.filePath(wslFilesName));
}

WslSizes::Size WslSizes::ofDisk(const QString &path)
{
    const QFileInfo disk(path);
    if (!disk.isFile())
        return {};
    Size size{.used = disk.size()};
    if (const auto capacity = vhdxCapacity(path))
        m_capacities.insert(path, *capacity);
    if (const auto known = m_capacities.constFind(path); known != m_capacities.constEnd())
        size.most = *known;
    return size;
}

WslSizes::Size WslSizes::ofFiles(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return {};
    auto &count = m_counts[folder];
    const bool isCounting = count.work && !count.work->isFinished();
    if (!isCounting && count.again.hasExpired()) {
        count.again.setRemainingTime(between);
        count.work = std::make_unique<PoolTask<qint64>>(
            m_pool, [folder](const std::stop_token &stop, const Report &) {
                return sizeOfFiles(folder, stop);
            });
        auto *work = count.work.get();
        QObject::connect(work, &Task::finished, work, [&count, work] {
            if (!work->error())
                count.size = work->value();
        });
        work->start();
    }
    return {.used = count.size,
            .isMeasuring = !count.size && count.work && !count.work->isFinished()};
}

} // namespace decant
