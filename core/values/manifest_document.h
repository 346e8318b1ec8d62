// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/image_index.h"
#include "core/values/image_manifest.h"

#include <variant>

namespace decant {

using ManifestDocument = std::variant<ImageIndex, ImageManifest>;

/// Reads what a registry serves under /manifests/, whatever it says it is: the document's own
/// fields decide between index and manifest. One that could be both is refused
/// (CVE-2021-41190), and so is Docker's obsolete schema 1. Source: oci.md B.20, B.23.
/// `contentType`: the header, with or without parameters; may be empty or wrong.
Result<ManifestDocument> readManifestDocument(const QByteArray &body, const QString &contentType);

} // namespace decant
