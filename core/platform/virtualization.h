// SPDX-License-Identifier: MIT
#pragma once

namespace decant {

/// Whether a hypervisor runs, or could: false where the firmware keeps the processor from it, or
/// the processor can't. True where that can't be told.
bool canVirtualize();

} // namespace decant
