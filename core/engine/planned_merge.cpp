// SPDX-License-Identifier: MIT
#include "core/engine/planned_merge.h"

#include "core/base/memory_stream.h"
#include "core/engine/host_facts.h"

namespace decant {

Result<void> PlannedMerge::overlay(const Order &order)
{
    std::vector<const LayerTree *> trees;
    for (const auto &layer : layers)
        trees.push_back(&layer.index->tree);
    if (setup.index)
        trees.push_back(&setup.index->tree);
    auto merged = MergedTree::overlay(trees, order.options, order.limits);
    if (!merged)
        return merged.error();
    tree = *std::move(merged);
    return {};
}

Result<void> PlannedMerge::make(const Order &order)
{
    if (auto merged = overlay(order); !merged)
        return merged;
    if (!order.setup.isNothing() || !order.place.packageName.isEmpty()) {
        auto made = setUpImage(*tree, order.config, order.setup, order.place);
        if (!made)
            return made.error();
        setup = *std::move(made);
        // Once more, for the plan and the report to know of it.
        if (auto merged = overlay(order); !merged)
            return merged;
    }
    auto planned = planEmission(*tree, order.limits);
    if (!planned)
        return planned.error();
    plan = *std::move(planned);
    readiness = readinessOf(*tree, plan->contentSize(), order.config, order.folder);
    settle(readiness, setup.root);
    start = wslStartOf(*tree);
    for (const auto &step : setup.root.steps) {
        // What is not there yet is still to be installed.
        if (step.id == u"systemd" && step.isDone && start.systemd == false)
            start.systemd.reset();
    }
    return {};
}

Result<std::unique_ptr<ByteSource>> PlannedMerge::open(std::size_t layer)
{
    if (layer < layers.size())
        return blobs.open(layer);
    return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(setup.root.layer));
}

} // namespace decant
