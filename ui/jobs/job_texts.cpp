// SPDX-License-Identifier: MIT
#include "ui/jobs/job_texts.h"

#include "core/base/human_text.h"
#include "core/values/blocked.h"
#include "core/values/image_moved.h"

#include <QLocale>
#include <QSysInfo>

#include <algorithm>

namespace decant {

using namespace std::chrono_literals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::JobTexts)
};

/// "160 of 224 MB": the unit once, where it is the same.
QString sizePair(Progress progress)
{
    const auto done = humanSize(progress.done);
    const auto total = humanSize(progress.total);
    const auto unit = [](const QString &size) { return size.section(u' ', -1); };
    return Text::tr("%1 of %2")
        .arg(unit(done) == unit(total) ? done.section(u' ', 0, -2) : done, total);
}

QString couldNotText(const Job &job)
{
    return (job.saving() ? Text::tr("%1 couldn't be saved") : Text::tr("%1 couldn't be created"))
        .arg(job.name());
}

QString registryOf(const Job &job)
{
    const auto &location = job.request().image.location;
    return location.transport() == ImageLocation::Transport::Registry
               ? location.reference().registry()
               : location.path();
}

bool hasFailed(const LayerProgress &layer)
{
    return layer.state == LayerProgress::State::Failed;
}

/// What need not be downloaded again.
QString keptText(const Job &job)
{
    const auto &layers = job.progress().layers;
    // What broke off is taken up where it did.
    const auto progress = job.phaseProgress();
    if (job.error().kind == ErrorKind::Unavailable && progress.done > 0 &&
        job.progress().phase == ImportProgress::Phase::Download)
        return Text::tr("%1 are saved.").arg(sizePair(progress));
    const auto saved = std::count_if(layers.begin(), layers.end(), [](const auto &layer) {
        return layer.state == LayerProgress::State::Cached ||
               layer.state == LayerProgress::State::Done ||
               layer.state == LayerProgress::State::Merging;
    });
    if (saved == 0)
        return {};
    const auto total = static_cast<int>(layers.size());
    return saved == total ? Text::tr("All layers are saved.")
                          : Text::tr("%1 of %n layers are saved.", nullptr, total).arg(saved);
}

} // namespace

QString jobTitle(const Job &job)
{
    const bool isSave = job.saving().has_value();
    switch (job.state()) {
    case Job::State::Ready:
        return (isSave ? Text::tr("%1 is saved") : Text::tr("%1 is ready")).arg(job.name());
    case Job::State::Failed:
        return couldNotText(job);
    case Job::State::Stopped:
        return Text::tr("%1 was stopped").arg(job.name());
    case Job::State::Stopping:
        return Text::tr("Stopping %1…").arg(job.name());
    case Job::State::Queued:
        return Text::tr("%1 is queued").arg(job.name());
    case Job::State::Paused:
        return Text::tr("%1 is paused").arg(job.name());
    case Job::State::Pausing:
    case Job::State::Running:
        break;
    }
    return (isSave ? Text::tr("Saving %1") : Text::tr("Creating %1")).arg(job.name());
}

QString jobTitle(const BackgroundJob &job)
{
    if (const auto *import = qobject_cast<const Job *>(&job))
        return jobTitle(*import);
    return hostJobTitle(*qobject_cast<const HostJob *>(&job));
}

QString jobLine(const BackgroundJob &job)
{
    switch (job.state()) {
    case Job::State::Queued:
        return Text::tr("Queued");
    case Job::State::Pausing:
        return Text::tr("Pausing…");
    case Job::State::Stopping:
        return Text::tr("Stopping…");
    case Job::State::Failed:
        return job.error().what;
    case Job::State::Ready:
        return Text::tr("Done");
    case Job::State::Stopped:
        return Text::tr("Stopped");
    case Job::State::Paused:
    case Job::State::Running:
        break;
    }
    const auto *import = qobject_cast<const Job *>(&job);
    const auto percent = job.completed();
    const auto phase = job.state() == Job::State::Paused ? Text::tr("Paused")
                       : import                          ? phaseText(import->progress().phase)
                                                         : Text::tr("Working");
    return percent ? Text::tr("%1 · %2%").arg(phase).arg(*percent) : phase;
}

QString progressText(const Job &job)
{
    if (job.state() == Job::State::Queued)
        return job.percent() > 0 ? Text::tr("Queued, %1% done").arg(job.percent())
                                 : Text::tr("It starts when another one has ended.");
    if (job.progress().phase == ImportProgress::Phase::Resolve) {
        if (!job.isActive())
            return {};
        const int wait = secondsUntil(job.progress().retryAt);
        return wait > 0 ? Text::tr("Looking up the image, retrying in %1 s").arg(wait)
                        : Text::tr("Looking up the image…");
    }
    const auto progress = job.phaseProgress();
    if (progress.total <= 0) {
        if (job.progress().phase == ImportProgress::Phase::Download)
            return job.progress().layers.isEmpty() ? QString()
                                                   : Text::tr("All layers are in the cache");
        return job.progress().phase == ImportProgress::Phase::Setup
                   ? Text::tr("Setting up…")
                   : Text::tr("Putting the layers together…");
    }
    return Text::tr("%1 · %2%").arg(sizePair(progress)).arg(100 * progress.done / progress.total);
}

