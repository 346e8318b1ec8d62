// SPDX-License-Identifier: MIT
#include "core/rootfs/merge_layers.h"

#include "core/rootfs/section_writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <mutex>
#include <thread>

namespace decant {

namespace {

/// Each section at work takes some ten MiB.
constexpr std::size_t mostAtOnce = 3;

class Merger
{
    Q_DECLARE_TR_FUNCTIONS(decant::MergeLayers)

public:
    Merger(const EmitPlan &plan, const OpenLayer &open, ByteSink &sink, const Report &report,
           const LayerListener &onLayer, const CheckLayers &check)
        : m_plan(plan),
          m_open(open),
          m_sink(sink),
          m_report(report),
          m_onLayer(onLayer),
          m_check(check)
    {}

    Result<void> run(const std::stop_token &stop)
    {
        const std::stop_callback passOn(stop, [this] { m_stop.request_stop(); });
        auto start = m_sink.partAt(0);
        if (!start)
            return start.error();
        const bool isInParts = *start != nullptr;
        // Windows lets nobody rename a file that is open.
        start->reset();
        const auto written = isInParts ? writeAtOnce() : writeInOrder();
        if (!written)
            return written.error();
        if (stop.stop_requested())
            return cancelledError();
        if (m_written != m_plan.tarSize())
            return Error{ErrorKind::Failed,
                         tr("The merged archive did not become as large as planned."),
                         u"%1 of %2 bytes"_s.arg(m_written).arg(m_plan.tarSize())};
        return m_sink.close();
    }

private:
    Result<void> writeInOrder()
    {
        for (const auto &section : m_plan.sections()) {
            const bool isLast = &section == &m_plan.sections().back();
            const auto written = writeSection(section, m_sink, isLast ? m_check : CheckLayers());
            if (!written)
                return written.error();
        }
        return writeEnd(m_sink);
    }

    /// Sections side by side: what bounds a merge is inflating, and that needs one core a layer.
    Result<void> writeAtOnce()
    {
        const auto cores = std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
        const auto count = std::min({mostAtOnce, cores, m_plan.sections().size()});
        {
            std::vector<std::jthread> threads(count);
            for (auto &thread : threads)
                thread = std::jthread([this] { writeParts(); });
        }
        if (m_failure)
            return *m_failure;
        if (const auto checked = m_check ? m_check() : Result<void>(); !checked)
            return checked.error();
        return writePart(m_plan.tarSize() - tarEndSize,
                         [this](ByteSink &part) { return writeEnd(part); });
    }

    void writeParts()
    {
        while (const auto *section = nextSection()) {
            const auto written = writePart(section->offset, [this, section](ByteSink &part) {
                return writeSection(*section, part, {});
            });
            if (written)
                continue;
            const std::lock_guard lock(m_mutex);
            if (!m_failure)
                m_failure = written.error();
            m_stop.request_stop();
        }
    }

    const PlannedSection *nextSection()
    {
        const std::lock_guard lock(m_mutex);
        const auto &sections = m_plan.sections();
        return m_failure || m_next == sections.size() ? nullptr : &sections[m_next++];
    }

    template <typename Write>
    Result<void> writePart(qint64 offset, const Write &write)
    {
        const auto part = m_sink.partAt(offset);
        if (!part)
            return part.error();
        if (const Result<void> written = write(**part); !written)
            return written.error();
        return (*part)->close();
    }

    /// `check`: what is to be right before the last bytes are written, if anything.
    Result<void> writeSection(const PlannedSection &section, ByteSink &sink,
                              const CheckLayers &check)
    {
        Progress merged{0, section.endOffset - section.offset};
        if (section.layer) {
            tellDoneBefore(*section.layer);
            tell(*section.layer, merged);
        }
        TarOutput output(sink, [this, &section, &merged](qint64 bytes) {
            count(bytes);
            const auto percentBefore = percentOf(merged);
            merged.done += bytes;
            if (section.layer && percentOf(merged) != percentBefore)
                tell(*section.layer, merged);
        });
        // Gone before the layers are checked, with what reads ahead in the same file.
        const auto written =
            SectionWriter(m_plan, section, m_open, m_stop.get_token()).writeTo(output);
        if (!written)
            return written.error();
        if (const auto checked = check ? check() : Result<void>(); !checked)
            return checked.error();
        return output.flush();
    }

    Result<void> writeEnd(ByteSink &sink)
    {
        tellDoneBefore(m_plan.layers().size());
        TarOutput output(sink, [this](qint64 bytes) { count(bytes); });
        if (const auto ended = output.writeZeros(tarEndSize); !ended)
            return ended.error();
        return output.flush();
    }

    static qint64 percentOf(Progress merged) { return 100 * merged.done / merged.total; }

    /// Layers of which nothing is left are done as soon as it is their turn.
    void tellDoneBefore(std::size_t layer)
    {
        const std::lock_guard lock(m_mutex);
        for (; m_told < layer; ++m_told) {
            const bool hasSection =
                std::any_of(m_plan.sections().begin(), m_plan.sections().end(),
                            [this](const auto &section) { return section.layer == m_told; });
            if (!hasSection && m_onLayer)
                m_onLayer(m_told, {});
        }
    }

    void tell(std::size_t layer, Progress merged)
    {
        const std::lock_guard lock(m_mutex);
        if (m_onLayer)
            m_onLayer(layer, merged);
    }

    void count(qint64 bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_written += bytes;
        if (m_report)
            m_report({m_written, m_plan.tarSize()});
    }

    const EmitPlan &m_plan;
    const OpenLayer &m_open;
    ByteSink &m_sink;
    const Report &m_report;
    const LayerListener &m_onLayer;
    const CheckLayers &m_check;
    std::stop_source m_stop;

    std::mutex m_mutex; ///< Guards what follows, and whom it is told.
    std::size_t m_next = 0;
    std::size_t m_told = 0;
    qint64 m_written = 0;
    std::optional<Error> m_failure;
};

} // namespace

Result<void> mergeLayers(const EmitPlan &plan, const OpenLayer &open, ByteSink &sink,
                         std::stop_token stop, const Report &report, const LayerListener &onLayer,
                         const CheckLayers &check)
{
    return Merger(plan, open, sink, report, onLayer, check).run(stop);
}

} // namespace decant
