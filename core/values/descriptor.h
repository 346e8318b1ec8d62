// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/digest.h"
#include "core/base/json_reader.h"
#include "core/values/platform.h"

#include <QStringList>

#include <optional>

namespace decant {

/// A pointer to content: what it is, which bytes exactly, how many.
/// Source: OCI image-spec v1.1, "Content Descriptors".
struct Descriptor
{
    QString mediaType;
    Digest digest;
    qint64 size = 0; ///< Bytes, as they travel: compressed.

    std::optional<Platform> platform; ///< Only in an index.
    QString artifactType;
    bool isAttestation = false; ///< BuildKit's note about another manifest; never an image.
    QStringList urls;           ///< Other places to fetch it from (foreign layers).

    /// Fails with Corrupt where digest or size is missing, malformed or negative.
    static Result<Descriptor> read(const JsonReader &json);

    bool operator==(const Descriptor &) const = default;
};

} // namespace decant