QString paceText(const Job &job)
{
    if (job.state() == Job::State::Failed || job.state() == Job::State::Stopped)
        return Text::tr("Stopped");
    if (job.state() == Job::State::Paused)
        return Text::tr("Paused");
    if (job.state() != Job::State::Running)
        return {};
    const auto silence = std::chrono::duration_cast<std::chrono::seconds>(job.silence());
    if (silence >= 10s && job.progress().phase == ImportProgress::Phase::Download)
        return Text::tr("No data for %n seconds, waiting for %1", nullptr,
                        static_cast<int>(silence.count()))
            .arg(registryOf(job));
    if (job.isEndUnknown() && job.phaseDuration() >= 1s)
        return Text::tr("%1 so far").arg(humanDuration(job.phaseDuration()));
    const double speed = job.speed();
    if (speed < 1)
        return {};
    QStringList parts{humanSpeed(speed)};
    if (job.progress().isLimitedByDisk)
        parts.prepend(Text::tr("Limited by the disk"));
    if (const auto left = job.timeLeft())
        parts.append(humanTimeLeft(*left));
    return parts.join(u" · "_s);
}

QString failureTitle(const Job &job)
{
    const auto &error = job.error();
    const auto phase = job.progress().phase;
    const auto &layers = job.progress().layers;
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return Text::tr("%1 refused the download").arg(registryOf(job));
    case ErrorKind::Unavailable:
        return phase == ImportProgress::Phase::Download
                   ? Text::tr("The connection was lost")
                   : Text::tr("The connection to %1 failed").arg(registryOf(job));
    case ErrorKind::RateLimited:
        return Text::tr("%1 limits downloads").arg(registryOf(job));
    case ErrorKind::NotFound:
        return hasImageMoved(error) ? Text::tr("The image changed during the download")
                                    : Text::tr("The image was not found");
    case ErrorKind::Corrupt:
        return std::any_of(layers.begin(), layers.end(), &hasFailed)
                   ? Text::tr("A layer arrived damaged")
                   : Text::tr("The image arrived damaged");
    case ErrorKind::Unsafe:
        return Text::tr("This image can't be imported safely");
    case ErrorKind::NoSpace:
        return Text::tr("The disk is full");
    case ErrorKind::HostRefused:
        if (isBlocked(error))
            return Text::tr("Your organization blocks %1").arg(registryOf(job));
        if (phase == ImportProgress::Phase::Import && QSysInfo::kernelType() == u"winnt")
            return Text::tr("WSL couldn't import the distribution");
        break;
    case ErrorKind::Failed:
    case ErrorKind::Invalid:
    case ErrorKind::Cancelled:
        break;
    }
    return couldNotText(job);
}

QString failureText(const Job &job)
{
    const auto &error = job.error();
    // The title says it all.
    if (isBlocked(error))
        return {};
    QStringList sentences{error.what};
    if (error.kind == ErrorKind::Corrupt && !job.saving())
        sentences.append(Text::tr("Nothing was imported."));
    sentences.append(keptText(job));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString layerFailure(const Job &job)
{
    if (job.state() != Job::State::Failed)
        return {};
    switch (job.error().kind) {
    case ErrorKind::Unavailable:
        return Text::tr("Connection lost");
    case ErrorKind::Corrupt:
        return Text::tr("Damaged");
    case ErrorKind::NoSpace:
        return Text::tr("Disk full");
    case ErrorKind::Unauthorized:
        return Text::tr("Refused");
    case ErrorKind::RateLimited:
        return Text::tr("Too many downloads");
    case ErrorKind::NotFound:
        return Text::tr("Not there");
    default:
        return {};
    }
}

QString phaseText(ImportProgress::Phase phase)
{
    switch (phase) {
    case ImportProgress::Phase::Resolve:
        return Text::tr("Look up");
    case ImportProgress::Phase::Download:
        return Text::tr("Download");
    case ImportProgress::Phase::Merge:
        return Text::tr("Merge");
    case ImportProgress::Phase::Import:
        return Text::tr("Import");
    case ImportProgress::Phase::Setup:
        break;
    }
    return Text::tr("Set up");
}

QString jobDetails(const Job &job)
{
    QStringList lines{u"Decant %1, %2, Qt %3"_s.arg(QCoreApplication::applicationVersion(),
                                                    QSysInfo::prettyProductName(),
                                                    QString::fromLatin1(qVersion())),
                      u"Image: %1"_s.arg(job.request().image.location.toString()),
                      u"Platform: %1"_s.arg(job.request().image.platform.toString()),
                      (job.saving() ? u"File: %1"_s : u"Distribution: %1"_s).arg(job.name())};
    if (job.image())
        lines.append(u"Manifest: %1"_s.arg(job.image()->manifestDigest.toString()));
    lines.append(u"Phase: %1"_s.arg(nameOf(job.progress().phase)));
    for (const auto &layer : job.progress().layers)
        lines.append(u"Layer: %1 %2 %3/%4"_s.arg(layer.digest.toString(), nameOf(layer.state))
                         .arg(layer.done)
                         .arg(layer.total));
    lines += job.warnings();
    if (job.state() == Job::State::Failed) {
        lines.append(u"Error (%1): %2"_s.arg(nameOf(job.error().kind), job.error().what));
        if (!job.error().detail.isEmpty())
            lines.append(job.error().detail);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace decant
