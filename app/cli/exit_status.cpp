// SPDX-License-Identifier: MIT
#include "app/cli/exit_status.h"

namespace decant::cli {

int exitStatusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Failed:
        return 1;
    case ErrorKind::Invalid:
        return 2;
    case ErrorKind::NotFound:
        return 3;
    case ErrorKind::Unauthorized:
        return 4;
    case ErrorKind::Unavailable:
    case ErrorKind::RateLimited:
        return 5;
    case ErrorKind::Corrupt:
    case ErrorKind::Unsafe:
        return 6;
    case ErrorKind::NoSpace:
        return 7;
    case ErrorKind::HostRefused:
        return 8;
    case ErrorKind::Cancelled:
        return 130;
    }
    Q_UNREACHABLE();
}

} // namespace decant::cli
