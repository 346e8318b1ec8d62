// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_records.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace decant {

WslRecords::WslRecords(const QString &dataFolder) : m_folder(QDir(dataFolder).filePath(u"wsl"_s)) {}

QString WslRecords::pathOf(const LxssDistribution &distribution) const
{
    static const QRegularExpression strange(u"[^0-9A-Za-z-]"_s);
    auto id = distribution.id;
    return QDir(m_folder).filePath(id.remove(strange).toLower() + u".json"_s);
}

Result<void> WslRecords::keep(const LxssDistribution &distribution, const Origin &origin,
                              const LaunchDefaults &launch) const
{
    QDir().mkpath(m_folder);
    DistributionRecord record;
    record.name = distribution.name;
    record.origin = origin;
    record.launch = launch;
    record.location = distribution.folder;
    return record.save(pathOf(distribution));
}

std::optional<DistributionRecord> WslRecords::find(const LxssDistribution &distribution) const
{
    auto record = DistributionRecord::load(pathOf(distribution));
    return record ? std::optional(*std::move(record)) : std::nullopt;
}

Result<void> WslRecords::noteUser(const LxssDistribution &distribution, const QString &user) const
{
    QDir().mkpath(m_folder);
    auto record = find(distribution).value_or(DistributionRecord());
    record.name = distribution.name;
    record.location = distribution.folder;
    record.launch.user = user;
    record.launch.uid = distribution.defaultUid;
    if (!record.launch.wslUser.isEmpty())
        record.launch.wslUser = user;
    return record.save(pathOf(distribution));
}

Result<void> WslRecords::noteSetUp(const LxssDistribution &distribution) const
{
    auto record = find(distribution);
    const bool isOfInterest = record && !record->launch.systemd && record->origin &&
                              record->origin->setup && record->origin->setup->systemd;
    if (!isOfInterest)
        return {};
    record->launch.systemd = true;
    return record->save(pathOf(distribution));
}

Result<void> WslRecords::copy(const LxssDistribution &from, const LxssDistribution &to) const
{
    auto record = DistributionRecord::load(pathOf(from));
    if (!record)
        return {};
    record->name = to.name;
    record->location = to.folder;
    return record->save(pathOf(to));
}

void WslRecords::forget(const LxssDistribution &distribution) const
{
    QFile::remove(pathOf(distribution));
}

} // namespace decant
