// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/values/platform.h"

#include <vector>

namespace decant {

/// There is such an image, though not for `wanted`. `built`: what it exists for.
Error notBuiltFor(const Platform &wanted, const std::vector<Platform> &built);

/// What notBuiltFor() was told; empty for every other error.
std::vector<Platform> builtFor(const Error &error);

} // namespace decant
