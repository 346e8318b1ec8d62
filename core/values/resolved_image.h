// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/blob_place.h"
#include "core/values/image_config.h"
#include "core/values/image_location.h"
#include "core/values/image_manifest.h"
#include "core/values/pull_quota.h"

#include <QHash>

#include <optional>

namespace decant {

/// An image, pinned: all that a pull needs, so that a tag may move meanwhile.
struct ResolvedImage
{
    ImageLocation location;
    Digest manifestDigest;
    std::optional<Digest> indexDigest; ///< Where the name stood for several platforms.
    std::vector<Platform> platforms;   ///< What there was to choose from; empty without an index.
    ImageManifest manifest;
    ImageConfig config;
    QStringList warnings; ///< For the user: one sentence each.
    /// Layers that lie on this disk already, and not in the cache.
    QHash<Digest, BlobPlace> places{};
    /// What the registry said last of how much more it gives; empty where it does not count.
    std::optional<PullQuota> quota{};
    /// No registry answered: it is what the name stood for when one last did.
    bool isUnchecked = false;
};

} // namespace decant
