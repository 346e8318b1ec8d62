// SPDX-License-Identifier: MIT
#pragma once

#include "core/platform/local/distribution_record.h"
#include "core/platform/wsl/lxss_registry.h"

namespace decant {

/// What one of WSL's distributions is and how it starts, as far as WSL's registry and Decant's own
/// record tell without starting it. `record`: null where there is none.
void describe(Distribution &distribution, const LxssDistribution &one,
              const DistributionRecord *record);

} // namespace decant
