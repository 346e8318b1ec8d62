// SPDX-License-Identifier: MIT
#include "core/values/image_index.h"

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

    QStringList names;
    for (const auto &platform : platforms())
        names.append(platform.toString());
    if (names.isEmpty())
        return Error{ErrorKind::NotFound, tr("This name stands for no image at all."), {}};
    const bool onlyWindows = std::all_of(names.begin(), names.end(), [](const QString &name) {
        return name.startsWith(u"windows/");
    });
    if (onlyWindows)
        return Error{
            ErrorKind::NotFound, tr("This is a Windows image. Decant needs a Linux image."), {}};
    return Error{ErrorKind::NotFound,
                 tr("The image is not built for %1; it exists for %2.")
                     .arg(wanted.toString(), names.join(u", "_s)),
                 {}};
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
