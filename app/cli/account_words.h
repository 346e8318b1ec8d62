// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command_line.h"

namespace decant::cli {

/// What stands behind "login", "logout" and "search", which is about a registry, too. All fail
/// with Invalid.
Result<CommandArguments> readLogin(const QStringList &rest);
Result<CommandArguments> readLogout(const QStringList &rest);
Result<CommandArguments> readSearch(const QStringList &rest);

} // namespace decant::cli
