// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/values/platform.h"

#include <optional>
#include <stop_token>

namespace decant {

/// What a file seems to hold, judged by what it begins with.
struct ArchiveLook
{
    enum class Content
    {
        Image,       ///< An archive of an image's parts: "docker save", OCI layout.
        Root,        ///< A root file system.
        Other,       ///< An archive, but of what?
        VirtualDisk, ///< .vhdx
        Nothing      ///< No archive at all.
    };

    Content content = Content::Nothing;
    bool isCompressed = false;
    /// Of a root file system: what its programs were built for.
    std::optional<Platform> platform{};
};

/// Reads as little as it can: an image's archive shows itself at its first member, a root file
/// system at its first programs.
/// Fails with Corrupt where the file is cut or damaged before that, NotFound, Failed, Cancelled.
Result<ArchiveLook> lookInto(const QString &path, const std::stop_token &stop);

} // namespace decant
