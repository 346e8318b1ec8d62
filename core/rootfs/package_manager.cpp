// SPDX-License-Identifier: MIT
#include "core/rootfs/package_manager.h"

#include "core/base/error.h"

#include <QHash>

namespace decant {

namespace {

struct Known
{
    const char *program;
    QString name;
    QString command;
};

const std::vector<Known> &knownManagers()
{
    static const std::vector<Known> managers{
        {"apt-get", u"apt"_s, u"apt-get update && apt-get install -y %1"_s},
        {"dnf5", u"dnf"_s, u"dnf install -y %1"_s},
        {"dnf", u"dnf"_s, u"dnf install -y %1"_s},
        {"microdnf", u"microdnf"_s, u"microdnf install -y %1"_s},
        {"tdnf", u"tdnf"_s, u"tdnf install -y %1"_s},
        {"yum", u"yum"_s, u"yum install -y %1"_s},
        {"zypper", u"zypper"_s, u"zypper install -y %1"_s},
        {"pacman", u"pacman"_s, u"pacman -Syu --noconfirm %1"_s},
        {"apk", u"apk"_s, u"apk add %1"_s},
        {"xbps-install", u"xbps"_s, u"xbps-install -Sy %1"_s},
        {"emerge", u"portage"_s, u"emerge %1"_s},
        {"eopkg", u"eopkg"_s, u"eopkg install -y %1"_s},
        {"urpmi", u"urpmi"_s, u"urpmi %1"_s},
        {"opkg", u"opkg"_s, u"opkg install %1"_s},
        {"slackpkg", u"slackpkg"_s, u"slackpkg install %1"_s},
        {"swupd", u"swupd"_s, {}},
        {"nix-env", u"nix"_s, {}},
        {"guix", u"guix"_s, {}},
    };
    return managers;
}

/// What a Debian package is called elsewhere, where the names differ; empty: it is not there.
QString nameAt(const QString &manager, const QString &debianName)
{
    static const QHash<QString, QString> fedora{{u"mount"_s, u"util-linux"_s},
                                                {u"login"_s, u"util-linux"_s},
                                                {u"locales"_s, u"glibc-langpack-en"_s},
                                                {u"systemd-sysv"_s, u"systemd"_s}};
    static const QHash<QString, QString> suse{{u"mount"_s, u"util-linux"_s},
                                              {u"login"_s, u"util-linux"_s},
                                              {u"locales"_s, u"glibc-locale"_s},
                                              {u"tzdata"_s, u"timezone"_s},
                                              {u"systemd-sysv"_s, u"systemd"_s}};
    static const QHash<QString, QString> arch{{u"mount"_s, u"util-linux"_s},
                                              {u"login"_s, u"util-linux"_s},
                                              {u"locales"_s, u"glibc"_s},
                                              {u"systemd-sysv"_s, u"systemd-sysvcompat"_s}};
    static const QHash<QString, QString> alpine{{u"login"_s, u"shadow-login"_s},
                                                {u"locales"_s, u"musl-locales"_s},
                                                {u"systemd-sysv"_s, QString()}};
    static const QHash<QString, QHash<QString, QString>> all{
        {u"dnf"_s, fedora},  {u"microdnf"_s, fedora}, {u"tdnf"_s, fedora}, {u"yum"_s, fedora},
        {u"zypper"_s, suse}, {u"pacman"_s, arch},     {u"apk"_s, alpine}};
    if (manager == u"apt")
        return debianName;
    if (all.contains(manager))
        return all.value(manager).value(debianName, debianName);
    const bool isCalledSoEverywhere = debianName == u"sudo" || debianName == u"ca-certificates" ||
                                      debianName == u"coreutils" || debianName == u"tzdata";
    return isCalledSoEverywhere ? debianName : QString();
}

} // namespace

std::optional<PackageManager> PackageManager::of(const RootView &root)
{
    for (const auto &known : knownManagers()) {
        if (root.hasProgram(known.program))
            return PackageManager(known.name, known.command);
    }
    return {};
}

QString PackageManager::install(const QString &debianName) const
{
    return install(QStringList{debianName});
}

QString PackageManager::install(const QStringList &debianNames) const
{
    QStringList names;
    for (const auto &debianName : debianNames) {
        if (const auto name = nameAt(m_name, debianName); !name.isEmpty())
            names.append(name);
    }
    return names.isEmpty() || m_command.isEmpty() ? QString() : m_command.arg(names.join(u' '));
}

} // namespace decant
