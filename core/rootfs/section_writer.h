// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/layer_contents.h"
#include "core/rootfs/merge_layers.h"
#include "core/rootfs/tar_output.h"

namespace decant {

/// Writes one section of the planned tar, its contents from one layer, which is decompressed
/// once and forwards.
class SectionWriter
{
public:
    /// All of it must outlive the writer.
    SectionWriter(const EmitPlan &plan, const PlannedSection &section, const OpenLayer &open,
                  std::stop_token stop);

    /// The last member is whole when `output` is flushed, and not before.
    /// Fails as mergeLayers() does.
    Result<void> writeTo(TarOutput &output);

private:
    Result<void> emitEntry(const PlannedEntry &entry, TarOutput &output);
    Result<void> copy(const Extent &extent, TarOutput &output);
    Result<void> turnTo(qint64 offset);
    qint64 findEnd() const;

    const EmitPlan &m_plan;
    const PlannedSection &m_section;
    const OpenLayer &m_open;
    const std::stop_token m_stop;
    const qint64 m_end; ///< Behind its last survivor, the layer need not be read.
    std::unique_ptr<LayerContents> m_contents;
};

} // namespace decant
