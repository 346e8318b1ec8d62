// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>

namespace decant::cli {

struct TerminalSize
{
    int columns = 80;
    int rows = 24;
};

/// Makes the standard streams fit for UTF-8 and for cursor movements, opens those that are closed
/// lest a file takes their place, and makes writing to a closed pipe, or beyond the size that a
/// file may have, an error instead of the end; what threads have freed goes back to the system.
/// Call once, before there are threads.
void prepareProcess();

/// Whether an argument is text that we read as it was meant; its bytes may name something else.
bool isText(const char *argument);

bool isTerminal(std::FILE *stream);

/// Of the terminal behind standard error, as it is now; the default if there is none.
TerminalSize terminalSize();

} // namespace decant::cli
