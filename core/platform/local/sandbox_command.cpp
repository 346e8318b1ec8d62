// SPDX-License-Identifier: MIT
#include "core/platform/local/sandbox_command.h"

#include "core/platform/local/root_path.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::SandboxCommand)
};

constexpr qsizetype longestHostName = 63;

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

QStringList enterEnvironment(const SandboxRequest &request)
{
    auto environment = QProcessEnvironment::systemEnvironment().toStringList();
    for (const auto &assignment : sandboxEnvironment(request))
        environment.append(u"decant:"_s + assignment);
    return environment;
}

QStringList sandboxCommand(const SandboxRequest &request)
{
    const bool knowsNames = !request.resolvConf.isEmpty() && !request.resolvConfInside.isEmpty();
    const QStringList line{request.enterProgram,
                           request.rootfs,
                           request.hostName.left(longestHostName),
                           knowsNames ? request.resolvConf : QString(),
                           knowsNames ? request.resolvConfInside : QString(),
                           identityOf(request.account),
                           request.account.home,
                           request.command.isEmpty() ? u"login"_s : u"run"_s};
    return line + (request.command.isEmpty() ? QStringList{request.loginShell} : request.command);
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
