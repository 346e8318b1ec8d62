// SPDX-License-Identifier: MIT
#include "app/settings_file.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace decant {

namespace {

const auto parallelDownloadsKey = u"downloads/parallel"_s;
const auto plainHttpKey = u"registries/plainHttp"_s;
constexpr int mostParallelDownloads = 10;

} // namespace

SettingsFile::SettingsFile(const QString &dataFolder)
{
    const auto named = dataFolder.isEmpty() ? qEnvironmentVariable("DECANT_HOME") : dataFolder;
    if (!named.isEmpty()) {
        m_home = QDir(named).absolutePath();
        m_dataFolder = m_home;
        m_cacheFolder = QDir(m_dataFolder).filePath(u"cache"_s);
        return;
    }
    m_dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    m_cacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
}

QString SettingsFile::path() const
{
    return QDir(m_dataFolder).filePath(u"settings.ini"_s);
}

Settings SettingsFile::read() const
{
    Settings settings;
    settings.dataFolder = m_dataFolder;
    settings.cacheFolder = m_cacheFolder;
    settings.home = m_home;

    const QSettings file(path(), QSettings::IniFormat);
    bool isNumber = false;
    const int parallel = file.value(parallelDownloadsKey).toInt(&isNumber);
    if (isNumber)
        settings.parallelDownloads = std::clamp(parallel, 1, mostParallelDownloads);
    settings.plainHttpRegistries = file.value(plainHttpKey).toStringList();
    return settings;
}

Result<void> SettingsFile::write(const Settings &settings) const
{
    QSettings file(path(), QSettings::IniFormat);
    file.setValue(parallelDownloadsKey, settings.parallelDownloads);
    file.setValue(plainHttpKey, settings.plainHttpRegistries);
    file.sync();
    if (file.status() != QSettings::NoError)
        return Error{
            ErrorKind::Failed,
            tr("The settings could not be written to %1.").arg(QDir::toNativeSeparators(path())),
            {}};
    return {};
}

} // namespace decant
