// SPDX-License-Identifier: MIT
#include "core/platform/local/host_check.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

#include <pwd.h>
#include <unistd.h>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::HostCheck)
};

/// Every id below 65535 that an image may use, beside root, has to have a place.
constexpr qint64 fewestIds = 65534;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Source: subuid(5): name or number, first id, how many.
bool hasRange(const QByteArray &file, const HostFacts &facts)
{
    for (const auto &line : file.split('\n')) {
        const auto fields = line.trimmed().split(':');
        const bool isTheirs = fields.value(0) == facts.user.toUtf8() ||
                              fields.value(0) == QByteArray::number(facts.uid);
        if (fields.size() == 3 && isTheirs && fields.at(2).toLongLong() >= fewestIds)
            return true;
    }
    return false;
}

QString packageOf(const QString &program)
{
    if (program.startsWith(u"new"))
        return Text::tr("uidmap (elsewhere: shadow-utils)");
    return u"util-linux"_s;
}

Error refused(const QString &what)
{
    return {ErrorKind::HostRefused, what, {}};
}

} // namespace

bool isRoot()
{
    return ::geteuid() == 0;
}

QStringList namespaceCommand()
{
    if (isRoot())
        return {};
    return {u"unshare"_s, u"--user"_s, u"--map-root-user"_s, u"--map-auto"_s, u"--"_s};
}

HostFacts hostFacts()
{
    HostFacts facts;
    facts.isRoot = isRoot();
    facts.uid = ::geteuid();
    if (const auto *entry = ::getpwuid(facts.uid))
        facts.user = QString::fromLocal8Bit(entry->pw_name);
    QStringList programs;
    if (!facts.isRoot)
        programs += {u"unshare"_s, u"newuidmap"_s, u"newgidmap"_s};
    for (const auto &program : programs) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            facts.missingPrograms.append(program);
    }
    facts.subordinateUids = contents(u"/etc/subuid"_s);
    facts.subordinateGids = contents(u"/etc/subgid"_s);
    const std::pair<QString, QByteArray> obstacles[] = {
        {u"user.max_user_namespaces"_s, "0"},
        {u"kernel.unprivileged_userns_clone"_s, "0"},
        {u"kernel.apparmor_restrict_unprivileged_userns"_s, "1"},
    };
    for (const auto &[name, value] : obstacles) {
        const auto path = u"/proc/sys/"_s + QString(name).replace(u'.', u'/');
        if (contents(path).trimmed() == value)
            facts.obstacles.append(name + u'=' + QString::fromLatin1(value));
    }
    return facts;
}

Result<void> checkHost(const HostFacts &facts)
{
    if (!facts.missingPrograms.isEmpty()) {
        QStringList packages;
        for (const auto &program : facts.missingPrograms)
            packages.append(packageOf(program));
        packages.removeDuplicates();
        return Error{ErrorKind::HostRefused,
                     Text::tr("Install %1 to start distributions. You can still save images as "
                              "files.")
                         .arg(QLocale().createSeparatedList(packages)),
                     u"missing: "_s + facts.missingPrograms.join(u", "_s)};
    }
    if (facts.isRoot)
        return {};
    const std::pair<QString, QByteArray> ranges[] = {{u"/etc/subuid"_s, facts.subordinateUids},
                                                     {u"/etc/subgid"_s, facts.subordinateGids}};
    for (const auto &[path, text] : ranges) {
        if (!hasRange(text, facts))
            return refused(Text::tr("A distribution needs user numbers of its own: have the "
                                    "administrator add the line “%1:100000:65536”, with a range "
                                    "that nobody else has, to %2.")
                               .arg(facts.user, path));
    }
    if (!facts.obstacles.isEmpty()) {
        const auto name = facts.obstacles.first().section(u'=', 0, 0);
        const auto value = name.contains(u"apparmor") ? u"0"_s
                           : name.contains(u"max")    ? u"65536"_s
                                                      : u"1"_s;
        return refused(Text::tr("This system keeps ordinary users from making user namespaces: "
                                "have the administrator run “sysctl -w %1=%2”.")
                           .arg(name, value));
    }
    return {};
}

} // namespace decant
