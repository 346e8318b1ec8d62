// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decant {

/// Sends `signal` to every process whose root is the folder `rootfs`; says how many there were.
/// Processes that this user may not look at are left out.
int signalSessions(const QString &rootfs, int signal);

} // namespace decant
