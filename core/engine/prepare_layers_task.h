// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/prepare_layer_task.h"

#include <map>
#include <vector>

namespace decant {

/// All layers of an image, a few at a time, within the limits that hold for all together. The value
/// stands in the manifest's order; a layer that the manifest names twice is prepared once.
class PrepareLayersTask final : public ValueTask<std::vector<PreparedLayer>>
{
    Q_OBJECT

public:
    PrepareLayersTask(LayerParts parts, const ResolvedImage &image, int atOnce);

    /// The distinct layers, in the order in which `layerChanged` numbers them.
    static QList<LayerProgress> initialProgress(const ResolvedImage &image);

signals:
    void layerChanged(qsizetype index, decant::LayerProgress::State state, qint64 done);
    void warned(const QString &sentence);
    void layerRetries(qsizetype index, int attempt, int attempts);
    void layerPostponed(qsizetype index, const QDateTime &until);

protected:
    void run() override;
    void stop() override;

private:
    struct Slot
    {
        std::size_t layer = 0; ///< Where the manifest names it first.
        std::unique_ptr<PrepareLayerTask> task;
        std::optional<PreparedLayer> prepared;
        LayerProgress::State state = LayerProgress::State::Waiting;
        qint64 done = 0;
    };

    void startMore();
    void show(std::size_t slot, LayerProgress::State state, qint64 done);
    void settle(std::size_t slot);
    void conclude();

    LayerParts m_parts;
    const ResolvedImage &m_image;
    const int m_atOnce;
    std::vector<Slot> m_slots;
    std::size_t m_next = 0;
    int m_running = 0;
    std::optional<Error> m_firstError;
};

} // namespace decant
