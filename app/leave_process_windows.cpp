// SPDX-License-Identifier: MIT
#include "app/leave_process.h"

#include <windows.h>

#include <cstdio>

namespace decant {

/// An ordinary exit kills what threads there still are, and then lets libraries tidy up: MinGW's
/// waits for ever for a lock that one of them had, if it was just about to end.
int leaveProcess(int status)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(status));
    return status;
}

} // namespace decant
