// SPDX-License-Identifier: MIT
#include "core/rootfs/entry_path.h"
#include "core/rootfs/readiness_checks.h"
#include "core/rootfs/setup/setup_steps.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::SystemSetup)
};

/// What gets in WSL's way, since it does the same itself. Source: wsl.md, "systemd".
constexpr std::array maskedUnits{
    "systemd-resolved.service",
    "systemd-networkd.service",
    "systemd-networkd.socket",
    "systemd-networkd-wait-online.service",
    "NetworkManager.service",
    "NetworkManager-wait-online.service",
    "NetworkManager-dispatcher.service",
    "systemd-tmpfiles-setup.service",
    "systemd-tmpfiles-setup-dev.service",
    "systemd-tmpfiles-setup-dev-early.service",
    "systemd-tmpfiles-clean.service",
    "systemd-tmpfiles-clean.timer",
    "tmp.mount",
    "console-getty.service",
};

void maskUnits(const SetupWork &work)
{
    const std::string folder = "etc/systemd/system/";
    for (const auto *unit : maskedUnits)
        work.layer.link(folder + unit, "/dev/null", {.mode = 0777});
}

std::string hostsWith(const std::string &hosts, const std::string &name)
{
    const auto names = [&hosts](std::string_view wanted) {
        for (const auto line : linesOf(hosts)) {
            auto rest = line.substr(0, line.find('#'));
            for (bool isAddress = true; !(rest = trimmed(rest)).empty(); isAddress = false) {
                const auto end = rest.find_first_of(" \t");
                if (!isAddress && rest.substr(0, end) == wanted)
                    return true;
                rest.remove_prefix(std::min(end, rest.size()));
            }
        }
        return false;
    };
    std::string text = hosts;
    if (!text.empty() && !text.ends_with('\n'))
        text += '\n';
    if (!names("localhost"))
        text += "127.0.0.1\tlocalhost\n::1\tlocalhost\n";
    if (!names(name)) {
        const auto dot = name.find('.');
        text += "127.0.1.1\t" + name + (dot == name.npos ? "" : ' ' + name.substr(0, dot)) + '\n';
    }
    return text;
}

} // namespace

void setUpSystemd(const SetupWork &work)
{
    if (!work.choice.systemd)
        return;
    const auto id = u"systemd"_s;
    if (hasWholeSystemd(work.root)) {
        work.wslConf.set("boot", "systemd", "true");
        maskUnits(work);
        work.done(id, Text::tr("systemd starts with WSL."));
    } else if (work.canInstall(u"systemd-sysv"_s)) {
        work.script.install(u"systemd-sysv"_s);
        // WSL must not be told of a systemd that is not there.
        work.script.run("test -x /sbin/init && touch /etc/wsl.conf && "
                        "sed -i '/^[[:space:]]*systemd[[:space:]]*=/d' /etc/wsl.conf && "
                        "printf '\\n[boot]\\nsystemd=true\\n' >>/etc/wsl.conf");
        maskUnits(work);
        work.result.settledFindings +=
            QStringList{u"no-systemd"_s, u"systemd-incomplete"_s, u"systemd-missing"_s};
        work.done(id, Text::tr("systemd is installed first, and then starts with WSL."));
    } else {
        work.fellShort(id, Text::tr("systemd can't be started: the image does not have it, and "
                                    "its packages don't bring it."));
    }
}

void setUpHostname(const SetupWork &work)
{
    const auto &chosen = work.choice.hostname;
    const auto &name = chosen.empty() ? work.choice.knownAs : chosen;
    // sudo looks its own host up.
    if (!name.empty() && work.layer.isReadable("etc/hosts") &&
        (!chosen.empty() || work.choice.user)) {
        const auto before = work.layer.text("etc/hosts");
        if (auto hosts = hostsWith(before, name); hosts != before)
            work.layer.write("etc/hosts", hosts);
    }
    if (chosen.empty())
        return;
    work.layer.write("etc/hostname", chosen + '\n');
    work.wslConf.set("network", "hostname", chosen);
    work.done(u"hostname"_s, Text::tr("The host is called %1.").arg(displayName(chosen)));
}

void removeLeftovers(const SetupWork &work)
{
    QStringList removed;
    const auto remove = [&](const char *path) {
        work.layer.remove(path);
        removed.append(u'/' + QString::fromLatin1(path));
    };
    for (const auto *path : {".dockerenv", "run/.containerenv"}) {
        if (work.root.has(path))
            remove(path);
    }
    // A file is what a container was given to reach its network; a link is the system's own.
    const auto resolver = work.root.tree().find("etc/resolv.conf", false);
    if (resolver && !work.root.tree().node(*resolver).isDirectory &&
        work.root.tree().inode(work.root.tree().node(*resolver).inode).type == EntryType::File)
        remove("etc/resolv.conf");
    if (!removed.isEmpty())
        work.done(
            u"leftovers"_s,
            Text::tr("What a container had left behind was removed: %1.").arg(removed.join(u", ")));
}

} // namespace decant
