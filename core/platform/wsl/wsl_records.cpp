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

std::optional<Origin> WslRecords::originOf(const LxssDistribution &distribution) const
{
    const auto record = DistributionRecord::load(pathOf(distribution));
    return record ? record->origin : std::nullopt;
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
