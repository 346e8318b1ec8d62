// SPDX-License-Identifier: MIT
#include "core/values/image_index.h"

#include "core/values/built_for.h"

#include <algorithm>

namespace decant {

namespace {

bool isImage(const Descriptor &entry)
{
    const bool isUnknown = entry.platform && entry.platform->os() == u"unknown";
    return !entry.isAttestation && entry.artifactType.isEmpty() && !isUnknown;
}

bool hasPlatform(const Descriptor &entry)
{
    return entry.platform && !entry.platform->isEmpty();
}

} // namespace

Result<ImageIndex> ImageIndex::read(const JsonReader &json)
{
    const auto entries = json.optionalObjects("manifests");
    if (!entries)
        return entries.error();
    std::vector<Descriptor> manifests;
    for (const auto &entry : *entries) {
        auto descriptor = Descriptor::read(entry);
        if (!descriptor)
            return descriptor.error();
        manifests.push_back(*std::move(descriptor));
    }
    return ImageIndex(std::move(manifests));
}

Result<Descriptor> ImageIndex::choose(const Platform &wanted) const
{
    const Descriptor *best = nullptr;
    int bestScore = 0;
    for (const auto &entry : m_manifests) {
        if (!isImage(entry))
            continue;
        const int score = hasPlatform(entry) ? 2 * wanted.suitabilityOf(*entry.platform) : 1;
        if (score > bestScore) {
            best = &entry;
            bestScore = score;
        }
    }
    if (best)
        return *best;

    const auto built = platforms();
    if (built.empty())
        return Error{ErrorKind::NotFound, tr("This name stands for no image at all."), {}};
    return notBuiltFor(wanted, built);
}

std::vector<Platform> ImageIndex::platforms() const
{
    std::vector<Platform> platforms;
    for (const auto &entry : m_manifests) {
        if (isImage(entry) && hasPlatform(entry) &&
            std::find(platforms.begin(), platforms.end(), *entry.platform) == platforms.end())
            platforms.push_back(*entry.platform);
    }
    return platforms;
}

} // namespace decant
