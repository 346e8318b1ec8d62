// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/tar_entry.h"

namespace decant {

/// How many bytes of this member's content pass 1 keeps, from its beginning: 0 for nearly all.
/// Kept are, whole up to 64 KiB, the small files that say who lives in a system and how it is set
/// up (/etc/passwd, /etc/wsl.conf, /etc/skel …), and the first 4 KiB of shells, loaders and C
/// libraries, which say what they need. Larger files of the first kind are not kept at all: half a
/// file misleads.
std::size_t keptSize(const TarEntry &entry);

} // namespace decant
