// SPDX-License-Identifier: MIT
#include "core/engine/prepare_layers_task.h"

#include "core/rootfs/index_memory.h"

#include <QSet>

namespace decant {

PrepareLayersTask::PrepareLayersTask(LayerParts parts, const ResolvedImage &image, int atOnce)
    : m_parts(std::move(parts)), m_image(image), m_atOnce(atOnce)
{
    m_parts.limits.indexMemory = std::make_shared<IndexMemory>(m_parts.limits.indexSize);
    QSet<Digest> seen;
    const auto &layers = image.manifest.layers();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (!seen.contains(layers[i].digest))
            m_slots.push_back({.layer = i, .task = nullptr, .prepared = {}});
        seen.insert(layers[i].digest);
    }
}

QList<LayerProgress> PrepareLayersTask::initialProgress(const ResolvedImage &image)
{
    QList<LayerProgress> progress;
    QSet<Digest> seen;
    for (const auto &layer : image.manifest.layers()) {
        if (!seen.contains(layer.digest))
            progress.append({layer.digest, LayerProgress::State::Waiting, 0, layer.size});
        seen.insert(layer.digest);
    }
    return progress;
}

void PrepareLayersTask::run()
{
    startMore();
}

void PrepareLayersTask::stop()
{
    for (auto &slot : m_slots) {
        if (slot.task)
            slot.task->cancel();
    }
}

void PrepareLayersTask::startMore()
{
    while (m_running < m_atOnce && m_next < m_slots.size() && !m_firstError &&
           !isCancelRequested()) {
        const auto index = m_next++;
        auto &slot = m_slots[index];
        slot.task = std::make_unique<PrepareLayerTask>(m_parts, m_image, slot.layer);
        connect(
            slot.task.get(), &PrepareLayerTask::stateChanged, this,
            [this, index](LayerProgress::State state) { show(index, state, m_slots[index].done); });
        connect(slot.task.get(), &PrepareLayerTask::retrying, this,
                [this, index](int attempt, int attempts) {
                    emit layerRetries(static_cast<qsizetype>(index), attempt, attempts);
                });
        connect(slot.task.get(), &PrepareLayerTask::warned, this, &PrepareLayersTask::warned);
        connect(slot.task.get(), &Task::progressed, this, [this, index](Progress progress) {
            show(index, m_slots[index].state, progress.done);
        });
        connect(slot.task.get(), &Task::postponed, this, [this, index](const QDateTime &until) {
            emit layerPostponed(static_cast<qsizetype>(index), until);
        });
        connect(slot.task.get(), &Task::finished, this, [this, index] { settle(index); });
        ++m_running;
        slot.task->start();
    }
    if (m_running == 0)
        conclude();
}

void PrepareLayersTask::show(std::size_t index, LayerProgress::State state, qint64 done)
{
    auto &slot = m_slots[index];
    slot.state = state;
    slot.done = done;
    emit layerChanged(static_cast<qsizetype>(index), state, done);
}

void PrepareLayersTask::settle(std::size_t index)
{
    --m_running;
    auto &slot = m_slots[index];
    const auto size = m_image.manifest.layers()[slot.layer].size;
    auto error = slot.task->error();
    if (!error) {
        slot.prepared = slot.task->takeValue();
        const auto memory = slot.prepared->index->tree.memorySize();
        if (const auto fits = m_parts.limits.indexMemory->take(memory); !fits)
            error = fits.error();
    }
    if (error) {
        if (error->kind != ErrorKind::Cancelled)
            show(index, LayerProgress::State::Failed, slot.done);
        if (!m_firstError) {
            m_firstError = error;
            stop();
        }
    } else {
        show(index,
             slot.prepared->wasCached ? LayerProgress::State::Cached : LayerProgress::State::Done,
             size);
    }
    slot.task.release()->deleteLater();
    startMore();
}

void PrepareLayersTask::conclude()
{
    if (m_firstError || isCancelRequested()) {
        fail(m_firstError.value_or(cancelledError()));
        return;
    }
    std::map<QString, const PreparedLayer *> prepared;
    for (const auto &slot : m_slots)
        prepared.emplace(slot.prepared->descriptor.digest.toString(), &*slot.prepared);
    std::vector<PreparedLayer> layers;
    for (const auto &layer : m_image.manifest.layers()) {
        const auto &one = *prepared.at(layer.digest.toString());
        // A layer that occurs twice was compared at its first place only.
        if (const auto right =
                PrepareLayerTask::checkDiffId(m_image, layers.size(), one.index->diffId);
            !right) {
            fail(right.error());
            return;
        }
        layers.push_back(one);
    }
    finishWith(std::move(layers));
}

} // namespace decant
