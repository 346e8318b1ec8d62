// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/credential.h"

#include <QByteArray>
#include <QDateTime>

namespace decant {

/// The value of an Authorization header, while it lasts.
struct Authorization
{
    QByteArray header;
    QDateTime expires; ///< UTC; a little early, so that it is still good when it arrives.
};

/// "Basic …", for anything that has a name and a secret.
QByteArray basicHeader(const Credential &credential);

/// "Bearer …"; empty where the text is no token: nothing may break out of a header's line.
QByteArray bearerHeader(const QString &token);

} // namespace decant
