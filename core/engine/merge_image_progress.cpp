// SPDX-License-Identifier: MIT
// What MergeImageTask shows on its way.
#include "core/engine/merge_image_task.h"
#include "core/engine/planned_merge.h"

namespace decant {

void MergeImageTask::showResolving(Progress read)
{
    // With an engine, all that travels does so before the image is known.
    if (m_request.puller && m_progress.phase == ImportProgress::Phase::Resolve)
        enterPhase(ImportProgress::Phase::Download);
    showProgress(read);
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

void MergeImageTask::showWritten(Progress written)
{
    // What compresses does so in the sink: that is no fault of the disk.
    m_progress.isLimitedByDisk = !m_target.isCompressed && m_sinkClock.isSinkSlow();
    showProgress(written);
}

void MergeImageTask::showMerging(std::size_t layer, Progress merged)
{
    if (layer >= m_planned->layers.size())
        return;
    const auto &digest = m_planned->layers.at(layer).descriptor.digest;
    for (qsizetype i = 0; i < m_progress.layers.size(); ++i) {
        auto &shown = m_progress.layers[i];
        if (shown.digest != digest)
            continue;
        shown.merged = merged;
        const bool isDone = merged.done == merged.total;
        showLayer(i, isDone ? LayerProgress::State::Done : LayerProgress::State::Merging,
                  shown.done);
    }
}

} // namespace decant
