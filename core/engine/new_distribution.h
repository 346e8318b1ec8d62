// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/planned_merge.h"
#include "core/ports/distribution_host.h"
#include "core/values/import_request.h"
#include "core/values/resolved_image.h"

namespace decant {

/// What is asked of the host, and all that is to be kept with the distribution; without the
/// password.
NewDistribution newDistribution(const ImportRequest &request, const ResolvedImage &image,
                                const PlannedMerge &planned);

/// Whether the host has the version of WSL that the request needs. Fails with HostRefused, or with
/// Invalid where the set-up can't be had in it.
Result<void> checkWslVersion(const ImportRequest &request, const HostPreferences &preferences,
                             const HostCapabilities &can);

} // namespace decant
