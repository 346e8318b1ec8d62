// SPDX-License-Identifier: MIT
#pragma once

namespace decant {

/// For the end of main(), when everything is done and written: what it is to return.
int leaveProcess(int status);

} // namespace decant
