// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// Puts the parts of `path` on `stack`, so that the first is on top: what is still to be followed
/// after a symbolic link was met. "." and ".." are parts like any other; empty ones are none.
void pushParts(std::vector<std::string> &stack, std::string_view path);

} // namespace decant
