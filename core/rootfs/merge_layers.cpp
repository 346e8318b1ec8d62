// SPDX-License-Identifier: MIT
#include "core/rootfs/merge_layers.h"

#include "core/rootfs/layer_contents.h"
#include "core/rootfs/tar_output.h"

#include <QCoreApplication>

#include <algorithm>

namespace decant {

namespace {

class Merger
{
    Q_DECLARE_TR_FUNCTIONS(decant::MergeLayers)

public:
    Merger(const EmitPlan &plan, const OpenLayer &open, ByteSink &sink, std::stop_token stop,
           const Report &report, const LayerListener &onLayer)
        : m_plan(plan),
          m_open(open),
          m_sink(sink),
          m_stop(std::move(stop)),
          m_onLayer(onLayer),
          m_output(sink, report, plan.tarSize())
    {}

    Result<void> run()
    {
        findEnds();
        for (const auto &entry : m_plan.entries()) {
            if (const auto emitted = emitEntry(entry); !emitted)
                return emitted.error();
        }
        doneUpTo(m_ends.size());
        if (const auto ended = m_output.writeZeros(tarEndSize); !ended)
            return ended.error();
        if (m_stop.stop_requested())
            return cancelledError();
        if (m_output.written() != m_plan.tarSize())
            return Error{ErrorKind::Failed,
                         tr("The merged archive did not become as large as planned."),
                         u"%1 of %2 bytes"_s.arg(m_output.written()).arg(m_plan.tarSize())};
        if (const auto flushed = m_output.flush(); !flushed)
            return flushed.error();
        return m_sink.close();
    }

private:
    /// Behind its last survivor, a layer need not be read.
    void findEnds()
    {
        m_ends.assign(m_plan.layers().size(), 0);
        for (const auto &entry : m_plan.entries()) {
            for (const auto &extent : m_plan.extentsOf(entry)) {
                auto &end = m_ends[entry.inode.layer];
                end = std::max(end, extent.offset + extent.size);
            }
        }
    }

    Result<void> emitEntry(const PlannedEntry &entry)
    {
        if (m_stop.stop_requested())
            return cancelledError();
        const auto output = m_plan.outputOf(entry);
        if (const auto headed = m_output.write(bytesOf(tarHeader(output))); !headed)
            return headed.error();
        qint64 position = 0;
        for (const auto &extent : m_plan.extentsOf(entry)) {
            if (const auto filled = m_output.writeZeros(extent.position - position); !filled)
                return filled.error();
            if (const auto copied = copy(entry.inode.layer, extent); !copied)
                return copied.error();
            position = extent.position + extent.size;
        }
        return m_output.writeZeros(output.size - position + tarPadding(output.size));
    }

    Result<void> copy(std::size_t layer, const Extent &extent)
    {
        if (extent.size == 0)
            return {};
        if (const auto ready = turnTo(layer, extent.offset); !ready)
            return ready.error();
        for (qint64 done = 0; done < extent.size;) {
            if (m_stop.stop_requested())
                return cancelledError();
            const auto piece = m_contents->read(extent.offset + done, extent.size - done);
            if (!piece)
                return piece.error();
            if (const auto written = m_output.write(*piece); !written)
                return written.error();
            done += static_cast<qint64>(piece->size());
        }
        return {};
    }

    /// Has the layer open in front of `offset`. Only a file that had to become several, having
    /// too many names, makes a layer be read twice.
    Result<void> turnTo(std::size_t layer, qint64 offset)
    {
        if (m_contents && m_contents->layer() == layer && m_contents->isAhead(offset))
            return {};
        const bool isNew = !m_contents || m_contents->layer() != layer;
        m_contents.reset();
        doneUpTo(layer);
        auto contents = LayerContents::open(m_open, layer, m_ends[layer]);
        if (!contents)
            return contents.error();
        m_contents = *std::move(contents);
        if (isNew && m_onLayer)
            m_onLayer(layer, false);
        return {};
    }

    void doneUpTo(std::size_t layer)
    {
        for (; m_done < layer; ++m_done) {
            if (m_onLayer)
                m_onLayer(m_done, true);
        }
    }

    const EmitPlan &m_plan;
    const OpenLayer &m_open;
    ByteSink &m_sink;
    const std::stop_token m_stop;
    const LayerListener &m_onLayer;
    TarOutput m_output;
    std::vector<qint64> m_ends;
    std::unique_ptr<LayerContents> m_contents;
    std::size_t m_done = 0; ///< Layers that nothing more comes from.
};

} // namespace

Result<void> mergeLayers(const EmitPlan &plan, const OpenLayer &open, ByteSink &sink,
                         std::stop_token stop, const Report &report, const LayerListener &onLayer)
{
    return Merger(plan, open, sink, std::move(stop), report, onLayer).run();
}

} // namespace decant
