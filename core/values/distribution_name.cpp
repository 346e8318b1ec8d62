// SPDX-License-Identifier: MIT
#include "core/values/distribution_name.h"

#include <QRegularExpression>

namespace decant {

namespace {

constexpr int maxLength = 256;

bool isReserved(const QString &name)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return name.compare(u"Legacy", Qt::CaseInsensitive) == 0 || devices.match(name).hasMatch();
}

} // namespace

Result<void> DistributionName::check(const QString &name)
{
    const auto invalid = [](const QString &what) { return Error{ErrorKind::Invalid, what, {}}; };
    if (name.isEmpty())
        return invalid(tr("The distribution needs a name."));
    if (name.size() > maxLength)
        return invalid(tr("A name has at most %1 characters.").arg(maxLength));
    static const QRegularExpression strange(u"[^A-Za-z0-9._-]"_s);
    if (const auto match = strange.match(name); match.hasMatch())
        return invalid(tr("A name can't contain “%1”: use letters, digits, “.”, “_” and “-”.")
                           .arg(match.captured()));
    if (name.startsWith(u'-') || name.startsWith(u'.') || name.endsWith(u'.'))
        return invalid(tr("A name can't start with “-” or “.”, or end with “.”."));
    if (isReserved(name))
        return invalid(tr("“%1” is a name that the system keeps for itself.").arg(name));
    return {};
}

QString DistributionName::sanitised(const QString &text)
{
    static const QRegularExpression strange(u"[^A-Za-z0-9._-]+"_s);
    static const QRegularExpression badStart(u"^[-.]+"_s);
    static const QRegularExpression badEnd(u"[.]+$"_s);
    QString name = text;
    name.replace(strange, u"-"_s).remove(badStart).truncate(64);
    name.remove(badEnd);
    if (name.isEmpty())
        return u"distribution"_s;
    return isReserved(name) ? name + u"-1"_s : name;
}

QString DistributionName::firstFree(const QString &name, const QStringList &taken)
{
    QString candidate = name;
    for (int number = 2; isTaken(candidate, taken); ++number)
        candidate = u"%1-%2"_s.arg(name).arg(number);
    return candidate;
}

bool DistributionName::isTaken(const QString &name, const QStringList &taken)
{
    return taken.contains(name, Qt::CaseInsensitive);
}

} // namespace decant
