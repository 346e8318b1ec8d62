// SPDX-License-Identifier: MIT
#include "core/platform/wsl/lxss_registry.h"

#include "core/platform/virtualization.h"
#include "core/platform/wsl/wsl_output.h"

#include <QDir>
#include <QFileInfo>
#include <QVersionNumber>

namespace decant {

namespace {

/// The first that takes a tar from a pipe and tells its errors by codes.
const QVersionNumber oldest{2, 0, 0};

const auto nameKey = u"DistributionName"_s;
const auto uidKey = u"DefaultUid"_s;

LxssDistribution::State stateOf(int number)
{
    const bool isKnown = number == 1 || (number >= 3 && number <= 6);
    return isKnown ? static_cast<LxssDistribution::State>(number)
                   : LxssDistribution::State::Unknown;
}

QString withoutPrefix(const QString &path)
{
    return path.startsWith(u"\\\\?\\") ? path.sliced(4) : path;
}

Error refused(const QString &what, const QString &detail = {})
{
    return {ErrorKind::HostRefused, what, detail};
}

Error missing(const QString &name)
{
    return {ErrorKind::NotFound, LxssRegistry::tr("There is no distribution “%1”.").arg(name), {}};
}

} // namespace

LxssRegistry LxssRegistry::ofWindows()
{
    const auto microsoft = u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion"_s;
    return LxssRegistry(
        {.distributions =
             {u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Lxss"_s},
         .package = {microsoft + u"\\Lxss\\MSI"_s},
         .policies = {u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\WSL"_s},
         .services = {u"HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services"_s},
         .canVirtualize = canVirtualize});
}

LxssRegistry LxssRegistry::inFolder(const QString &folder)
{
    const QDir dir(folder);
    const auto machine = dir.filePath(u"machine.ini"_s);
    const auto format = QSettings::IniFormat;
    return LxssRegistry(
        {.distributions = {dir.filePath(u"lxss.ini"_s), {}, format},
         .package = {machine, u"MSI"_s, format},
         .policies = {machine, u"Policies"_s, format},
         .services = {machine, u"Services"_s, format},
         .canVirtualize = [machine, format] {
             return QSettings(machine, format).value(u"Firmware/Virtualization"_s, true).toBool();
         }});
}

std::unique_ptr<QSettings> LxssRegistry::open(const Key &key) const
{
    // Anew each time: others write, too.
    auto settings = std::make_unique<QSettings>(key.path, key.format);
    settings->setFallbacksEnabled(false);
    if (!key.group.isEmpty())
        settings->beginGroup(key.group);
    return settings;
}

WslFacts LxssRegistry::facts() const
{
    const auto package = open(m_keys.package);
    const auto policies = open(m_keys.policies);
    const auto services = open(m_keys.services)->childGroups();
    WslFacts facts;
    facts.version = package->value(u"Version"_s).toString();
    const auto folder = package->value(u"InstallLocation"_s).toString();
    if (!folder.isEmpty())
        facts.program = QDir(folder).filePath(u"wsl.exe"_s);
    facts.hasProgram = !facts.program.isEmpty() && QFileInfo(facts.program).isFile();
    // A registry that does not let itself be read proves nothing.
    facts.hasPlatform = services.isEmpty() || services.contains(u"vmcompute", Qt::CaseInsensitive);
    facts.canVirtualize = m_keys.canVirtualize();
    facts.isAllowed = policies->value(u"AllowWSL"_s, 1).toInt() != 0;
    facts.hasWsl1 = services.contains(u"LxssManager", Qt::CaseInsensitive) &&
                    policies->value(u"AllowWSL1"_s, 1).toInt() != 0;
    return facts;
}

QList<LxssDistribution> LxssRegistry::distributions() const
{
    const auto settings = open(m_keys.distributions);
    QList<LxssDistribution> all;
    for (const auto &id : settings->childGroups()) {
        if (!id.startsWith(u'{'))
            continue;
        settings->beginGroup(id);
        const auto file = settings->value(u"VhdFileName"_s).toString();
        const LxssDistribution one{.id = id,
                                   .name = settings->value(nameKey).toString(),
                                   .folder =
                                       withoutPrefix(settings->value(u"BasePath"_s).toString()),
                                   .vhdFile = file.isEmpty() ? wslDiskName : file,
                                   .state = stateOf(settings->value(u"State"_s).toInt()),
                                   .flags = settings->value(u"Flags"_s).toUInt(),
                                   .defaultUid = settings->value(uidKey).toUInt(),
                                   .flavor = settings->value(u"Flavor"_s).toString(),
                                   .osVersion = settings->value(u"OsVersion"_s).toString()};
        settings->endGroup();
        if (!one.name.isEmpty())
            all.append(one);
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return all;
}

std::optional<LxssDistribution> LxssRegistry::find(const QString &name) const
{
    for (const auto &one : distributions()) {
        if (one.name.compare(name, Qt::CaseInsensitive) == 0)
            return one;
    }
    return std::nullopt;
}

QString LxssRegistry::defaultId() const
{
    return open(m_keys.distributions)->value(u"DefaultDistribution"_s).toString();
}

Result<void> LxssRegistry::setDefaultUid(const QString &name, quint32 uid) const
{
    const auto one = find(name);
    return one ? set(*one, uidKey, uid) : Result<void>(missing(name));
}

Result<void> LxssRegistry::rename(const QString &name, const QString &newName) const
{
    const auto one = find(name);
    if (!one)
        return missing(name);
    if (const auto other = find(newName); other && other->id != one->id)
        return Error{
            ErrorKind::Invalid,
            tr("There is a distribution “%1” already: choose another name.").arg(other->name),
            {}};
    return set(*one, nameKey, newName);
}

Result<void> LxssRegistry::set(const LxssDistribution &one, const QString &key,
                               const QVariant &value) const
{
    const auto settings = open(m_keys.distributions);
    settings->setValue(one.id + u'/' + key, value);
    settings->sync();
    if (settings->status() != QSettings::NoError)
        return refused(tr("Windows does not let Decant change “%1”.").arg(one.name));
    return {};
}

HostCondition wslCondition(const WslFacts &facts)
{
    using Obstacle = HostCondition::Obstacle;
    const auto version = QVersionNumber::fromString(facts.version);
    // The fourth number is Windows's own, and always 0.
    HostCondition condition{.version = QVersionNumber(version.segments().mid(0, 3)).toString()};
    if (!facts.isAllowed) {
        condition.obstacle = Obstacle::Blocked;
    } else if (version.isNull() || !facts.hasProgram) {
        condition = {.obstacle = Obstacle::NotInstalled};
    } else if (version < oldest) {
        condition.obstacle = Obstacle::TooOld;
        condition.neededVersion = oldest.toString();
    } else if (!facts.canVirtualize && !facts.hasWsl1) {
        // WSL 1 needs neither this nor the platform.
        condition.obstacle = Obstacle::VirtualizationOff;
    } else if (!facts.hasPlatform && !facts.hasWsl1) {
        condition.obstacle = Obstacle::PlatformOff;
    }
    return condition;
}

Result<void> checkWsl(const WslFacts &facts)
{
    const auto condition = wslCondition(facts);
    switch (condition.obstacle) {
    case HostCondition::Obstacle::None:
    case HostCondition::Obstacle::Other:
        break;
    case HostCondition::Obstacle::Blocked:
        return refused(LxssRegistry::tr("Your organization blocks WSL: ask your administrator."));
    case HostCondition::Obstacle::NotInstalled:
        return refused(
            LxssRegistry::tr("WSL is not installed. Open a terminal as administrator, type "
                             "“wsl --install”, and restart the computer."),
            facts.program);
    case HostCondition::Obstacle::TooOld:
        return refused(LxssRegistry::tr("WSL needs an update: version %1 is installed; %2 is "
                                        "needed. Type “wsl --update” in a terminal.")
                           .arg(condition.version, condition.neededVersion));
    case HostCondition::Obstacle::VirtualizationOff:
        // As WSL itself finds out when it starts something.
        return wslError({{}, u"0x80370102"_s, {}}, {});
    case HostCondition::Obstacle::PlatformOff:
        return refused(
            LxssRegistry::tr("Windows's Virtual Machine Platform is switched off. Open a terminal "
                             "as administrator, type “wsl --install --no-distribution”, and "
                             "restart the computer."));
    }
    return {};
}

} // namespace decant
