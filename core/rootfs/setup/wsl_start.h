// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/merged_tree.h"

#include <QString>

namespace decant {

/// How WSL will start a root, as far as the root itself says.
struct WslStart
{
    QString user{};       ///< Empty: as WSL itself has it noted.
    bool systemd = false; ///< Asked for, and there.
};

/// Reads /etc/wsl.conf. Source: wsl.md, "wsl.conf keys".
WslStart wslStartOf(const MergedTree &tree);

} // namespace decant
