// SPDX-License-Identifier: MIT
#pragma once

#include "core/engine/image_job.h"
#include "core/values/import_request.h"
#include "core/values/resolved_image.h"

#include <optional>

namespace decant {

/// What the first step comes to.
struct ChosenImage
{
    ImageRequest request;
    std::optional<ResolvedImage> image{};    ///< Empty where another program will fetch it.
    std::optional<ReadinessReport> report{}; ///< Empty while nobody could look.
    bool hasSystemd = false;                 ///< As far as that is known.
    QString packageManager{};                ///< Empty: not known, or none.
    QString ordinaryUser{};                  ///< Whom the image brings; empty: not known, or none.

    /// Nothing that is asked about the one is different for the other.
    bool isSameAs(const ChosenImage &other) const;
    /// What is known from its files, in the place of what was known before.
    void learn(const ReadinessReport &found);
    /// Names that the account may have because it is the image's own: who it runs as, too, where
    /// nobody has seen what that one is.
    QStringList users() const;
    /// Bytes that it takes on the disk, estimated; 0: nobody can tell.
    qint64 neededSize() const;
    /// Whether its packages would bring systemd.
    bool canInstallSystemd() const;
};

} // namespace decant
