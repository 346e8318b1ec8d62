// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

namespace decant::cli {

constexpr int doneStatus = 0;

/// What a script learns of a failure.
int exitStatusOf(ErrorKind kind);

} // namespace decant::cli
