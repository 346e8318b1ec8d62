// SPDX-License-Identifier: MIT
#include "ui/jobs/job_work.h"

#include "core/values/image_moved.h"

namespace decant {

namespace {

/// What was begun is gone on with, not something else of the same name; unless just that is why it
/// ended.
ImageRequest requestOf(const Job &job, ImageRequest image)
{
    if (job.state() == Job::State::Failed && hasImageMoved(job.error()))
        image.expected.reset();
    else if (job.image() && !image.location.isFile() && !image.puller) // These never make it twice.
        image.expected = job.image()->manifestDigest;
    return image;
}

} // namespace

std::unique_ptr<ImageJob> workOf(const Job &job, Engine &engine)
{
    if (job.saving()) {
        auto saving = *job.saving();
        saving.image = requestOf(job, saving.image);
        return engine.saveImage(saving);
    }
    auto request = job.request();
    request.image = requestOf(job, request.image);
    return engine.importImage(request);
}

} // namespace decant
