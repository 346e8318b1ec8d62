// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace decant {

/// The registries that this computer's administrator allows for WSL's containers; empty where
/// nothing is said. Source: wsl.md, "Policy": WSLContainerRegistryAllowlist.
QStringList machineRegistryAllowlist();

} // namespace decant
