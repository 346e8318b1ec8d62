// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>

namespace decant::cli {

struct TerminalSize
{
    int columns = 80;
    int rows = 24;
};

/// Makes the standard streams fit for UTF-8 and for cursor movements, and makes writing to a
/// closed pipe an error instead of the end; what threads have freed goes back to the system.
/// Call once, before there are threads.
void prepareProcess();

bool isTerminal(std::FILE *stream);

/// Of the terminal behind standard error, as it is now; the default if there is none.
TerminalSize terminalSize();

} // namespace decant::cli
