// SPDX-License-Identifier: MIT
#include "core/values/first_boot.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace decant {

namespace {

bool isSecretValue(const QString &value)
{
    static const QRegularExpression known(
        u"^(gh[pousr]_|github_pat_|glpat-|xox[abprs]-|AKIA|sk_live_|-----BEGIN [A-Z ]*PRIVATE KEY)"_s);
    return known.match(value).hasMatch() || !QUrl(value).password().isEmpty();
}

} // namespace

QDebug operator<<(QDebug debug, const UserSetup &user)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "UserSetup(" << user.name << ", password not shown)";
}

QStringList FirstBoot::keptOf(const QStringList &environment) const
{
    QStringList kept;
    for (const auto &assignment : environment) {
        const auto name = assignment.section(u'=', 0, 0);
        const auto value = assignment.section(u'=', 1);
        if (keepsEnvironment && !name.isEmpty() && !leftOut.contains(name) &&
            (keepsSecrets || !looksSecret(name, value)))
            kept.append(assignment);
    }
    return kept;
}

bool looksSecret(const QString &name, const QString &value)
{
    static const QStringList words{u"TOKEN"_s,       u"PASSWORD"_s,  u"PASSWD"_s,  u"PASSPHRASE"_s,
                                   u"PASS"_s,        u"PWD"_s,       u"SECRET"_s,  u"SECRETS"_s,
                                   u"KEY"_s,         u"APIKEY"_s,    u"AUTH"_s,    u"CREDENTIAL"_s,
                                   u"CREDENTIALS"_s, u"SIGNATURE"_s, u"PRIVATE"_s, u"COOKIE"_s};
    static const QStringList endings{u"TOKEN"_s, u"PASSWORD"_s, u"SECRET"_s, u"APIKEY"_s};
    // These name places and public things.
    static const QStringList harmless{u"PWD"_s, u"OLDPWD"_s, u"GPG_KEY"_s, u"GPG_KEYS"_s};
    const auto upper = name.toUpper();
    if (value.isEmpty() || harmless.contains(upper) || upper.endsWith(u"_FILE"))
        return false;
    const auto parts = upper.split(u'_');
    const bool isCalledSo =
        std::any_of(parts.begin(), parts.end(),
                    [](const QString &part) { return words.contains(part); }) ||
        std::any_of(endings.begin(), endings.end(),
                    [&upper](const QString &ending) { return upper.endsWith(ending); });
    return isCalledSo || isSecretValue(value);
}

} // namespace decant
