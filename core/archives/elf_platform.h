// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/values/platform.h"

#include <optional>

namespace decant {

/// How many of a program's first bytes elfPlatform() wants.
constexpr std::size_t elfHeaderSize = 20;

/// What processor a program was built for; nothing where the bytes begin no program, or one for a
/// processor that images have no name for.
/// Source: System V ABI, "ELF Header"; the names are Go's GOARCH.
std::optional<Platform> elfPlatform(Bytes header);

} // namespace decant
