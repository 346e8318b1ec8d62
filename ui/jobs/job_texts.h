// SPDX-License-Identifier: MIT
#pragma once

#include "ui/jobs/job.h"

namespace decant {

/// "Creating myimage", "myimage is ready", "myimage couldn't be created".
QString jobTitle(const Job &job);
QString jobTitle(const BackgroundJob &job);
/// "Download · 47%", "Queued", or the cause of a failure: one line.
QString jobLine(const BackgroundJob &job);
/// "160 of 224 MB · 71%"; empty while nothing is known.
QString progressText(const Job &job);
/// "11.4 MB/s · about 10 seconds left", or why nothing comes, or "Stopped".
QString paceText(const Job &job);
/// What went wrong, in a few words. Source: ux.md 5.6 and 10.
QString failureTitle(const Job &job);
/// The cause, what to do, and what is kept.
QString failureText(const Job &job);
/// Why the layer that has failed did so, in a word or two; empty where that is not known.
QString layerFailure(const Job &job);
/// For "Copy details": versions, reference, digests, phase and error; no secrets.
QString jobDetails(const Job &job);
/// The name by which the user knows a phase.
QString phaseText(ImportProgress::Phase phase);

} // namespace decant
