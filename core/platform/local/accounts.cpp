// SPDX-License-Identifier: MIT
#include "core/platform/local/accounts.h"

#include "core/platform/local/root_path.h"

#include <QCoreApplication>

#include <optional>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::Accounts)
};

constexpr qint64 mostBytes = qint64{4} * 1024 * 1024;

std::optional<quint32> idOf(const QByteArray &text)
{
    bool isNumber = false;
    const auto id = text.toUInt(&isNumber);
    // The largest stands for "none" in the system's calls.
    if (!isNumber || id == UINT32_MAX || text.startsWith('+') || text.startsWith('-'))
        return std::nullopt;
    return id;
}

/// Lines of /etc/passwd or /etc/group with all their fields.
QList<QList<QByteArray>> entriesOf(const QByteArray &file, qsizetype fields)
{
    QList<QList<QByteArray>> entries;
    for (const auto &line : file.split('\n')) {
        auto entry = line.split(':');
        if (entry.size() == fields && !entry.first().isEmpty() && idOf(entry.at(2)))
            entries.append(std::move(entry));
    }
    return entries;
}

/// A passwd entry by name, else by number.
std::optional<Account> accountOf(const QString &user, const QByteArray &passwd)
{
    const auto wanted = user.toUtf8();
    const auto id = idOf(wanted);
    const auto entries = entriesOf(passwd, 7);
    const QList<QByteArray> *found = nullptr;
    for (const auto &entry : entries) {
        if (entry.at(0) == wanted) {
            found = &entry;
            break;
        }
        if (!found && id && idOf(entry.at(2)) == id)
            found = &entry;
    }
    if (found) {
        Account account{.name = QString::fromUtf8(found->at(0)),
                        .uid = *idOf(found->at(2)),
                        .gid = idOf(found->at(3)).value_or(0),
                        .groups = {},
                        .home = QString::fromUtf8(found->at(5)),
                        .shell = QString::fromUtf8(found->at(6))};
        if (!account.home.startsWith(u'/'))
            account.home = u"/"_s;
        return account;
    }
    if (user == u"root")
        return Account{.name = user, .uid = 0, .gid = 0, .groups = {}, .home = u"/root"_s};
    if (id)
        return Account{.name = user, .uid = *id, .gid = 0, .groups = {}};
    return std::nullopt;
}

Error unknown(const QString &sentence)
{
    return {ErrorKind::NotFound, sentence, {}};
}

} // namespace

Result<Account> findAccount(const QString &user, const QByteArray &passwd, const QByteArray &group)
{
    const auto name = user.isEmpty() ? u"root"_s : user.section(u':', 0, 0);
    auto account = accountOf(name, passwd);
    if (!account)
        return unknown(Text::tr("There is no user “%1” in the distribution.").arg(name));
    const auto groups = entriesOf(group, 4);
    if (user.contains(u':')) {
        const auto wanted = user.section(u':', 1).toUtf8();
        auto gid = idOf(wanted);
        for (const auto &entry : groups) {
            if (entry.at(0) == wanted)
                gid = idOf(entry.at(2));
        }
        if (!gid)
            return unknown(Text::tr("There is no group “%1” in the distribution.")
                               .arg(QString::fromUtf8(wanted)));
        account->gid = *gid;
        return *std::move(account);
    }
    for (const auto &entry : groups) {
        const auto gid = *idOf(entry.at(2));
        if (gid != account->gid && entry.at(3).split(',').contains(account->name.toUtf8()) &&
            !account->groups.contains(gid))
            account->groups.append(gid);
    }
    return *std::move(account);
}

Result<Account> findAccount(const QString &user, const QString &root)
{
    return findAccount(user, readInRoot(root, "/etc/passwd", mostBytes).value_or(QByteArray()),
                       readInRoot(root, "/etc/group", mostBytes).value_or(QByteArray()));
}

} // namespace decant
