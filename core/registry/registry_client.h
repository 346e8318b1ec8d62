// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/registry_request.h"
#include "core/values/descriptor.h"

#include <QCoreApplication>

namespace decant {

/// All that knows /v2/: turns what is wanted into requests, unstarted.
/// Source: OCI distribution-spec v1.1; oci.md B.14-20, B.29-30.
class RegistryClient
{
    Q_DECLARE_TR_FUNCTIONS(decant::RegistryClient)

public:
    /// `credentials` may be null; it must outlive the client.
    RegistryClient(const Settings &settings, NetworkPatience patience,
                   CredentialStore *credentials = nullptr);

    /// Who is reached how, for what begins from now on; what runs keeps its way.
    void setNetwork(const Settings &settings);
    const NetworkPatience &patience() const { return m_http.patience(); }
    HttpClient &http() { return m_http; }
    TokenSource &tokens() { return m_tokens; }

    /// What the reference's own name stands for, tag or digest; HEAD costs nobody's quota.
    std::unique_ptr<RegistryRequest> manifest(const ImageReference &image, bool isHead);
    std::unique_ptr<RegistryRequest> manifest(const ImageReference &image, const Digest &digest);
    /// A blob of a few kilobytes.
    std::unique_ptr<RegistryRequest> document(const ImageReference &image, const Digest &digest);
    /// A blob of any size, from this byte on.
    std::unique_ptr<RegistryRequest> blob(const ImageReference &image, const Digest &digest,
                                          qint64 firstByte);
    /// The same from one of the other places that its descriptor names; nobody there learns who
    /// we are.
    std::unique_ptr<RegistryRequest> foreignBlob(const ImageReference &image, const QUrl &place,
                                                 qint64 firstByte);
    std::unique_ptr<RegistryRequest> tags(const ImageReference &image);
    /// A page of some list about images like this one; the caller has checked that it is on the
    /// registry's own server.
    std::unique_ptr<RegistryRequest> listing(const ImageReference &image, const QUrl &page);

    RegistryEndpoint endpoint(const ImageReference &image) const;
    /// This mirror gave what is not what its digest promises: it is not asked for it again. The
    /// value says so to the user.
    QString distrust(const RequestTarget &mirror, const Error &damage);

private:
    enum class Names
    {
        Tag,
        Digest
    };

    std::unique_ptr<RegistryRequest> request(const ImageReference &image, const QString &path,
                                             Names names, HttpRequest request);

    QStringList m_plainHttp;
    MirrorBook m_mirrors;
    HttpClient m_http;
    TokenSource m_tokens;
};

/// Of the other places that a descriptor names, those that may be asked: by HTTPS, and not in
/// somebody's local network. Source: oci.md A.47, D.4.
QList<QUrl> foreignPlaces(const Descriptor &blob);

/// The address of the next page in a Link header, relative to `page`; empty at the last one.
/// Source: RFC 8288; oci.md B.29.
QUrl nextPage(const QByteArray &linkHeader, const QUrl &page);

} // namespace decant
