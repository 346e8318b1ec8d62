// SPDX-License-Identifier: MIT
#include "core/base/error.h"

#include <QCoreApplication>

namespace decant {

QString nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Failed:
        return u"failed"_s;
    case ErrorKind::Invalid:
        return u"invalid"_s;
    case ErrorKind::NotFound:
        return u"not-found"_s;
    case ErrorKind::Unauthorized:
        return u"unauthorized"_s;
    case ErrorKind::Unavailable:
        return u"unavailable"_s;
    case ErrorKind::RateLimited:
        return u"rate-limited"_s;
    case ErrorKind::Corrupt:
        return u"corrupt"_s;
    case ErrorKind::Unsafe:
        return u"unsafe"_s;
    case ErrorKind::NoSpace:
        return u"no-space"_s;
    case ErrorKind::HostRefused:
        return u"host-refused"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

Error cancelledError()
{
    return {ErrorKind::Cancelled, QCoreApplication::translate("decant::Error", "Stopped."), {}};
}

} // namespace decant
