// SPDX-License-Identifier: MIT
#include "core/rootfs/section_writer.h"

#include <algorithm>

namespace decant {

namespace {

constexpr std::size_t lastPiece = 512;

} // namespace

SectionWriter::SectionWriter(const EmitPlan &plan, const PlannedSection &section,
                             const OpenLayer &open, std::stop_token stop)
    : m_plan(plan), m_section(section), m_open(open), m_stop(std::move(stop)), m_end(findEnd())
{}

qint64 SectionWriter::findEnd() const
{
    qint64 end = 0;
    for (auto at = m_section.firstEntry; at < m_section.endEntry; ++at) {
        for (const auto &extent : m_plan.extentsOf(m_plan.entries()[at]))
            end = std::max(end, extent.offset + extent.size);
    }
    return end;
}

Result<void> SectionWriter::writeTo(TarOutput &output)
{
    for (auto at = m_section.firstEntry; at < m_section.endEntry; ++at) {
        if (const auto emitted = emitEntry(m_plan.entries()[at], output); !emitted)
            return emitted.error();
    }
    return {};
}

Result<void> SectionWriter::emitEntry(const PlannedEntry &entry, TarOutput &output)
{
    if (m_stop.stop_requested())
        return cancelledError();
    const auto member = m_plan.outputOf(entry);
    if (const auto headed = output.write(bytesOf(tarHeader(member))); !headed)
        return headed.error();
    qint64 position = 0;
    for (const auto &extent : m_plan.extentsOf(entry)) {
        if (const auto filled = output.writeZeros(extent.position - position); !filled)
            return filled.error();
        if (const auto copied = copy(extent, output); !copied)
            return copied.error();
        position = extent.position + extent.size;
    }
    return output.writeZeros(member.size - position + tarPadding(member.size));
}

Result<void> SectionWriter::copy(const Extent &extent, TarOutput &output)
{
    if (extent.size == 0)
        return {};
    if (const auto ready = turnTo(extent.offset); !ready)
        return ready.error();
    for (qint64 done = 0; done < extent.size;) {
        if (m_stop.stop_requested())
            return cancelledError();
        const auto piece = m_contents->read(extent.offset + done, extent.size - done);
        if (!piece)
            return piece.error();
        done += static_cast<qint64>(piece->size());
        // Small pieces wait for the flush: a file is never whole before it.
        const auto last = done == extent.size ? std::min(piece->size(), lastPiece) : 0;
        if (const auto written = output.write(piece->first(piece->size() - last)); !written)
            return written.error();
        if (const auto written = output.write(piece->last(last)); !written)
            return written.error();
    }
    return {};
}

/// Has the layer open in front of `offset`. Only a file that had to become several, having too
/// many names, makes a layer be read twice.
Result<void> SectionWriter::turnTo(qint64 offset)
{
    if (m_contents && m_contents->isAhead(offset))
        return {};
    m_contents.reset();
    auto contents = LayerContents::open(m_open, *m_section.layer, m_end);
    if (!contents)
        return contents.error();
    m_contents = *std::move(contents);
    return {};
}

} // namespace decant
