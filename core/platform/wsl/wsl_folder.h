// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/wsl/lxss_registry.h"

namespace decant {

/// Whether WSL could keep a distribution's files there: on a disk of this computer, where this user
/// may write, and in no other distribution's folder. Fails with Invalid.
Result<void> checkWslFolder(const LxssRegistry &registry, const QString &folder);

} // namespace decant
