// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

namespace decant::cli {

/// Asks on the terminal for one line, and waits for it. What is not `shown` leaves no trace on
/// the screen. Fails with Cancelled after Ctrl-C or a signal, with Invalid where nothing is typed.
Result<QString> askFor(const QString &prompt, bool isShown);

/// All that standard input holds, without the line's end behind it: for a secret that comes
/// through a pipe. Fails with Cancelled, or with Invalid where it is empty or very long.
Result<QString> secretFromInput();

} // namespace decant::cli
