// SPDX-License-Identifier: MIT
#include "core/registry/mirror_book.h"

#include "core/base/error.h"

#include <QUrlQuery>

#include <chrono>

namespace decant {

namespace {

constexpr std::chrono::minutes restTime{5};

/// The image as the mirror calls it; empty where that is no name.
std::optional<ImageReference> imageAt(const Mirror &mirror, const ImageReference &image)
{
    auto authority = mirror.base.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    // Without a dot or a port it would be taken for a part of the repository's name.
    if (mirror.base.port() < 0 && !mirror.base.host().contains(u'.'))
        authority += mirror.base.scheme() == u"http" ? u":80"_s : u":443"_s;
    auto name = authority + mirror.base.path().chopped(mirror.base.path().endsWith(u'/') ? 1 : 0) +
                u'/' + image.repository();
    if (!image.tag().isEmpty())
        name += u':' + image.tag();
    const auto parsed = ImageReference::parse(name);
    if (!parsed)
        return std::nullopt;
    return image.digest() ? parsed->withDigest(*image.digest()) : *parsed;
}

} // namespace

std::vector<RequestTarget> MirrorBook::targets(const ImageReference &image, const QString &path,
                                               bool isByTag, const RegistryEndpoint &registry) const
{
    std::vector<RequestTarget> targets;
    for (const auto &mirror : m_mirrors.value(image.registry())) {
        const auto renamed = imageAt(mirror, image);
        if (!renamed || (isByTag && !mirror.isTrustedForTags))
            continue;
        auto url = mirror.base.adjusted(QUrl::RemovePath | QUrl::RemoveUserInfo);
        url.setPath(u"/v2/%1/%2"_s.arg(renamed->repository(), path));
        if (mirror.wantsNamespace)
            url.setQuery(QUrlQuery({{u"ns"_s, image.registry()}}));
        if (!isUseless(url))
            targets.push_back(
                {.server = renamed->registry(), .image = *renamed, .url = url, .isMirror = true});
    }
    auto url = registry.base;
    url.setPath(u"/v2/%1/%2"_s.arg(image.repository(), path));
    targets.push_back({.server = registry.displayName(), .image = image, .url = url});
    return targets;
}

void MirrorBook::leaveAlone(const QUrl &url)
{
    m_silent.insert(url.authority(), QDeadlineTimer(restTime));
}

bool MirrorBook::isUseless(const QUrl &url) const
{
    const auto silent = m_silent.constFind(url.authority());
    return m_wrong.contains(url) || (silent != m_silent.constEnd() && !silent->hasExpired());
}

} // namespace decant
