// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "core/rootfs/entry_path.h"
#include "core/rootfs/ordinary_user.h"
#include "core/rootfs/readiness_checks.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace decant {

namespace {

using Severity = Finding::Severity;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::AccountCheck)
};

/// A file of lines with fields between colons.
struct ColonFile
{
    std::vector<std::vector<std::string_view>> rows; ///< Those that are well formed.
    int firstBad = 0;                                ///< Number of a line, from 1; 0: none.
};

bool isNumber(std::string_view field)
{
    return !field.empty() && field.size() <= 10 &&
           std::all_of(field.begin(), field.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// `numbers`: the fields that must be some.
ColonFile readColonFile(std::string_view text, std::size_t fieldCount,
                        std::initializer_list<std::size_t> numbers)
{
    ColonFile file;
    int number = 0;
    for (auto line : linesOf(text)) {
        ++number;
        // Lines that ask a name service were once usual.
        if (trimmed(line).empty() || line.front() == '+' || line.front() == '-')
            continue;
        std::vector<std::string_view> fields{line.substr(0, line.find(':'))};
        for (auto at = line.find(':'); at != line.npos;) {
            const auto end = line.find(':', at + 1);
            fields.push_back(line.substr(at + 1, end == line.npos ? end : end - at - 1));
            at = end;
        }
        const bool isGood = fields.size() == fieldCount && !fields.front().empty() &&
                            std::all_of(numbers.begin(), numbers.end(),
                                        [&fields](auto field) { return isNumber(fields[field]); });
        if (isGood)
            file.rows.push_back(std::move(fields));
        else if (file.firstBad == 0)
            file.firstBad = number;
    }
    return file;
}

/// The first value of this field that two lines share.
std::optional<std::string_view> firstDuplicate(const ColonFile &file, std::size_t field)
{
    std::set<std::string_view> known;
    for (const auto &row : file.rows) {
        if (!known.insert(row[field]).second)
            return row[field];
    }
    return {};
}

void reportForm(const ReadinessCheck &check, const ColonFile &file, const QString &path)
{
    if (file.firstBad != 0)
        check.add(Severity::Warning, u"accounts-malformed"_s,
                  Text::tr("Line %1 of %2 is damaged.").arg(QString::number(file.firstBad), path));
    if (const auto name = firstDuplicate(file, 0))
        check.add(Severity::Warning, u"accounts-duplicate"_s,
                  Text::tr("%1 names “%2” twice.").arg(path, displayName(*name)));
}

void checkRootsShell(const ReadinessCheck &check, std::string_view shell)
{
    const bool refuses = shell.ends_with("/nologin") || shell.ends_with("/false");
    if (!refuses && (shell.empty() || check.root.isExecutable(shell)))
        return;
    check.add(Severity::Warning, u"root-shell"_s,
              refuses ? Text::tr("root can't log in: its shell is %1.").arg(displayName(shell))
                      : Text::tr("root's shell %1 does not exist.").arg(displayName(shell)),
              u"usermod --shell /bin/sh root"_s);
}

quint64 numberIn(std::string_view field)
{
    quint64 number = 0;
    std::from_chars(field.data(), field.data() + field.size(), number);
    return number;
}

QString ordinaryUserOf(const ReadinessCheck &check, const ColonFile &users)
{
    const auto wanted = check.intent.user.section(u':', 0, 0).toStdString();
    auto lowest = lastUserId + 1;
    QString found;
    for (const auto &row : users.rows) {
        const auto id = numberIn(row[2]);
        if (!isOrdinaryUser(id) || !canLogIn(check.root, row[6]))
            continue;
        if (row[0] == wanted || row[2] == wanted)
            return displayName(row[0]);
        if (id < lowest) {
            lowest = id;
            found = displayName(row[0]);
        }
    }
    return found;
}

void checkPasswd(const ReadinessCheck &check)
{
    if (!check.root.inode("etc/passwd")) {
        check.add(Severity::Warning, u"no-passwd"_s,
                  Text::tr("There are no accounts: /etc/passwd is missing."));
        return;
    }
    const auto text = check.root.text("etc/passwd");
    if (!text)
        return;
    const auto users = readColonFile(*text, 7, {2, 3});
    reportForm(check, users, u"/etc/passwd"_s);
    check.report.ordinaryUser = ordinaryUserOf(check, users);
    const auto root = std::find_if(users.rows.begin(), users.rows.end(),
                                   [](const auto &row) { return row[0] == "root"; });
    if (root == users.rows.end() || (*root)[2] != "0")
        check.add(Severity::Warning, u"no-root-account"_s,
                  Text::tr("There is no account “root” with number 0 in /etc/passwd."));
    else
        checkRootsShell(check, (*root)[6]);
    if (const auto uid = firstDuplicate(users, 2))
        check.add(
            Severity::Warning, u"accounts-duplicate-id"_s,
            Text::tr("Two accounts of /etc/passwd share the number %1.").arg(displayName(*uid)));
}

void checkGroup(const ReadinessCheck &check)
{
    if (!check.root.inode("etc/group")) {
        check.add(Severity::Warning, u"no-group"_s,
                  Text::tr("There are no groups: /etc/group is missing."));
        return;
    }
    const auto text = check.root.text("etc/group");
    if (!text)
        return;
    const auto groups = readColonFile(*text, 4, {2});
    reportForm(check, groups, u"/etc/group"_s);
    if (const auto gid = firstDuplicate(groups, 2))
        check.add(Severity::Note, u"accounts-duplicate-id"_s,
                  Text::tr("Two groups of /etc/group share the number %1.").arg(displayName(*gid)));
}

void checkShadow(const ReadinessCheck &check)
{
    const auto *file = check.root.inode("etc/shadow");
    if (!file) {
        check.add(Severity::Note, u"no-shadow"_s,
                  Text::tr("Passwords can't be kept: /etc/shadow is missing."), u"pwconv"_s);
        return;
    }
    if ((file->metadata.mode & ~0640u) != 0)
        check.add(Severity::Warning, u"shadow-mode"_s,
                  Text::tr("/etc/shadow, which holds the passwords, is open to more than root "
                           "(mode %1).")
                      .arg(file->metadata.mode, 4, 8, QLatin1Char('0')),
                  u"chmod 640 /etc/shadow"_s);
    if (const auto text = check.root.text("etc/shadow"))
        reportForm(check, readColonFile(*text, 9, {}), u"/etc/shadow"_s);
}

} // namespace

void checkAccounts(const ReadinessCheck &check)
{
    checkPasswd(check);
    checkGroup(check);
    checkShadow(check);
}

} // namespace decant
