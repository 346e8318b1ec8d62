// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/prepare_layers_task.h"
#include "core/rootfs/readiness.h"

namespace decant {

/// Reports on an image whose layers are all on this disk, indexing them where that was not done
/// yet; downloads nothing. The value is empty where a layer is missing,
/// damaged or refused.
/// Progress: compressed bytes read.
class CheckReadinessTask final : public ValueTask<std::optional<ReadinessReport>>
{
    Q_OBJECT

public:
    CheckReadinessTask(LayerParts parts, ResolvedImage image);
    ~CheckReadinessTask() override;

protected:
    void run() override;
    void stop() override;

private:
    class LocalSource;

    void check();

    const ResolvedImage m_image;
    const std::unique_ptr<LocalSource> m_local;
    LayerParts m_parts;
    std::unique_ptr<PrepareLayersTask> m_prepare;
    std::unique_ptr<ValueTask<ReadinessReport>> m_check;
};

} // namespace decant
