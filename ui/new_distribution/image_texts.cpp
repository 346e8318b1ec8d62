// SPDX-License-Identifier: MIT
#include "ui/new_distribution/image_texts.h"

#include "core/base/human_text.h"
#include "ui/common/day_text.h"

#include <QCoreApplication>

#include <set>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::ImageTexts)
};

} // namespace

QString downloadText(const ResolvedImage &image, qint64 cachedSize)
{
    std::set<QString> different;
    for (const auto &layer : image.manifest.layers())
        different.insert(layer.digest.hex());
    const auto size = humanSize(image.manifest.compressedSize());
    const auto count = static_cast<int>(different.size());
    const auto layers = count == 1 ? Text::tr("%1 in one layer").arg(size)
                                   : Text::tr("%1 in %n layers", nullptr, count).arg(size);
    if (cachedSize <= 0)
        return layers;
    return cachedSize >= image.manifest.compressedSize()
               ? Text::tr("%1, all already cached").arg(layers)
               : Text::tr("%1, %2 already cached").arg(layers, humanSize(cachedSize));
}

QString updatedText(const QDateTime &created, const QDateTime &now)
{
    // Reproducible builds say 1970, or 1980 where an archive was in between.
    if (!created.isValid() || created.date().year() < 1990)
        return Text::tr("not stated");
    const auto date = dayText(created.toLocalTime().date());
    const auto days = static_cast<int>(created.daysTo(now));
    if (days < 1)
        return Text::tr("%1 (today)").arg(date);
    const auto ago = days == 1    ? Text::tr("yesterday")
                     : days < 14  ? Text::tr("%n days ago", nullptr, days)
                     : days < 61  ? Text::tr("%n weeks ago", nullptr, days / 7)
                     : days < 730 ? Text::tr("%n months ago", nullptr, days / 30)
                                  : Text::tr("%n years ago", nullptr, days / 365);
    return Text::tr("%1 (%2)").arg(date, ago);
}

} // namespace decant
