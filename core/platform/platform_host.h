// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/distribution_host.h"
#include "core/values/settings.h"

#include <memory>

class QThreadPool;

namespace decant {

/// What runs distributions on this computer. The pool must outlive it. Needs a QCoreApplication,
/// beside whose program its helpers lie, or in the folder for helpers that belongs to it.
std::unique_ptr<DistributionHost> platformHost(const Settings &settings, QThreadPool &pool);

} // namespace decant
