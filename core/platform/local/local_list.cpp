// SPDX-License-Identifier: MIT
#include "core/platform/local/local_list.h"

#include "core/base/file_lock.h"
#include "core/platform/local/disk_usage.h"
#include "core/platform/local/os_release.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace decant {

namespace {

Distribution lookAt(const QString &name, const DistributionPlace &place, std::stop_token stop)
{
    Distribution distribution;
    distribution.name = name;
    distribution.location = QDir::toNativeSeparators(place.home());
    distribution.origin = place.record.origin;
    distribution.lastStarted = place.lastStarted();
    if (place.record.name.isEmpty() || !QFileInfo(place.rootfs()).isDir()) {
        distribution.state = Distribution::State::Broken;
        return distribution;
    }
    if (const auto holder = FileLock::holder(place.lockPath()))
        distribution.state = holder == FileLock::Kind::Shared ? Distribution::State::Running
                                                              : Distribution::State::Busy;
    const auto &user = place.record.launch.user;
    distribution.defaultUser = user.isEmpty() ? u"root"_s : user;
    distribution.system = systemNameIn(place.rootfs());
    const auto usage = diskUsage(place.rootfs(), std::move(stop));
    distribution.size = usage.isComplete ? usage.size : std::max(usage.size, place.record.size);
    return distribution;
}

} // namespace

Result<QList<Distribution>> listDistributions(const DistributionFolders &folders,
                                              std::stop_token stop)
{
    QList<Distribution> distributions;
    for (const auto &name : folders.names()) {
        if (stop.stop_requested())
            return cancelledError();
        // Somebody may have removed it meanwhile.
        if (const auto place = folders.find(name); place)
            distributions.append(lookAt(name, *place, stop));
    }
    return distributions;
}

} // namespace decant
