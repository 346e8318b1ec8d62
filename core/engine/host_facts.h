// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/readiness.h"
#include "core/values/image_config.h"

namespace decant {

/// This computer; `folder`: where the root shall lie, which need not exist yet, empty: nowhere.
HostFacts thisComputer(const QString &folder);

/// The report on a root that this computer shall run. `contentSize`: bytes of all files.
ReadinessReport readinessOf(const MergedTree &tree, qint64 contentSize, const ImageConfig &config,
                            const QString &folder);

} // namespace decant
