// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/local/distribution_folders.h"

namespace decant {

/// Changes that are done at once. Each is whole or has not happened, whenever the program ends.

/// See DistributionHost::rename. The folder's name is the distribution's: renaming it is all.
Result<void> renameDistribution(const DistributionFolders &folders, const QString &name,
                                const QString &newName);

/// See DistributionHost::setDefaultUser.
Result<void> setDefaultUser(const DistributionFolders &folders, const QString &name,
                            const QString &user);

} // namespace decant
