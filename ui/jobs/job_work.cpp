// SPDX-License-Identifier: MIT
#include "ui/jobs/job_work.h"

namespace decant {

std::unique_ptr<ImageJob> workOf(const Job &job, Engine &engine)
{
    return job.saving() ? engine.saveImage(*job.saving()) : engine.importImage(job.request());
}

} // namespace decant
