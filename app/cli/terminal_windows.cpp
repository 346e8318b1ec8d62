// SPDX-License-Identifier: MIT
#include "app/cli/terminal.h"

#include <windows.h>

#include <fcntl.h>
#include <io.h>

namespace decant::cli {

void prepareProcess()
{
    // An archive goes through these, too: no byte may become two.
    for (auto *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
    for (const auto which : {STD_OUTPUT_HANDLE, STD_ERROR_HANDLE}) {
        const auto console = GetStdHandle(which);
        DWORD mode = 0;
        if (GetConsoleMode(console, &mode) != 0)
            SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
    }
}

bool isText(const char *)
{
    // Windows gives Qt the arguments in UTF-16.
    return true;
}

bool isTerminal(std::FILE *stream)
{
    // _isatty() takes NUL for one, too.
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(_fileno(stream)));
    DWORD mode = 0;
    return GetConsoleMode(handle, &mode) != 0;
}

TerminalSize terminalSize()
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_ERROR_HANDLE), &info) == 0)
        return {};
    return {info.srWindow.Right - info.srWindow.Left + 1,
            info.srWindow.Bottom - info.srWindow.Top + 1};
}

} // namespace decant::cli
