// SPDX-License-Identifier: MIT
#include "core/values/first_boot.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace decant {

namespace {

constexpr qsizetype longestUserName = 32;
constexpr qsizetype longestPassword = 500; // bytes; crypt(3) takes 511
constexpr qsizetype longestHostname = 64;
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestTimezone = 64;

Error invalid(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

bool matches(const char *pattern, const QString &text)
{
    const QRegularExpression whole(
        QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return whole.match(text).hasMatch();
}

/// What some distribution or other keeps for itself, now or after the next package.
bool isReserved(const QString &name)
{
    static const QStringList names{
        u"root"_s,     u"daemon"_s,  u"bin"_s,        u"sys"_s,     u"sync"_s,      u"games"_s,
        u"man"_s,      u"lp"_s,      u"mail"_s,       u"news"_s,    u"uucp"_s,      u"proxy"_s,
        u"www-data"_s, u"backup"_s,  u"list"_s,       u"irc"_s,     u"gnats"_s,     u"nobody"_s,
        u"nogroup"_s,  u"adm"_s,     u"shutdown"_s,   u"halt"_s,    u"operator"_s,  u"ftp"_s,
        u"http"_s,     u"dbus"_s,    u"messagebus"_s, u"polkitd"_s, u"sshd"_s,      u"postmaster"_s,
        u"cron"_s,     u"guest"_s,   u"ntp"_s,        u"squid"_s,   u"xfs"_s,       u"vpopmail"_s,
        u"smmsp"_s,    u"systemd"_s, u"sudo"_s,       u"wheel"_s,   u"admin"_s,     u"shadow"_s,
        u"staff"_s,    u"users"_s,   u"utmp"_s,       u"tty"_s,     u"disk"_s,      u"kmem"_s,
        u"dialout"_s,  u"cdrom"_s,   u"audio"_s,      u"video"_s,   u"render"_s,    u"input"_s,
        u"kvm"_s,      u"plugdev"_s, u"netdev"_s,     u"docker"_s,  u"src"_s,       u"floppy"_s,
        u"tape"_s,     u"fax"_s,     u"voice"_s,      u"crontab"_s, u"lock"_s,      u"ssh_keys"_s,
        u"_apt"_s,     u"avahi"_s,   u"rpc"_s,        u"rpcuser"_s, u"nfsnobody"_s, u"tss"_s,
        u"uuidd"_s,    u"syslog"_s,  u"landscape"_s};
    return names.contains(name) || name.startsWith(u"systemd-");
}

} // namespace

Result<void> FirstBootRules::checkUserName(const QString &name)
{
    if (name.isEmpty())
        return invalid(tr("The account needs a name."));
    if (name.size() > longestUserName)
        return invalid(tr("A user name has at most %1 characters.").arg(longestUserName));
    static const QRegularExpression strange(u"[^a-z0-9_-]"_s);
    if (const auto match = strange.match(name); match.hasMatch())
        return invalid(tr("A user name can't contain “%1”: use small letters, digits, “_” and “-”.")
                           .arg(match.captured()));
    if (!matches("[a-z_].*", name))
        return invalid(tr("A user name starts with a small letter or “_”."));
    if (isReserved(name))
        return invalid(tr("“%1” is a name that systems keep for themselves.").arg(name));
    return {};
}

Result<void> FirstBootRules::checkPassword(const QString &password)
{
    if (password.toUtf8().size() > longestPassword)
        return invalid(tr("A password has at most %1 characters.").arg(longestPassword));
    const bool hasControls = std::any_of(password.begin(), password.end(), [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
    if (hasControls)
        return invalid(tr("A password can't contain tabs, line breaks or other control "
                          "characters: no terminal could type them."));
    return {};
}

Result<void> FirstBootRules::checkHostname(const QString &name)
{
    if (name.isEmpty())
        return invalid(tr("The host name is empty."));
    if (name.size() > longestHostname)
        return invalid(tr("A host name has at most %1 characters.").arg(longestHostname));
    static const QRegularExpression strange(u"[^A-Za-z0-9.-]"_s);
    if (const auto match = strange.match(name); match.hasMatch())
        return invalid(tr("A host name can't contain “%1”: use letters, digits, “-” and “.”.")
                           .arg(match.captured()));
    for (const auto &label : name.split(u'.')) {
        if (label.isEmpty() || label.size() > longestLabel || label.startsWith(u'-') ||
            label.endsWith(u'-'))
            return invalid(tr("Each part of a host name has 1 to %1 characters, and “-” only "
                              "between others.")
                               .arg(longestLabel));
    }
    return {};
}

Result<void> FirstBootRules::checkLocale(const QString &name)
{
    if (matches("(C|POSIX)(\\.[A-Za-z0-9-]{1,20})?", name) ||
        matches("[a-z]{2,3}(_[A-Z]{2})?(\\.[A-Za-z0-9-]{1,20})?(@[a-z]{1,20})?", name))
        return {};
    return invalid(tr("“%1” is no locale; write it like de_DE.UTF-8 or C.UTF-8.").arg(name));
}

Result<void> FirstBootRules::checkTimezone(const QString &name)
{
    if (name.size() <= longestTimezone && matches("[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*", name))
        return {};
    return invalid(tr("“%1” is no time zone; write it like Europe/Berlin or UTC.").arg(name));
}

Result<void> FirstBootRules::check(const FirstBoot &setup)
{
    if (const auto &user = setup.user) {
        if (auto checked = checkUserName(user->name); !checked)
            return checked;
        if (auto checked = checkPassword(user->password); !checked)
            return checked;
        if (user->isAdministrator && user->asksForPassword && user->password.isEmpty())
            return invalid(tr("Without a password, “%1” could not answer when one is asked for "
                              "administrator tasks.")
                               .arg(user->name));
    }
    if (!setup.hostname.isEmpty()) {
        if (auto checked = checkHostname(setup.hostname); !checked)
            return checked;
    }
    if (!setup.locale.isEmpty()) {
        if (auto checked = checkLocale(setup.locale); !checked)
            return checked;
    }
    return setup.timezone.isEmpty() ? Result<void>() : checkTimezone(setup.timezone);
}

QString FirstBootRules::suggestedUserName(const QString &text)
{
    static const QRegularExpression strange(u"[^a-z0-9_-]"_s);
    static const QRegularExpression badStart(u"^[^a-z_]+"_s);
    // A letter with an accent becomes the letter, the accent goes.
    auto name = text.normalized(QString::NormalizationForm_KD).toLower();
    name = name.section(u'@', 0, 0).replace(u' ', u'-').remove(strange).remove(badStart);
    name.truncate(longestUserName);
    if (name.isEmpty())
        return u"user"_s;
    return isReserved(name) ? name.left(longestUserName - 2) + u"-1"_s : name;
}

QString FirstBootRules::localeOfHost()
{
    const auto name = QLocale::system().name();
    return matches("[a-z]{2,3}_[A-Z]{2}", name) ? name + u".UTF-8"_s : QString();
}

QString FirstBootRules::timezoneOfHost()
{
    const auto name = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return name.isEmpty() || !checkTimezone(name) ? QString() : name;
}

} // namespace decant
