// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/rootfs/entry_path.h"
#include "core/rootfs/readiness_checks.h"

#include <algorithm>

namespace decant {

namespace {

using Severity = Finding::Severity;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::SystemCheck)
};

constexpr quint32 sharedFolderMode = 01777;

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size() &&
           std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
           });
}

/// What /etc/wsl.conf sets in its section [boot]; of what stands twice, the last.
std::string bootSetting(std::string_view text, std::string_view key)
{
    std::string value;
    bool isBoot = false;
    for (const auto raw : linesOf(text)) {
        const auto line = trimmed(raw);
        if (line.starts_with('[')) {
            isBoot = equalsIgnoringCase(line, "[boot]");
            continue;
        }
        const auto equals = line.find('=');
        if (!isBoot || equals == line.npos || line.starts_with('#'))
            continue;
        if (equalsIgnoringCase(trimmed(line.substr(0, equals)), key))
            value = trimmed(line.substr(equals + 1));
    }
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        value = value.substr(1, value.size() - 2);
    return value;
}

std::optional<std::string> systemdProgram(const RootView &root)
{
    for (const auto *path : {"usr/lib/systemd/systemd", "lib/systemd/systemd"}) {
        if (root.isExecutable(path))
            return path;
    }
    return {};
}

void checkSystemd(const ReadinessCheck &check, bool isAskedFor)
{
    check.report.hasSystemd = hasWholeSystemd(check.root);
    if (check.report.hasSystemd)
        return;
    const auto fix = check.install(u"systemd-sysv"_s);
    if (isAskedFor)
        check.add(Severity::Warning, u"systemd-missing"_s,
                  Text::tr("/etc/wsl.conf asks for systemd, which the image does not have "
                           "complete: it may not start."),
                  fix);
    else if (systemdProgram(check.root))
        check.add(Severity::Note, u"systemd-incomplete"_s,
                  Text::tr("systemd is there, but can't be started: /sbin/init or systemctl is "
                           "missing."),
                  fix);
    else
        check.add(Severity::Note, u"no-systemd"_s,
                  Text::tr("systemd isn't included; services start by hand."), fix);
}

void checkTmp(const ReadinessCheck &check)
{
    const auto *tmp = check.root.inode("tmp");
    const bool isFolder = tmp && tmp->type == EntryType::Directory;
    if (isFolder && tmp->metadata.mode == sharedFolderMode)
        return;
    check.add(Severity::Warning, u"tmp"_s,
              isFolder ? Text::tr("/tmp is not open to everybody (mode %1, not 1777): programs of "
                                  "ordinary users may fail.")
                             .arg(tmp->metadata.mode, 4, 8, QLatin1Char('0'))
                       : Text::tr("There is no folder /tmp, which many programs need."),
              isFolder ? u"chmod 1777 /tmp"_s : u"mkdir -m 1777 /tmp"_s);
}

} // namespace

bool hasWholeSystemd(const RootView &root)
{
    // A file that is called systemd is not enough.
    const auto program = systemdProgram(root);
    if (!program || !root.hasProgram("systemctl"))
        return false;
    const auto init = root.tree().find("sbin/init");
    return init &&
           root.tree().node(*init).inode == root.tree().node(*root.tree().find(*program)).inode;
}

void checkSystem(const ReadinessCheck &check)
{
    const auto configuration = check.root.text("etc/wsl.conf").value_or("");
    const auto command = bootSetting(configuration, "command");
    if (!command.empty())
        check.add(Severity::Warning, u"boot-command"_s,
                  Text::tr("At every start, WSL will run as root what /etc/wsl.conf says: %1")
                      .arg(displayName(command)),
                  Text::tr("Remove it from /etc/wsl.conf if you do not know it."));
    checkSystemd(check, equalsIgnoringCase(bootSetting(configuration, "systemd"), "true"));
    checkTmp(check);
    if (check.root.osRelease("ID").empty())
        check.add(Severity::Note, u"no-os-release"_s,
                  Text::tr("It does not say what system it is: /etc/os-release is missing."));
}

} // namespace decant
