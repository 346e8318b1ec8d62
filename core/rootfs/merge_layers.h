// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/progress.h"
#include "core/rootfs/emit_plan.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace decant {

/// Opens a layer's compressed blob from its start. Called from threads of mergeLayers, maybe
/// from two at once.
using OpenLayer = std::function<Result<std::unique_ptr<ByteSource>>(std::size_t layer)>;

/// How many of the tar's bytes that come from a layer are written: told at every whole percent,
/// from none to all of them. Where nothing is left of a layer, these are none of none. Called from
/// threads of mergeLayers, one at a time.
using LayerListener = std::function<void(std::size_t layer, Progress merged)>;

/// Whether the layers that were read were the right ones.
using CheckLayers = std::function<Result<void>()>;

/// Pass 2: writes the planned tar, contents from the layers, each decompressed once and forwards.
/// Where the sink can be written to in several places, several layers are merged at once.
/// Asks `check` when all layers are read; if that fails, a sink that is written from front to back
/// has not got the last member's last bytes, so that no reader takes the tar for whole.
/// Closes the sink after the last byte, and only then.
/// Progress: tar bytes written of plan.tarSize().
/// Fails with Corrupt if a layer differs from its index, with Cancelled, and with what a layer,
/// `check` or the sink fails with. Source: oci.md A.3.
Result<void> mergeLayers(const EmitPlan &plan, const OpenLayer &open, ByteSink &sink,
                         std::stop_token stop, const Report &report, const LayerListener &onLayer,
                         const CheckLayers &check);

} // namespace decant
