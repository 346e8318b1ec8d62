// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QUrl>

namespace decant {

/// Where a further catalog comes from, beside the one that is built in.
struct CatalogSource
{
    QUrl address;
    bool isOn = true;
    QDateTime refreshed{}; ///< UTC; invalid: not yet.

    bool operator==(const CatalogSource &) const = default;
};

} // namespace decant
