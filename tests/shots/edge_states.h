// SPDX-License-Identifier: MIT
#pragma once

#include "tests/shots/window_states.h"

namespace decant {

/// Where something stands in the way, or nobody knows the end.
QMap<QString, Enter> edgeStates();

} // namespace decant
