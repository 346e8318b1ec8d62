// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command_line.h"

namespace decant::cli {

/// What stands behind the commands that change a distribution. All fail with Invalid.
Result<CommandArguments> readStop(const QStringList &rest);
Result<CommandArguments> readDefault(const QStringList &rest);
Result<CommandArguments> readRename(const QStringList &rest);
Result<CommandArguments> readClone(const QStringList &rest);
Result<CommandArguments> readMove(const QStringList &rest);
Result<CommandArguments> readExport(const QStringList &rest);
Result<CommandArguments> readUser(const QStringList &rest);
Result<CommandArguments> readResize(const QStringList &rest);
Result<CommandArguments> readSparse(const QStringList &rest);

/// What --format says; nothing means tar. `formats`: what it may say.
Result<ArchiveFormat> readFormat(const QString &name, const QStringList &formats);

} // namespace decant::cli
