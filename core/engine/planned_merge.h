// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/first_boot_choice.h"
#include "core/engine/layer_blobs.h"
#include "core/rootfs/emit_plan.h"
#include "core/rootfs/setup/wsl_start.h"

namespace decant {

class BlobStore;

/// All that is known of a merge before its first byte is written; what its threads read.
struct PlannedMerge
{
    /// What is to be merged, and for what.
    struct Order
    {
        ImageConfig config;
        MergeOptions options;
        Limits limits;
        FirstBoot setup;
        SetupPlace place;
        QString folder; ///< Where somebody will live in it; empty: nowhere.
    };

    /// The store must outlive it.
    PlannedMerge(std::vector<PreparedLayer> prepared, const BlobStore &store)
        : layers(std::move(prepared)), blobs(layers, store)
    {}

    /// Overlays, sets up, plans and reports. Fails with Unsafe, Invalid or Corrupt.
    Result<void> make(const Order &order);
    /// The bytes of a layer; the set-up's is the last.
    Result<std::unique_ptr<ByteSource>> open(std::size_t layer);

    std::vector<PreparedLayer> layers;
    LayerBlobs blobs;
    ImageSetup setup{};
    std::optional<MergedTree> tree{};
    std::optional<EmitPlan> plan{};
    ReadinessReport readiness{};
    WslStart start{};

private:
    Result<void> overlay(const Order &order);
};

} // namespace decant
