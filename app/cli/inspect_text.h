// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/image_job.h"
#include "core/values/catalog.h"
#include "core/values/resolved_image.h"

#include <QJsonObject>
#include <QStringList>

namespace decant::cli {

/// "791 MB in 8 layers"
QString downloadText(const ImageManifest &manifest);

/// What can be said about an image without fetching any of its layers.
struct ImageFacts
{
    ResolvedImage image;
    qint64 cachedSize = 0; ///< Compressed bytes that a pull would not fetch again.
    bool isCurated = false;
    std::optional<CatalogHint> hint;
    std::optional<ReadinessReport> report; ///< Only where all layers are here.
};

QStringList inspectionLines(const ImageFacts &facts);
QJsonObject inspectionJson(const ImageFacts &facts);

} // namespace decant::cli
