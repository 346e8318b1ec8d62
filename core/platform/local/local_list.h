// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/local/distribution_folders.h"
#include "core/values/distribution.h"

#include <QList>

#include <stop_token>

namespace decant {

/// Looks at every distribution, by name. Where an ordinary user may not see all of one's files,
/// its size is at least what was measured when it was made. Fails with Cancelled.
Result<QList<Distribution>> listDistributions(const DistributionFolders &folders,
                                              std::stop_token stop);

} // namespace decant
