// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/digest.h"
#include "core/values/archive_format.h"
#include "core/values/first_boot.h"
#include "core/values/image_location.h"
#include "core/values/platform.h"

#include <QString>

#include <optional>

namespace decant {

/// Which image, and how to merge it.
struct ImageRequest
{
    /// Programs that can fetch an image where Decant can't.
    enum class Puller
    {
        Docker,
        Podman
    };

    ImageLocation location;
    Platform platform = Platform::host();
    /// Follow a lower layer's symbolic link where an upper layer has a folder of that name
    /// only implicitly, instead of replacing it as the other runtimes do (oci.md A.12).
    bool keepDirlinks = false;
    /// Who brings the image; unset: Decant itself. Only for references.
    std::optional<Puller> puller{};
    /// The digest of its manifest when somebody chose it; another image is refused then.
    std::optional<Digest> expected{};
};

/// An image to become a distribution.
struct ImportRequest
{
    ImageRequest image;
    QString name;
    QString folder; ///< Where the distribution shall live; empty: the host's choice.
    FirstBoot setup{};
    int wslVersion = 0; ///< 0: as the user prefers, where the host is WSL at all.
};

/// An image to become a file.
struct SaveRequest
{
    using Format = ArchiveFormat;

    ImageRequest image;
    QString path; ///< "-" for standard output.
    Format format = Format::Tar;
    FirstBoot setup{};
    /// What a .wsl file proposes to call the distribution; empty: what the image suggests.
    QString name{};
};

} // namespace decant
