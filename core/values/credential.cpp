// SPDX-License-Identifier: MIT
#include "core/values/credential.h"

namespace decant {

Credential Credential::of(const QString &user, const QString &secret)
{
    if (user == u"<token>")
        return {Kind::IdentityToken, {}, secret};
    return {Kind::Password, user, secret};
}

QDebug operator<<(QDebug debug, const Credential &credential)
{
    const QDebugStateSaver saver(debug);
    return debug.nospace() << "Credential(" << credential.user << ", secret not shown)";
}

} // namespace decant
