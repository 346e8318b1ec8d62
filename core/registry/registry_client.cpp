// SPDX-License-Identifier: MIT
#include "core/registry/registry_client.h"

#include "core/base/error.h"
#include "core/base/log.h"

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

RegistryClient::RegistryClient(const Settings &settings, NetworkPatience patience,
                               CredentialStore *credentials)
    : m_plainHttp(settings.plainHttpRegistries),
      m_mirrors(settings.policy.permitted(settings.mirrors)),
      m_http(settings, patience),
      m_tokens(m_http, credentials)
{}

void RegistryClient::setNetwork(const Settings &settings)
{
    m_plainHttp = settings.plainHttpRegistries;
    m_mirrors.setMirrors(settings.policy.permitted(settings.mirrors));
    m_http.setProxy(settings.proxy);
}

RegistryEndpoint RegistryClient::endpoint(const ImageReference &image) const
{
    const QUrl https(u"https://"_s + image.apiHost());
    return RegistryEndpoint::of(image, m_plainHttp, m_http.certificates().knows(https));
}

QString RegistryClient::distrust(const RequestTarget &mirror, const Error &damage)
{
    qCInfo(log::registry) << "the mirror" << mirror.server << "lied:" << damage.detail;
    m_mirrors.distrust(mirror.url);
    return tr("The mirror %1 gave damaged bytes, which were thrown away; another server was asked.")
        .arg(mirror.server);
}

std::unique_ptr<RegistryRequest> RegistryClient::request(const ImageReference &image,
                                                         const QString &path, Names names,
                                                         HttpRequest request)
{
    auto targets = m_mirrors.targets(image, path, names == Names::Tag, endpoint(image));
    return std::make_unique<RegistryRequest>(m_http, m_tokens, m_mirrors, std::move(targets),
                                             std::move(request));
}

std::unique_ptr<RegistryRequest> RegistryClient::manifest(const ImageReference &image, bool isHead)
{
    return request(image, u"manifests/"_s + image.manifestName(),
                   image.digest() ? Names::Digest : Names::Tag,
                   {.url = {}, .isHead = isHead, .accept = manifestTypes, .authorization = {}});
}

std::unique_ptr<RegistryRequest> RegistryClient::manifest(const ImageReference &image,
                                                          const Digest &digest)
{
    return request(image, u"manifests/"_s + digest.toString(), Names::Digest,
                   {.url = {}, .accept = manifestTypes, .authorization = {}});
}

std::unique_ptr<RegistryRequest> RegistryClient::document(const ImageReference &image,
                                                          const Digest &digest)
{
    return request(image, u"blobs/"_s + digest.toString(), Names::Digest, {});
}

std::unique_ptr<RegistryRequest> RegistryClient::blob(const ImageReference &image,
                                                      const Digest &digest, qint64 firstByte)
{
    return request(
        image, u"blobs/"_s + digest.toString(), Names::Digest,
        {.url = {}, .accept = {}, .authorization = {}, .firstByte = firstByte, .isLarge = true});
}

std::unique_ptr<RegistryRequest> RegistryClient::foreignBlob(const ImageReference &image,
                                                             const QUrl &place, qint64 firstByte)
{
    std::vector<RequestTarget> targets{{place.host(), image, place}};
    HttpRequest request{.url = place, .accept = {}, .authorization = {}, .isAnonymous = true};
    request.firstByte = firstByte;
    request.isLarge = true;
    return std::make_unique<RegistryRequest>(m_http, m_tokens, m_mirrors, std::move(targets),
                                             std::move(request));
}

std::unique_ptr<RegistryRequest> RegistryClient::tags(const ImageReference &image)
{
    auto url = endpoint(image).base;
    url.setPath(u"/v2/%1/tags/list"_s.arg(image.repository()));
    url.setQuery(QLatin1StringView(tagsPerPage));
    return listing(image, url);
}

std::unique_ptr<RegistryRequest> RegistryClient::listing(const ImageReference &image,
                                                         const QUrl &page)
{
    const auto server = endpoint(image).displayName();
    const std::vector<RequestTarget> registry{{.server = server, .image = image, .url = page}};
    return std::make_unique<RegistryRequest>(
        m_http, m_tokens, m_mirrors, registry,
        HttpRequest{.url = {}, .accept = "application/json", .authorization = {}});
}

QList<QUrl> foreignPlaces(const Descriptor &blob)
{
    QList<QUrl> places;
    for (const auto &text : blob.urls) {
        const QUrl place(text, QUrl::StrictMode);
        const bool isWeb = place.scheme() == u"https" && !place.host().isEmpty();
        if (place.isValid() && isWeb && !isPrivateAddress(place.host()))
            places.append(place);
    }
    return places;
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
