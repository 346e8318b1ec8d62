// SPDX-License-Identifier: MIT
#pragma once

#include "tests/shots/window_states.h"

namespace decant {

/// What the window shows where distributions are WSL's, and catalogs that come from elsewhere.
QMap<QString, Enter> wslStates();

} // namespace decant
