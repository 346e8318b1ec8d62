// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/memory_stream.h"
#include "core/rootfs/layer_index.h"
#include "core/rootfs/merge_layers.h"
#include "tests/support/compress.h"
#include "tests/support/merged_tar.h"
#include "tests/support/result_matchers.h"
#include "tests/support/tar_builder.h"

#include <atomic>
#include <map>
#include <mutex>

namespace decant {

/// Counts the bytes that are read, and goes on for ever once they are all gone if `isEndless`.
class WatchedSource final : public ByteSource
{
public:
    WatchedSource(QByteArray bytes, std::atomic<qint64> &read, std::atomic<int> &open)
        : m_source(std::move(bytes)), m_read(read), m_open(open)
    {
        ++m_open;
    }
    ~WatchedSource() override { --m_open; }

    Result<std::size_t> read(Buffer into) override
    {
        auto count = m_source.read(into);
        m_read += static_cast<qint64>(*count);
        return count;
    }

private:
    MemorySource m_source;
    std::atomic<qint64> &m_read;
    std::atomic<int> &m_open;
};

/// Layers in memory, planned, and what happens to them while they are merged.
class MergeLayersTest : public testing::Test
{
protected:
    void plan(const std::vector<QByteArray> &layers)
    {
        m_blobs = layers;
        std::vector<LayerTree> trees;
        for (const auto &layer : layers) {
            MemorySource source(layer);
            const auto index = indexLayer(source, {}, {});
            ASSERT_OK(index);
            trees.push_back(index->tree);
        }
        std::vector<const LayerTree *> pointers;
        for (const auto &tree : trees)
            pointers.push_back(&tree);
        // Neither trees nor the merged one need to be kept for the plan.
        const auto merged = MergedTree::overlay(pointers, {}, {});
        ASSERT_OK(merged);
        const auto planned = planEmission(*merged, {});
        ASSERT_OK(planned);
        m_plan = *planned;
    }

    Result<void> merge(ByteSink &sink, std::stop_token stop = {})
    {
        const auto open = [this](std::size_t layer) -> Result<std::unique_ptr<ByteSource>> {
            {
                const std::lock_guard lock(m_mutex);
                m_events.push_back("open " + std::to_string(layer));
            }
            if (m_openFails)
                return Error{ErrorKind::NotFound, u"gone"_s, {}};
            return std::unique_ptr<ByteSource>(
                std::make_unique<WatchedSource>(m_blobs[layer], m_read, m_open));
        };
        const auto onLayer = [this](std::size_t layer, Progress merged) {
            const std::lock_guard lock(m_mutex);
            m_merged[layer].push_back(merged);
            if (merged.done == merged.total)
                m_events.push_back("done " + std::to_string(layer));
            else if (merged.done == 0)
                m_events.push_back("begin " + std::to_string(layer));
        };
        const auto report = [this](Progress progress) { m_progress.push_back(progress); };
        return mergeLayers(m_plan, open, sink, std::move(stop), report, onLayer, m_check);
    }

    std::vector<QByteArray> m_blobs;
    EmitPlan m_plan;
    bool m_openFails = false;
    CheckLayers m_check;
    std::mutex m_mutex; ///< Guards the events and what is merged.
    std::vector<std::string> m_events;
    std::map<std::size_t, std::vector<Progress>> m_merged; ///< By layer.
    std::vector<Progress> m_progress;
    std::atomic<qint64> m_read = 0;
    std::atomic<int> m_open = 0; ///< How many layers are being read.
};

inline std::string large(char letter, std::size_t size = 9'000'000)
{
    return std::string(size, letter);
}

} // namespace decant
