// SPDX-License-Identifier: MIT
#include "core/engine/merge_image_task.h"

#include "core/async/pool_task.h"
#include "core/engine/disk_room.h"
#include "core/engine/host_facts.h"
#include "core/engine/layer_blobs.h"
#include "core/rootfs/merge_layers.h"
#include "core/store/blob_store.h"

namespace decant {

/// What the merge's thread needs, kept until it has let go.
struct MergeImageTask::Planned
{
    Planned(std::vector<PreparedLayer> prepared, const BlobStore &store)
        : layers(std::move(prepared)), blobs(layers, store)
    {}

    std::vector<PreparedLayer> layers;
    LayerBlobs blobs;
    std::optional<MergedTree> tree;
    std::optional<EmitPlan> plan;
    ReadinessReport readiness;
};

MergeImageTask::MergeImageTask(LayerParts parts, const Settings &settings, ImageRequest request,
                               Target target)
    : m_parts(parts),
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
                       m_plan.get(), m_merge.get(), static_cast<Task *>(m_stream.get())}) {
        if (step)
            step->cancel();
    }
}

void MergeImageTask::showResolving(Progress read)
{
    // With an engine, all that travels does so before the image is known.
    if (m_request.puller && m_progress.phase == ImportProgress::Phase::Resolve)
        enterPhase(ImportProgress::Phase::Download);
    showProgress(read);
}

void MergeImageTask::prepare()
{
    if (m_resolve->error()) {
        fail(*m_resolve->error());
        return;
    }
    m_image = m_resolve->takeValue();
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

void MergeImageTask::showDownload(qsizetype index, LayerProgress::State state, qint64 done)
{
    showLayer(index, state, done);
    Progress travelling;
    for (const auto &layer : m_progress.layers) {
        if (layer.state != LayerProgress::State::Cached) {
            travelling.done += layer.done;
            travelling.total += layer.total;
        }
    }
    showProgress(travelling);
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
    m_planned = std::make_shared<Planned>(m_prepare->takeValue(), m_parts.store);
    const MergeOptions options{.keepDirlinks = m_request.keepDirlinks};
    auto work = [planned = m_planned, options, config = m_image->config, folder = m_target.folder,
                 limits = m_parts.limits](std::stop_token, const Report &) -> Result<Done> {
        std::vector<const LayerTree *> trees;
        for (const auto &layer : planned->layers)
            trees.push_back(&layer.index->tree);
        auto tree = MergedTree::overlay(trees, options, limits);
        if (!tree)
            return tree.error();
        planned->tree = *std::move(tree);
        auto plan = planEmission(*planned->tree, limits);
        if (!plan)
            return plan.error();
        planned->plan = *std::move(plan);
        planned->readiness =
            readinessOf(*planned->tree, planned->plan->contentSize(), config, folder);
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
    m_summary.contentSize = plan.contentSize();
    m_summary.tarSize = plan.tarSize();
    m_summary.fileCount = plan.fileCount();
    const auto &readiness = m_planned->readiness;
    emit reportReady(readiness);
    if (!m_target.folder.isEmpty()) {
        if (const auto room = checkRoom(m_target.folder, plan.contentSize()); !room) {
            fail(room.error());
            return;
        }
    }
    if (m_target.isForLiving && !readiness.isUsable()) {
        fail({ErrorKind::Invalid,
              tr("%1 It can still be saved as a file.").arg(readiness.sentence()),
              {}});
        return;
    }
    if (!enter(m_target.phase))
        return;
    m_stream = m_target.open(*m_image);
    connect(m_stream.get(), &Task::finished, this, &MergeImageTask::conclude);
    m_stream->start();

    auto work = [this, planned = m_planned, &sink = m_stream->sink()](
                    std::stop_token stop, const Report &report) -> Result<Done> {
        VerifiedSink verified(sink, planned->blobs);
        const auto open = [&blobs = planned->blobs](std::size_t layer) {
            return blobs.open(layer);
        };
        const auto onLayer = [this](std::size_t layer, bool isDone) {
            QMetaObject::invokeMethod(
                this, [this, layer, isDone] { showMerging(layer, isDone); }, Qt::QueuedConnection);
        };
        const auto merged = mergeLayers(*planned->plan, open, verified, stop, report, onLayer);
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
    connect(m_merge.get(), &Task::progressed, this, &MergeImageTask::showProgress);
    connect(m_merge.get(), &Task::finished, this, &MergeImageTask::conclude);
    m_merge->start();
}

void MergeImageTask::showMerging(std::size_t layer, bool isDone)
{
    const auto &digest = m_planned->layers.at(layer).descriptor.digest;
    for (qsizetype i = 0; i < m_progress.layers.size(); ++i) {
        const auto &shown = m_progress.layers.at(i);
        if (shown.digest == digest)
            showLayer(i, isDone ? LayerProgress::State::Done : LayerProgress::State::Merging,
                      shown.done);
    }
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
        finish();
}

} // namespace decant
