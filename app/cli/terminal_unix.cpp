// SPDX-License-Identifier: MIT
#include "app/cli/terminal.h"

#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace decant::cli {

void prepareTerminal()
{
    ::signal(SIGPIPE, SIG_IGN);
}

bool isTerminal(std::FILE *stream)
{
    return ::isatty(::fileno(stream)) == 1;
}

TerminalSize terminalSize()
{
    winsize size{};
    if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
        return {};
    return {size.ws_col, size.ws_row};
}

} // namespace decant::cli
