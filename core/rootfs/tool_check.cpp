// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/rootfs/entry_path.h"
#include "core/rootfs/readiness_checks.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

using Severity = Finding::Severity;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::ToolCheck)
};

constexpr std::array certificates{
    "etc/ssl/certs/ca-certificates.crt",
    "etc/pki/tls/certs/ca-bundle.crt",
    "etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "etc/ca-certificates/extracted/tls-ca-bundle.pem",
    "var/lib/ca-certificates/ca-bundle.pem",
    "etc/ssl/ca-bundle.pem",
    "etc/ssl/cert.pem",
};

/// Programs that every distribution makes so: nobody needs to be told.
constexpr std::array<std::string_view, 43> usuallyPrivileged{
    "at",
    "bbsuid",
    "chage",
    "chfn",
    "chrome-sandbox",
    "chsh",
    "crontab",
    "dbus-daemon-launch-helper",
    "doas",
    "dotlockfile",
    "expiry",
    "fusermount",
    "fusermount3",
    "gpasswd",
    "groupmems",
    "ksu",
    "mount",
    "mount.cifs",
    "mount.nfs",
    "newgidmap",
    "newgrp",
    "newuidmap",
    "ntfs-3g",
    "pam_extrausers_chkpwd",
    "pam_timestamp_check",
    "passwd",
    "ping",
    "ping6",
    "pkexec",
    "polkit-agent-helper-1",
    "sg",
    "snap-confine",
    "ssh-keysign",
    "su",
    "sudo",
    "sudoedit",
    "umount",
    "unix2_chkpwd",
    "unix_chkpwd",
    "userhelper",
    "utempter",
    "wall",
    "write",
};

void checkPackages(const ReadinessCheck &check)
{
    if (!check.packages)
        check.add(Severity::Warning, u"no-package-manager"_s,
                  Text::tr("You can't install software in it with a package manager."));
}

void checkLocale(const ReadinessCheck &check)
{
    // musl's every locale is UTF-8.
    if (check.report.libc != u"glibc")
        return;
    for (const auto *place : {"usr/lib/locale/C.utf8", "usr/lib/locale/C.UTF-8",
                              "usr/lib/locale/locale-archive", "usr/lib/locale/en_US.utf8"}) {
        if (check.root.has(place))
            return;
    }
    check.add(Severity::Note, u"no-locale"_s,
              Text::tr("It has no UTF-8 locale: letters beyond ASCII may not be shown."),
              check.install(u"locales"_s));
}

bool isUsual(std::string_view path)
{
    const auto name = path.substr(path.rfind('/') + 1);
    return std::binary_search(usuallyPrivileged.begin(), usuallyPrivileged.end(), name);
}

void collectPrivileged(const MergedTree &tree, NodeId id, std::string &path,
                       std::vector<std::string> &found)
{
    for (const auto child : tree.node(id).children) {
        const auto &node = tree.node(child);
        const auto length = path.size();
        path += '/';
        path += node.name;
        if (node.isDirectory) {
            collectPrivileged(tree, child, path, found);
        } else {
            const auto &inode = tree.inode(node.inode);
            const bool isPrivileged = inode.type == EntryType::File && inode.metadata.uid == 0 &&
                                      (inode.metadata.mode & 04000) != 0 &&
                                      (inode.metadata.mode & 0111) != 0;
            if (isPrivileged && !isUsual(path))
                found.push_back(path);
        }
        path.resize(length);
    }
}

} // namespace

void checkTools(const ReadinessCheck &check)
{
    const auto &root = check.root;
    checkPackages(check);
    const auto note = [&check](const char *program, const QString &id, const QString &sentence,
                               const QString &package) {
        if (!check.root.hasProgram(program))
            check.add(Severity::Note, id, sentence, check.install(package));
    };
    if (!root.hasProgram("mount"))
        check.add(Severity::Warning, u"no-mount"_s,
                  Text::tr("There is no “mount”: WSL can't show Windows' drives in it."),
                  check.install(u"mount"_s));
    note("id", u"no-id"_s, Text::tr("There is no “id”: WSL can't look up users by name."),
         u"coreutils"_s);
    note("login", u"no-login"_s,
         Text::tr("There is no “login”: with systemd, WSL can't open a user's session."),
         u"login"_s);
    if (!root.hasProgram("sudo") && !root.hasProgram("doas"))
        check.add(Severity::Note, u"no-sudo"_s,
                  Text::tr("There is no “sudo”: only root can manage the system."),
                  check.install(u"sudo"_s));
    const bool hasCertificates = std::any_of(certificates.begin(), certificates.end(),
                                             [&root](const char *path) { return root.has(path); });
    if (!hasCertificates)
        check.add(Severity::Note, u"no-ca-certificates"_s,
                  Text::tr("It has no CA certificates: secure connections can't be checked."),
                  check.install(u"ca-certificates"_s));
    checkLocale(check);
}

void checkPrivileges(const ReadinessCheck &check)
{
    constexpr std::size_t mostNamed = 5;
    static_assert(std::is_sorted(usuallyPrivileged.begin(), usuallyPrivileged.end()));
    std::vector<std::string> found;
    std::string path;
    collectPrivileged(check.root.tree(), 0, path, found);
    if (found.empty())
        return;
    QStringList names;
    for (std::size_t i = 0; i < std::min(found.size(), mostNamed); ++i)
        names.append(displayName(found[i]));
    const auto sentence =
        found.size() > mostNamed
            ? Text::tr("Programs that run as root whoever starts them: %1 and %2 "
                       "more.")
                  .arg(names.join(u", "))
                  .arg(found.size() - mostNamed)
            : Text::tr("Programs that run as root whoever starts them: %1.").arg(names.join(u", "));
    check.add(Severity::Note, u"setuid"_s, sentence);
}

} // namespace decant
