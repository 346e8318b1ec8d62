// SPDX-License-Identifier: MIT
#include "core/values/offline.h"

#include <QCoreApplication>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::Offline)
};

constexpr QStringView mark = u"no network: ";

} // namespace

Error offlineError(const QString &detail)
{
    return {ErrorKind::Unavailable, Text::tr("No connection. Cached images still work."),
            mark.toString() + detail};
}

bool isOffline(const Error &error)
{
    return error.kind == ErrorKind::Unavailable && error.detail.startsWith(mark);
}

} // namespace decant
