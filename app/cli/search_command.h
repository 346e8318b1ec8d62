// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace decant::cli {

/// decant-cli search
std::unique_ptr<Command> searchCommand(Workplace workplace, const SearchArguments &arguments);

/// Name, stars where somebody counts them, what the owner says.
QStringList searchRow(const FoundImage &image);

} // namespace decant::cli
