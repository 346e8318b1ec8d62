// SPDX-License-Identifier: MIT
#pragma once

#include "tests/shots/window_states.h"

namespace decant {

/// What is rarely seen: what a crash left, a cache without a connection, the log, the help.
QMap<QString, Enter> furtherStates();

} // namespace decant
