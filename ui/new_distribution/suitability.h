// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/image_job.h"
#include "core/values/catalog.h"
#include "core/values/resolved_image.h"
#include "ui/common/banner.h"

#include <optional>

namespace decant {

/// What is said of an image as a distribution: the strongest verdict in a banner, the others as
/// a few words each. Source: ux.md 5.2.
struct Suitability
{
    Banner::Kind kind = Banner::Kind::Ok;
    QString title{};
    QString sentence{}; ///< Empty: nothing is known.
    QStringList chips{};
};

/// `entry`: the catalog's, null where it has none. With a report it is checked, else likely.
Suitability suitabilityOf(const ResolvedImage &image, const CatalogEntry *entry,
                          const std::optional<ReadinessReport> &report);

} // namespace decant
