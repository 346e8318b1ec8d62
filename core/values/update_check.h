// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/distribution.h"
#include "core/values/import_request.h"

#include <QDateTime>

#include <optional>

namespace decant {

/// What a registry had under a name when it was asked.
struct PublishedImage
{
    std::optional<Digest> indexDigest{}; ///< Where the name stands for several platforms.
    Digest manifestDigest;
    QDateTime created{}; ///< When that image was made; invalid where it is not stated.

    bool operator==(const PublishedImage &) const = default;
};

/// Whether there is a newer image than the one that a distribution was made from.
struct UpdateCheck
{
    enum class Result
    {
        NotAsked, ///< Nor can it be, where nothing but one digest was ever meant.
        UpToDate,
        Newer,
        CouldNotCheck ///< No answer came; nothing that people need to be told.
    };

    Result result = Result::NotAsked;
    QDateTime checked{};            ///< When the registry was asked, UTC.
    std::optional<Digest> digest{}; ///< Of the newer image, for the distribution's platform.
    QDateTime created{};            ///< When that was made; invalid where it is not stated.

    bool operator==(const UpdateCheck &) const = default;
};

/// "up-to-date": the result's stable name in JSON output.
QString nameOf(UpdateCheck::Result result);

/// Whether a registry can be asked: it was an image of one, and its name may mean another today.
bool canBeNewer(const Distribution &distribution);

/// Compares first what the name stood for, then what it stood for on the distribution's platform.
/// Source: ux.md 4, "Update check".
UpdateCheck compared(const Origin &origin, const PublishedImage &published,
                     const QDateTime &checked);

/// A distribution beside this one, from what its image's name means today, under a name that is
/// free. Empty where canBeNewer() is not.
std::optional<ImportRequest> requestForNewer(const Distribution &distribution,
                                             const QStringList &taken);

} // namespace decant
