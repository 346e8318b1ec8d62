// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/progress.h"
#include "core/values/resolved_image.h"

#include <stop_token>

namespace decant {

/// A root file system in one archive, as an image of one layer that states no diff ID.
/// `config` says how it is to be run, and for what platform it was built, as far as that is known;
/// an unknown platform is taken to be the wanted one. The image's digest is that of the manifest
/// which says that this is the only layer.
/// Hashes the archive; progress: its bytes. Blocks; for a pool thread.
/// Fails with NotFound where the platform does not suit or there is no file, Failed, Cancelled.
Result<ResolvedImage> resolveRoot(const ImageLocation &location, const BlobPlace &archive,
                                  ImageConfig config, const Platform &wanted,
                                  const std::stop_token &stop, const Report &report);

} // namespace decant
