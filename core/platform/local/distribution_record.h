// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/values/distribution.h"

#include <QString>

#include <optional>

namespace decant {

/// What the host itself notes about a distribution, in its distribution.json.
struct DistributionRecord
{
    QString name;
    std::optional<Origin> origin{};
    LaunchDefaults launch{};
    qint64 size = 0;           ///< Bytes on disk, measured when it was made.
    bool isMapped = false;     ///< Whether its owners lie in an ordinary user's sub-id range.
    QString location{};        ///< Where its files are; empty: beside the record.
    bool ownsLocation = false; ///< Whether that folder was made for it.

    /// A further place, where files lie that are not the distribution's: not yet, while they are
    /// copied there; no more, until they are deleted there.
    struct OtherPlace
    {
        QString location{}; ///< As above.
        bool ownsLocation = false;

        bool operator==(const OtherPlace &) const = default;
    };
    std::optional<OtherPlace> other{}; ///< While it is moved.

    /// The other place becomes the one, and the one the other.
    void swapPlaces();

    bool operator==(const DistributionRecord &) const = default;

    QByteArray toJson() const;
    /// Fails with Corrupt.
    static Result<DistributionRecord> fromJson(const QByteArray &text);

    /// Written whole or not at all. Fails with NoSpace or Failed.
    Result<void> save(const QString &path) const;
    /// Fails with NotFound or Corrupt.
    static Result<DistributionRecord> load(const QString &path);
};

} // namespace decant
