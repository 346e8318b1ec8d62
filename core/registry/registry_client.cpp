// SPDX-License-Identifier: MIT
#include "core/registry/registry_client.h"

#include "core/base/error.h"

#include <QRegularExpression>

namespace decant {

namespace {

constexpr auto manifestTypes = "application/vnd.oci.image.index.v1+json, "
                               "application/vnd.docker.distribution.manifest.list.v2+json, "
                               "application/vnd.oci.image.manifest.v1+json, "
                               "application/vnd.docker.distribution.manifest.v2+json";

/// The most that any registry gives at once.
constexpr auto tagsPerPage = "n=1000";

} // namespace

RegistryClient::RegistryClient(NetworkPatience patience, QStringList plainHttpRegistries)
    : m_plainHttp(std::move(plainHttpRegistries)), m_http(patience), m_tokens(m_http)
{}

RegistryEndpoint RegistryClient::endpoint(const ImageReference &image) const
{
    return RegistryEndpoint::of(image, m_plainHttp);
}

std::unique_ptr<RegistryRequest> RegistryClient::request(const ImageReference &image,
                                                         const QString &path, HttpRequest request)
{
    const auto where = endpoint(image);
    if (request.url.isEmpty()) {
        request.url = where.base;
        request.url.setPath(u"/v2/%1/%2"_s.arg(image.repository(), path));
    }
    return std::make_unique<RegistryRequest>(m_http, m_tokens, where, image, std::move(request));
}

std::unique_ptr<RegistryRequest> RegistryClient::manifest(const ImageReference &image, bool isHead)
{
    return request(image, u"manifests/"_s + image.manifestName(),
                   {.url = {}, .isHead = isHead, .accept = manifestTypes, .authorization = {}});
}

std::unique_ptr<RegistryRequest> RegistryClient::manifest(const ImageReference &image,
                                                          const Digest &digest)
{
    return request(image, u"manifests/"_s + digest.toString(),
                   {.url = {}, .accept = manifestTypes, .authorization = {}});
}

std::unique_ptr<RegistryRequest> RegistryClient::document(const ImageReference &image,
                                                          const Digest &digest)
{
    return request(image, u"blobs/"_s + digest.toString(), {});
}

std::unique_ptr<RegistryRequest> RegistryClient::blob(const ImageReference &image,
                                                      const Digest &digest, qint64 firstByte)
{
    return request(
        image, u"blobs/"_s + digest.toString(),
        {.url = {}, .accept = {}, .authorization = {}, .firstByte = firstByte, .isLarge = true});
}

std::unique_ptr<RegistryRequest> RegistryClient::tags(const ImageReference &image)
{
    auto url = endpoint(image).base;
    url.setPath(u"/v2/%1/tags/list"_s.arg(image.repository()));
    url.setQuery(QLatin1StringView(tagsPerPage));
    return tags(image, url);
}

std::unique_ptr<RegistryRequest> RegistryClient::tags(const ImageReference &image, const QUrl &page)
{
    return request(image, {}, {.url = page, .accept = "application/json", .authorization = {}});
}

QUrl nextPage(const QByteArray &linkHeader, const QUrl &page)
{
    static const QRegularExpression link(u"<([^>]*)>([^<]*)"_s);
    static const QRegularExpression next(u";\\s*rel\\s*=\\s*\"?next\"?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto header = QString::fromLatin1(linkHeader);
    auto links = link.globalMatch(header);
    while (links.hasNext()) {
        const auto match = links.next();
        if (next.match(match.captured(2)).hasMatch())
            return page.resolved(QUrl(match.captured(1)));
    }
    return {};
}

} // namespace decant
