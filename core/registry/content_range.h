// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace decant {

/// Which part of a whole a 206 response holds: bytes FIRST-LAST/TOTAL.
struct ContentRange
{
    qint64 first = 0;
    qint64 last = 0;             ///< Included.
    std::optional<qint64> total; ///< Empty for "*".

    bool operator==(const ContentRange &) const = default;
};

/// Empty where the header is malformed. Source: RFC 9110, 14.4.
std::optional<ContentRange> parseContentRange(const QByteArray &header);

} // namespace decant
