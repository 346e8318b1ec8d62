// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/merged_tree.h"

#include <QString>

#include <optional>

namespace decant {

/// How WSL will start a root, as far as the root itself says.
struct WslStart
{
    QString user{}; ///< Empty: as WSL itself has it noted.
    /// Asked for, and there; empty where it is still to be installed, and may fail to be.
    std::optional<bool> systemd = false;
};

/// Reads /etc/wsl.conf. Source: wsl.md, "wsl.conf keys".
WslStart wslStartOf(const MergedTree &tree);

} // namespace decant
