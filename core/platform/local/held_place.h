// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/file_lock.h"
#include "core/platform/local/distribution_folders.h"

#include <memory>

namespace decant {

/// A distribution that stays as it is for as long as this lives.
struct HeldPlace
{
    DistributionPlace place;
    std::unique_ptr<FileLock> lock;
};

/// Whether this user may change what is there. Fails with HostRefused where it is somebody else's,
/// or where files are missing.
Result<void> checkOwnership(const DistributionPlace &place);

/// Holds a distribution exclusively: nothing runs in it, and nobody else changes it. Fails with
/// NotFound, or HostRefused.
Result<HeldPlace> holdAlone(const DistributionFolders &folders, const QString &name);

/// Beside what runs in it. Fails alike.
Result<HeldPlace> holdShared(const DistributionFolders &folders, const QString &name);

} // namespace decant
