// SPDX-License-Identifier: MIT
#include "core/engine/merge_image_task.h"

#include "core/async/pool_task.h"
#include "core/base/disk_room.h"
#include "core/base/human_text.h"
#include "core/engine/planned_merge.h"
#include "core/rootfs/merge_layers.h"
#include "core/store/blob_store.h"
#include "core/values/image_moved.h"

namespace decant {

namespace {

/// Bytes. Who takes an image by mistake shall hear of it. Source: oci.md D.3.
constexpr qint64 worthAWarning = qint64{20} << 30;

} // namespace

MergeImageTask::MergeImageTask(LayerParts parts, const Settings &settings, ImageRequest request,
                               Target target)
    : m_parts(std::move(parts)),
      m_settings(settings),
      m_request(std::move(request)),
      m_target(std::move(target))
{
    // Whoever hears of the end may tidy up, and this job needs nothing any more.
    connect(this, &Task::finished, this, [this] { m_hold.reset(); });
}

MergeImageTask::~MergeImageTask() = default;

void MergeImageTask::run()
{
    if (const auto sensible = FirstBootRules::check(m_target.setup); !sensible) {
        fail(sensible.error());
        return;
    }
    if (const auto possible = m_target.check(); !possible) {
        fail(possible.error());
        return;
    }
    enterPhase(ImportProgress::Phase::Resolve);
    m_resolve = m_parts.source.resolve(m_request.location, m_request.platform);
    connect(m_resolve.get(), &Task::postponed, this, [this](const QDateTime &until) {
        m_progress.retryAt = until;
        emit changed(m_progress);
    });
    connect(m_resolve.get(), &Task::progressed, this, &MergeImageTask::showResolving);
    connect(m_resolve.get(), &Task::finished, this, &MergeImageTask::prepare);
    m_resolve->start();
}

void MergeImageTask::stop()
{
    for (Task *step : {static_cast<Task *>(m_resolve.get()), static_cast<Task *>(m_prepare.get()),
                       m_plan.get(), m_merge.get(), static_cast<Task *>(m_stream.get()),
                       static_cast<Task *>(m_script.get())}) {
        if (step)
            step->cancel();
    }
}

void MergeImageTask::prepare()
{
    if (m_resolve->error()) {
        fail(*m_resolve->error());
        return;
    }
    m_image = m_resolve->takeValue();
    if (m_request.expected && *m_request.expected != m_image->manifestDigest) {
        fail(imageMovedError(m_request.location, m_image->manifestDigest));
        return;
    }
    m_summary.target = m_target.label;
    m_progress.layers = PrepareLayersTask::initialProgress(*m_image);
    emit resolved(*m_image);
    for (const auto &warning : m_image->warnings)
        warn(warning);
    if (const auto room = checkDownloadRoom(); !room) {
        fail(room.error());
        return;
    }
    QList<Digest> digests;
    for (const auto &layer : m_progress.layers)
        digests.append(layer.digest);
    auto hold = m_parts.store.hold(digests);
    if (!hold) {
        fail(hold.error());
        return;
    }
    m_hold = *std::move(hold);
    if (!enter(ImportProgress::Phase::Download))
        return;
    m_prepare =
        std::make_unique<PrepareLayersTask>(m_parts, *m_image, m_settings.parallelDownloads);
    connect(m_prepare.get(), &PrepareLayersTask::layerChanged, this, &MergeImageTask::showDownload);
    connect(m_prepare.get(), &PrepareLayersTask::warned, this, &MergeImageTask::warn);
    connect(m_prepare.get(), &PrepareLayersTask::layerRetries, this, &MergeImageTask::showRetry);
    connect(m_prepare.get(), &PrepareLayersTask::layerPostponed, this,
            &MergeImageTask::showPostponed);
    connect(m_prepare.get(), &Task::finished, this, &MergeImageTask::plan);
    m_prepare->start();
}

bool MergeImageTask::enter(ImportProgress::Phase phase)
{
    enterPhase(phase);
    // Whoever heard of it may have asked to stop, when there was no step to be told.
    if (isCancelRequested())
        fail(cancelledError());
    return !isFinished();
}

Result<void> MergeImageTask::checkDownloadRoom() const
{
    qint64 missing = 0;
    for (const auto &layer : m_image->manifest.layers()) {
        if (localPlace(m_parts.source, *m_image, layer).isEmpty())
            missing += layer.size;
    }
    return missing == 0 ? Result<void>() : checkRoom(m_settings.cacheFolder, missing);
}

void MergeImageTask::plan()
{
    if (m_prepare->error()) {
        fail(*m_prepare->error());
        return;
    }
    for (const auto &layer : m_progress.layers) {
        auto &bytes = layer.state == LayerProgress::State::Cached ? m_summary.cachedSize
                                                                  : m_summary.downloadedSize;
        bytes += layer.total;
    }
    if (!enter(ImportProgress::Phase::Merge))
        return;
    m_planned = std::make_shared<PlannedMerge>(m_prepare->takeValue(), m_parts.store);
    const PlannedMerge::Order order{.config = m_image->config,
                                    .options = {.keepDirlinks = m_request.keepDirlinks},
                                    .limits = m_parts.limits,
                                    .setup = m_target.setup,
                                    .place = m_target.place,
                                    .folder = m_target.isForLiving ? m_target.folder : QString()};
    auto work = [planned = m_planned, order](std::stop_token, const Report &) -> Result<Done> {
        if (const auto made = planned->make(order); !made)
            return made.error();
        return Done{};
    };
    m_plan = std::make_unique<PoolTask<Done>>(m_parts.pool, std::move(work));
    connect(m_plan.get(), &Task::finished, this, &MergeImageTask::write);
    m_plan->start();
}

void MergeImageTask::write()
{
    if (m_plan->error()) {
        fail(*m_plan->error());
        return;
    }
    for (const auto &warning : m_planned->tree->warnings())
        warn(warning);
    const auto &plan = *m_planned->plan;
    if (plan.droppedXattrCount() > 0)
        warn(tr("%n extended attributes that no importer takes are left out.", nullptr,
                static_cast<int>(plan.droppedXattrCount())));
    if (plan.tarSize() > worthAWarning)
        warn(tr("This image is large: %1 unpacked.").arg(humanSize(plan.tarSize())));
    m_summary.contentSize = plan.contentSize();
    m_summary.tarSize = plan.tarSize();
    m_summary.fileCount = plan.fileCount();
    const auto &readiness = m_planned->readiness;
    emit reportReady(readiness);
    if (const auto room = m_target.checkRoom(plan.tarSize()); !room)
        return fail(room.error());
    if (m_target.isForLiving && !readiness.isUsable()) {
        fail({ErrorKind::Invalid,
              tr("%1 It can still be saved as a file.").arg(readiness.sentence()),
              {}});
        return;
    }
    if (!enter(m_target.phase))
        return;
    m_summary.setup = m_planned->setup.root.steps;
    m_stream = m_target.open(*m_image, *m_planned);
    connect(m_stream.get(), &Task::finished, this, &MergeImageTask::conclude);
    m_stream->start();

    auto work = [this, planned = m_planned, &sink = m_stream->sink()](
                    std::stop_token stop, const Report &report) -> Result<Done> {
        TimedSink timed(sink, m_sinkClock);
        const auto open = [&planned](std::size_t layer) { return planned->open(layer); };
        const auto onLayer = [this](std::size_t layer, Progress merged) {
            QMetaObject::invokeMethod(
                this, [this, layer, merged] { showMerging(layer, merged); }, Qt::QueuedConnection);
        };
        const auto check = [&planned] { return planned->blobs.verify(); };
        const auto merged = mergeLayers(*planned->plan, open, timed, stop, report, onLayer, check);
        if (merged)
            return Done{};
        // What a decompressor stumbles over may be the disk's fault, which is the better answer.
        if (merged.error().kind == ErrorKind::Corrupt) {
            if (const auto intact = planned->blobs.verify(); !intact)
                return intact.error();
        }
        return merged.error();
    };
    m_merge = std::make_unique<PoolTask<Done>>(m_parts.pool, std::move(work));
    connect(m_merge.get(), &Task::progressed, this, &MergeImageTask::showWritten);
    connect(m_merge.get(), &Task::finished, this, &MergeImageTask::conclude);
    m_merge->start();
}

void MergeImageTask::conclude()
{
    const bool mergeFailed = m_merge->isFinished() && m_merge->error();
    const bool streamFailed = m_stream->isFinished() && m_stream->error();
    // A tar that can't be completed must not be taken for one: the stream is told at once.
    if (mergeFailed)
        m_stream->cancel();
    if (streamFailed)
        m_merge->cancel();
    if (!m_merge->isFinished() || !m_stream->isFinished())
        return;
    // Whichever was only told to stop is not the cause.
    const bool streamIsTheCause =
        streamFailed && (!mergeFailed || m_stream->error()->kind != ErrorKind::Cancelled);
    if (streamIsTheCause)
        fail(*m_stream->error());
    else if (mergeFailed)
        fail(*m_merge->error());
    else
        finishSetup();
}

void MergeImageTask::finishSetup()
{
    if (m_target.setup.isNothing()) {
        finish();
        return;
    }
    enterPhase(ImportProgress::Phase::Setup);
    const auto &script = m_planned->setup.root.script;
    if (script.isEmpty() || !m_target.runScript || isCancelRequested()) {
        concludeScript();
        return;
    }
    m_script = m_target.runScript(script);
    connect(m_script.get(), &Task::finished, this, &MergeImageTask::concludeScript);
    m_script->start();
}

/// It is installed, and stays so, whatever became of the script.
void MergeImageTask::concludeScript()
{
    const auto &script = m_planned->setup.root.script;
    const bool isLeft = m_target.runScript && !script.isEmpty();
    const bool went = m_script && !m_script->error() && m_script->exitStatus() == 0;
    const QString log = QString::fromLatin1(firstBootLogPath);
    if (isLeft)
        m_summary.setup.append(
            {u"packages"_s, went,
             went ? tr("What was missing has been installed; the log is %1.").arg(log)
                  : tr("What is missing could not be installed: see %1 in the distribution, and "
                       "run %2 there as root to try again.")
                        .arg(log, script)});
    finish();
}

} // namespace decant
