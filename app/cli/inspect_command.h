// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"

namespace decant::cli {

std::unique_ptr<Command> inspectCommand(Workplace workplace, const ImageRequest &image);
std::unique_ptr<Command> tagsCommand(Workplace workplace, const ImageLocation &location);

} // namespace decant::cli
