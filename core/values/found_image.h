// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace decant {

/// An image that a registry has, as a search finds it.
struct FoundImage
{
    QString name;          ///< As people write it: "debian", "ghcr.io/acme/tools".
    QString description{}; ///< The owner's words; may be empty.
    int stars = 0;         ///< How many people like it; 0 where nobody counts.
    bool isOfficial = false;

    bool operator==(const FoundImage &) const = default;
};

} // namespace decant
