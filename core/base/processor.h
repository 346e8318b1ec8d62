// SPDX-License-Identifier: MIT
#pragma once

namespace decant {

/// The level of x86-64 that this computer's processor has, 1 to 4; 0: it is none of that family.
/// Source: x86-64 psABI, "Micro-architecture levels".
int x86Level();

} // namespace decant
