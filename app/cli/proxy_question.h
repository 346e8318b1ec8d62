// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace decant::cli {

/// From now on whoever sits at the terminal is asked, once for each, for the name and the password
/// that a proxy wants. Where there is no terminal nobody is asked, and the request fails.
void answerProxiesFromTerminal(Workplace workplace);

} // namespace decant::cli
