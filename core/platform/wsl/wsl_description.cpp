// SPDX-License-Identifier: MIT
#include "core/platform/wsl/wsl_description.h"

#include <QHash>

namespace decant {

namespace {

/// By the ID of os-release(5), as they write themselves.
QString nameOfFlavor(const QString &flavor)
{
    static const QHash<QString, QString> names{
        {u"almalinux"_s, u"AlmaLinux"_s},
        {u"alpine"_s, u"Alpine Linux"_s},
        {u"amzn"_s, u"Amazon Linux"_s},
        {u"arch"_s, u"Arch Linux"_s},
        {u"centos"_s, u"CentOS"_s},
        {u"debian"_s, u"Debian GNU/Linux"_s},
        {u"fedora"_s, u"Fedora Linux"_s},
        {u"gentoo"_s, u"Gentoo"_s},
        {u"kali"_s, u"Kali Linux"_s},
        {u"nixos"_s, u"NixOS"_s},
        {u"ol"_s, u"Oracle Linux"_s},
        {u"opensuse-leap"_s, u"openSUSE Leap"_s},
        {u"opensuse-tumbleweed"_s, u"openSUSE Tumbleweed"_s},
        {u"rhel"_s, u"Red Hat Enterprise Linux"_s},
        {u"rocky"_s, u"Rocky Linux"_s},
        {u"sles"_s, u"SUSE Linux Enterprise Server"_s},
        {u"void"_s, u"Void Linux"_s},
        {u"wolfi"_s, u"Wolfi"_s},
    };
    if (const auto known = names.find(flavor.toLower()); known != names.end())
        return *known;
    auto name = flavor;
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString systemOf(const LxssDistribution &one, const DistributionRecord *record)
{
    const auto own = record && record->origin ? record->origin->system : QString();
    // WSL looks again when it changes a distribution to another version of itself.
    if (one.flavor.isEmpty() || (!own.isEmpty() && own.contains(one.osVersion)))
        return own;
    return u"%1 %2"_s.arg(nameOfFlavor(one.flavor), one.osVersion).trimmed();
}

void describeUser(Distribution &distribution, const LxssDistribution &one,
                  const DistributionRecord *record)
{
    const auto *launch = record ? &record->launch : nullptr;
    if (launch && !launch->wslUser.isEmpty())
        distribution.defaultUser = launch->wslUser;
    else if (launch && launch->uid == one.defaultUid)
        distribution.defaultUser = launch->user;
    else if (one.defaultUid != 0)
        distribution.defaultUid = one.defaultUid;
    else if (record && record->origin)
        distribution.defaultUser = launch->user.isEmpty() ? u"root"_s : launch->user;
    // Else its /etc/wsl.conf may name anybody.
}

} // namespace

void describe(Distribution &distribution, const LxssDistribution &one,
              const DistributionRecord *record)
{
    distribution.system = systemOf(one, record);
    distribution.wslVersion = one.isWsl2() ? 2 : 1;
    distribution.systemd = !one.isWsl2() ? std::optional(false)
                           : record      ? record->launch.systemd
                                         : std::nullopt;
    describeUser(distribution, one, record);
}

} // namespace decant
