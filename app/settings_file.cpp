// SPDX-License-Identifier: MIT
#include "app/settings_file.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace decant {

namespace {

const auto parallelDownloadsKey = u"downloads/parallel"_s;
const auto plainHttpKey = u"registries/plainHttp"_s;
const auto proxyKey = u"network/proxy"_s;
const auto proxyExceptionsKey = u"network/noProxy"_s;
const auto policyKey = u"policy/registries"_s; // An administrator's; nobody else writes it.
const auto folderKey = u"distributions/folder"_s;
const auto wslVersionKey = u"distributions/wslVersion"_s;
const auto terminalKey = u"distributions/terminal"_s;
const auto mirrorsGroup = u"mirrors"_s;
const auto cacheLimitKey = u"cache/limitGiB"_s;
const auto largestLayerKey = u"limits/layerGiB"_s;
const auto largestImageKey = u"limits/imageGiB"_s;
const auto mostFilesKey = u"limits/files"_s;
constexpr int mostParallelDownloads = 10;
constexpr qint64 gib = qint64{1} << 30;
constexpr double mostGib = 1'000'000;

/// Leaves `bytes` as they are where the file says nothing, or nonsense.
void readSize(const QSettings &file, const QString &key, qint64 &bytes)
{
    bool isNumber = false;
    const double size = file.value(key).toDouble(&isNumber);
    if (isNumber && size >= 0)
        bytes = static_cast<qint64>(std::min(size, mostGib) * static_cast<double>(gib));
}

/// "system", "none", or the proxy's address.
ProxySettings readProxy(const QSettings &file)
{
    const auto text = file.value(proxyKey).toString().trimmed();
    ProxySettings proxy{.exceptions = file.value(proxyExceptionsKey).toStringList()};
    if (text == u"none") {
        proxy.mode = ProxySettings::Mode::None;
    } else if (!text.isEmpty() && text != u"system") {
        proxy.mode = ProxySettings::Mode::Manual;
        proxy.address = text;
    }
    return proxy;
}

QString proxyText(const ProxySettings &proxy)
{
    switch (proxy.mode) {
    case ProxySettings::Mode::None:
        return u"none"_s;
    case ProxySettings::Mode::Manual:
        return proxy.address;
    case ProxySettings::Mode::System:
        break;
    }
    return u"system"_s;
}

/// "https://mirror.example/path tags ns": an address, and words for what it may and wants.
std::optional<Mirror> readMirror(const QString &text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    const auto address = words.value(0);
    const QUrl url(address.contains(u"://") ? address : u"https://"_s + address, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return std::nullopt;
    return Mirror{.base = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment),
                  .isTrustedForTags = words.contains(u"tags"),
                  .wantsNamespace = words.contains(u"ns")};
}

QString mirrorText(const Mirror &mirror)
{
    auto text = mirror.base.toString(QUrl::FullyEncoded);
    if (mirror.isTrustedForTags)
        text += u" tags";
    if (mirror.wantsNamespace)
        text += u" ns";
    return text;
}

Mirrors readMirrors(QSettings &file)
{
    Mirrors mirrors;
    file.beginGroup(mirrorsGroup);
    for (const auto &registry : file.childKeys()) {
        for (const auto &text : file.value(registry).toStringList()) {
            if (const auto mirror = readMirror(text.trimmed()))
                mirrors[registry].append(*mirror);
        }
    }
    file.endGroup();
    return mirrors;
}

void writeMirrors(QSettings &file, const Mirrors &mirrors)
{
    file.remove(mirrorsGroup);
    file.beginGroup(mirrorsGroup);
    for (auto registry = mirrors.begin(); registry != mirrors.end(); ++registry) {
        QStringList texts;
        for (const auto &mirror : *registry)
            texts.append(mirrorText(mirror));
        file.setValue(registry.key(), texts);
    }
    file.endGroup();
}

HostPreferences readHost(const QSettings &file)
{
    HostPreferences host{.folder = file.value(folderKey).toString(),
                         .terminal = file.value(terminalKey).toString()};
    if (!QDir::isAbsolutePath(host.folder))
        host.folder.clear();
    const int version = file.value(wslVersionKey).toInt();
    if (version == 1 || version == 2)
        host.wslVersion = version;
    return host;
}

void writeHost(QSettings &file, const HostPreferences &host)
{
    file.setValue(folderKey, host.folder);
    file.setValue(wslVersionKey, host.wslVersion);
    file.setValue(terminalKey, host.terminal);
}

/// The folder that is to hold everything; empty if nobody says so.
QString namedHome(const QString &dataFolder, const QDir &programs)
{
    if (!dataFolder.isEmpty())
        return dataFolder;
    if (const auto home = qEnvironmentVariable("DECANT_HOME"); !home.isEmpty())
        return home;
    return programs.exists(u"portable"_s) ? programs.filePath(u"data"_s) : QString();
}

} // namespace

SettingsFile::SettingsFile(const QString &dataFolder, const QString &programFolder)
{
    const auto named = namedHome(dataFolder, QDir(programFolder));
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

    QSettings file(path(), QSettings::IniFormat);
    bool isNumber = false;
    const int parallel = file.value(parallelDownloadsKey).toInt(&isNumber);
    if (isNumber)
        settings.parallelDownloads = std::clamp(parallel, 1, mostParallelDownloads);
    settings.plainHttpRegistries = file.value(plainHttpKey).toStringList();
    settings.proxy = readProxy(file);
    settings.mirrors = readMirrors(file);
    settings.policy.ours = file.value(policyKey).toStringList();
    settings.policy.ours.removeAll(QString());
    settings.host = readHost(file);
    readSize(file, cacheLimitKey, settings.cacheLimit);
    readSize(file, largestLayerKey, settings.largestLayer);
    readSize(file, largestImageKey, settings.largestImage);
    const auto files = file.value(mostFilesKey).toLongLong(&isNumber);
    if (isNumber && files > 0)
        settings.mostFiles = files;
    return settings;
}

Result<void> SettingsFile::write(const Settings &settings) const
{
    QSettings file(path(), QSettings::IniFormat);
    file.setValue(parallelDownloadsKey, settings.parallelDownloads);
    file.setValue(plainHttpKey, settings.plainHttpRegistries);
    file.setValue(proxyKey, proxyText(settings.proxy));
    file.setValue(proxyExceptionsKey, settings.proxy.exceptions);
    writeMirrors(file, settings.mirrors);
    writeHost(file, settings.host);
    file.setValue(cacheLimitKey, static_cast<double>(settings.cacheLimit) / gib);
    file.setValue(largestLayerKey, static_cast<double>(settings.largestLayer) / gib);
    file.setValue(largestImageKey, static_cast<double>(settings.largestImage) / gib);
    file.setValue(mostFilesKey, settings.mostFiles);
    file.sync();
    if (file.status() != QSettings::NoError)
        return Error{
            ErrorKind::Failed,
            tr("The settings could not be written to %1.").arg(QDir::toNativeSeparators(path())),
            {}};
    return {};
}

} // namespace decant
