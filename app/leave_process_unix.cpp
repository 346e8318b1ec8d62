// SPDX-License-Identifier: MIT
#include "app/leave_process.h"

namespace decant {

int leaveProcess(int status)
{
    return status;
}

} // namespace decant
