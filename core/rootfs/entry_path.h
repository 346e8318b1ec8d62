// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/rootfs/limits.h"

#include <string>
#include <string_view>
#include <vector>

namespace decant {

/// The parts of a member's name, root first: "./usr//lib/../bin/" -> usr, bin. None: the root.
/// For names and for the targets of hard links; a symbolic link's target is left as it is.
/// Purely lexical: "./", leading and doubled "/", inner "." and "..", trailing "/" disappear.
/// Fails with Unsafe where ".." leaves the root, or a part or the whole exceeds the limits.
/// Source: oci.md A.26, A.27, D.3.
Result<std::vector<std::string>> normalisePath(std::string_view raw, const Limits &limits);

/// A file's name as a sentence may show it: bytes that are no UTF-8 and control characters are
/// written as \xNN, and beyond 200 characters the middle is left out.
QString displayName(std::string_view bytes);

} // namespace decant
