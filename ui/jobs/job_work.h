// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/engine.h"
#include "ui/jobs/job.h"

namespace decant {

/// The engine's part of the job, unstarted: an import, or a file to be written.
std::unique_ptr<ImageJob> workOf(const Job &job, Engine &engine);

} // namespace decant
