// SPDX-License-Identifier: MIT
#include "core/platform/local/sandbox_command.h"

#include "core/platform/local/root_path.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::SandboxCommand)
};

constexpr qsizetype longestHostName = 63;

/// Enough for package managers and services, too little to reach for the computer's own kernel.
const QStringList &capabilities()
{
    static const QStringList names{
        u"CAP_AUDIT_WRITE"_s, u"CAP_CHOWN"_s,     u"CAP_DAC_OVERRIDE"_s, u"CAP_FOWNER"_s,
        u"CAP_FSETID"_s,      u"CAP_KILL"_s,      u"CAP_MKNOD"_s,        u"CAP_NET_BIND_SERVICE"_s,
        u"CAP_NET_RAW"_s,     u"CAP_SETFCAP"_s,   u"CAP_SETGID"_s,       u"CAP_SETPCAP"_s,
        u"CAP_SETUID"_s,      u"CAP_SYS_CHROOT"_s};
    return names;
}

void set(QStringList &environment, const QString &name, const QString &value)
{
    environment.removeIf(
        [&](const QString &assignment) { return assignment.startsWith(name + u'='); });
    environment.append(name + u'=' + value);
}

QString identityOf(const Account &account)
{
    QStringList ids{QString::number(account.uid), QString::number(account.gid)};
    for (const auto group : account.groups)
        ids.append(QString::number(group));
    return ids.join(u':');
}

} // namespace

QStringList sandboxEnvironment(const SandboxRequest &request)
{
    QStringList environment{u"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s,
                            u"LANG=C.UTF-8"_s};
    for (const auto &assignment : request.environment) {
        if (assignment.indexOf(u'=') > 0)
            set(environment, assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    }
    set(environment, u"HOME"_s, request.account.home);
    set(environment, u"USER"_s, request.account.name);
    set(environment, u"LOGNAME"_s, request.account.name);
    set(environment, u"SHELL"_s, request.loginShell);
    if (!request.terminalType.isEmpty())
        set(environment, u"TERM"_s, request.terminalType);
    return environment;
}

QStringList sandboxCommand(const SandboxRequest &request)
{
    QStringList line{u"bwrap"_s, u"--bind"_s, request.rootfs, u"/"_s};
    line += {u"--unshare-pid"_s, u"--unshare-uts"_s, u"--unshare-ipc"_s, u"--die-with-parent"_s};
    line += {u"--hostname"_s, request.hostName.left(longestHostName)};
    line += {u"--proc"_s, u"/proc"_s, u"--dev"_s, u"/dev"_s};
    line += {u"--perms"_s, u"1777"_s, u"--tmpfs"_s, u"/dev/shm"_s};
    line += {u"--ro-bind-try"_s, u"/sys"_s, u"/sys"_s};
    line += {u"--tmpfs"_s, u"/run"_s, u"--perms"_s, u"1777"_s, u"--dir"_s, u"/run/lock"_s};
    line += {u"--ro-bind"_s, request.enterProgram, u"/run/decant/enter"_s};
    if (!request.resolvConf.isEmpty() && !request.resolvConfInside.isEmpty())
        line += {u"--ro-bind"_s, request.resolvConf, request.resolvConfInside};
    line += {u"--cap-drop"_s, u"ALL"_s};
    for (const auto &capability : capabilities())
        line += {u"--cap-add"_s, capability};
    line.append(u"--clearenv"_s);
    for (const auto &assignment : sandboxEnvironment(request))
        line += {u"--setenv"_s, assignment.section(u'=', 0, 0), assignment.section(u'=', 1)};
    const auto &folder = request.workingDirectory;
    line += {u"--"_s, u"/run/decant/enter"_s, identityOf(request.account),
             folder.isEmpty() ? request.account.home : folder};
    if (request.command.isEmpty())
        line += {u"login"_s, request.loginShell};
    else
        line += QStringList{u"run"_s} + request.command;
    return line;
}

Result<QString> checkMountPoints(const QString &rootfs)
{
    for (const auto *path : {"/proc", "/dev", "/sys", "/run"}) {
        if (resolveInRoot(rootfs, path) != path)
            return Error{ErrorKind::HostRefused,
                         Text::tr("The distribution can't be entered: its %1 is a link.")
                             .arg(QLatin1StringView(path)),
                         {}};
    }
    const auto resolvConf = resolveInRoot(rootfs, "/etc/resolv.conf");
    if (!resolvConf || resolvConf->startsWith("/proc/") || resolvConf->startsWith("/sys/"))
        return QString();
    const QFileInfo there(rootfs + QFile::decodeName(*resolvConf));
    if (there.exists() && !there.isFile())
        return QString();
    return QFile::decodeName(*resolvConf);
}

} // namespace decant
