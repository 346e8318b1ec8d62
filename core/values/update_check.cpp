// SPDX-License-Identifier: MIT
#include "core/values/update_check.h"

#include "core/values/distribution_name.h"

namespace decant {

namespace {

std::optional<ImageLocation> nameOfImage(const Distribution &distribution)
{
    if (!distribution.origin)
        return std::nullopt;
    auto location = ImageLocation::parse(distribution.origin->image);
    if (!location || location->isFile() || location->reference().digest())
        return std::nullopt;
    return *std::move(location);
}

} // namespace

QString nameOf(UpdateCheck::Result result)
{
    switch (result) {
    case UpdateCheck::Result::NotAsked:
        return u"not-asked"_s;
    case UpdateCheck::Result::UpToDate:
        return u"up-to-date"_s;
    case UpdateCheck::Result::Newer:
        return u"newer"_s;
    case UpdateCheck::Result::CouldNotCheck:
        return u"could-not-check"_s;
    }
    Q_UNREACHABLE();
}

bool canBeNewer(const Distribution &distribution)
{
    return nameOfImage(distribution).has_value();
}

UpdateCheck compared(const Origin &origin, const PublishedImage &published,
                     const QDateTime &checked)
{
    const bool isSameIndex = origin.indexDigest && origin.indexDigest == published.indexDigest;
    if (isSameIndex || origin.manifestDigest == published.manifestDigest)
        return {.result = UpdateCheck::Result::UpToDate, .checked = checked};
    return {.result = UpdateCheck::Result::Newer,
            .checked = checked,
            .digest = published.manifestDigest,
            .created = published.created};
}

std::optional<ImportRequest> requestForNewer(const Distribution &distribution,
                                             const QStringList &taken)
{
    auto location = nameOfImage(distribution);
    if (!location)
        return std::nullopt;
    return ImportRequest{
        .image = {.location = *std::move(location), .platform = distribution.origin->platform},
        .name =
            DistributionName::firstFree(distribution.name, taken + QStringList{distribution.name}),
        .folder = {}};
}

} // namespace decant
