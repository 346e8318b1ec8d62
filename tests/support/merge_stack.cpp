// SPDX-License-Identifier: MIT
#include "tests/support/merge_stack.h"

#include "core/base/memory_stream.h"

namespace decant {

namespace {

Result<LayerIndex> indexAndBack(const QByteArray &layer, const Limits &limits)
{
    MemorySource source(layer);
    const auto index = indexLayer(source, limits, {});
    if (!index)
        return index.error();
    return deserializeLayerIndex(serialize(*index));
}

} // namespace

Result<MergedStack> mergeStack(const std::vector<QByteArray> &layers, const MergeOptions &options,
                               const Limits &limits)
{
    std::vector<LayerIndex> indexes;
    for (const auto &layer : layers) {
        auto index = indexAndBack(layer, limits);
        if (!index)
            return index.error();
        indexes.push_back(*std::move(index));
    }
    std::vector<const LayerTree *> trees;
    for (const auto &index : indexes)
        trees.push_back(&index.tree);
    const auto tree = MergedTree::overlay(trees, options, limits);
    if (!tree)
        return tree.error();
    const auto plan = planEmission(*tree, limits);
    if (!plan)
        return plan.error();

    const auto open = [&layers](std::size_t layer) -> Result<std::unique_ptr<ByteSource>> {
        return std::unique_ptr<ByteSource>(std::make_unique<MemorySource>(layers[layer]));
    };
    MemorySink sink;
    if (const auto merged = mergeLayers(*plan, open, sink, {}, {}, {}, {}); !merged)
        return merged.error();
    MergedStack result{sink.bytes(), MergedTar(sink.bytes()), tree->warnings()};
    if (result.bytes.size() != plan->tarSize() || !sink.isClosed() ||
        !result.tar.problems().empty())
        return Error{ErrorKind::Failed, u"the tar is not as it should be"_s,
                     result.tar.problems().empty()
                         ? QString::number(plan->tarSize())
                         : QString::fromStdString(result.tar.problems().front())};
    return result;
}

} // namespace decant
