// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/values/image_config.h"
#include "core/values/image_reference.h"

#include <memory>

namespace decant {

/// A program that manages containers: Docker, Podman.
class ContainerEngine
{
public:
    virtual ~ContainerEngine() = default;

    /// Whether the program is on this computer; it may not be running. Cheap.
    virtual bool isInstalled() const { return true; }

    /// Writes an image's merged file system as a tar into the existing file `path`; the value is
    /// how the image wants to be run. What the engine has already is used as it is; what it does
    /// not have it pulls, with its own credentials.
    ///
    /// Whatever was made on the way - the pulled image, a container - is removed again when the
    /// task finishes, however it ends.
    /// Progress: bytes written; the total is the engine's own estimate.
    /// Fails with HostRefused where the engine is not installed or not running, NotFound,
    /// Unauthorized, NoSpace, Failed; the detail is what the engine said last. Cancelled.
    virtual std::unique_ptr<ValueTask<ImageConfig>>
    exportImage(const ImageReference &reference, const Platform &platform, const QString &path) = 0;
};

} // namespace decant
