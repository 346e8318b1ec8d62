// SPDX-License-Identifier: MIT
#include "core/registry/content_range.h"

#include "core/base/error.h"

#include <QRegularExpression>

namespace decant {

std::optional<ContentRange> parseContentRange(const QByteArray &header)
{
    static const QRegularExpression form(
        u"^\\s*bytes\\s+([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\\*)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return std::nullopt;
    ContentRange range{match.captured(1).toLongLong(), match.captured(2).toLongLong(), {}};
    if (match.captured(3) != u"*")
        range.total = match.captured(3).toLongLong();
    if (range.last < range.first || (range.total && range.last >= *range.total))
        return std::nullopt;
    return range;
}

} // namespace decant
