// SPDX-License-Identifier: MIT
#include "core/registry/authorization.h"

#include <algorithm>

namespace decant {

QByteArray basicHeader(const Credential &credential)
{
    // A server that knows tokens knows this name for them.
    const bool isToken = credential.kind != Credential::Kind::Password && credential.user.isEmpty();
    const auto user = isToken ? u"<token>"_s : credential.user;
    return "Basic " + (user + u':' + credential.secret).toUtf8().toBase64();
}

QByteArray bearerHeader(const QString &token)
{
    const bool isPlain = std::all_of(token.begin(), token.end(),
                                     [](QChar c) { return c > u' ' && c.unicode() < 127; });
    return token.isEmpty() || !isPlain ? QByteArray() : "Bearer " + token.toLatin1();
}

} // namespace decant
