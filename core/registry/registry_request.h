// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/http_client.h"
#include "core/registry/registry_error.h"
#include "core/registry/token_source.h"

namespace decant {

/// One request to a registry, with whatever identification it wants: a 401 is answered once with
/// a fresh token. Otherwise like HttpExchange. Source: oci.md B.4-10.
class RegistryRequest final : public QObject
{
    Q_OBJECT

public:
    RegistryRequest(HttpClient &client, TokenSource &tokens, const RegistryEndpoint &endpoint,
                    ImageReference image, HttpRequest request, QObject *parent = nullptr);

    void start();

    /// \name From responded() on
    /// @{
    int status() const { return m_exchange->status(); }
    QByteArray header(const char *name) const { return m_exchange->header(name); }
    QUrl url() const { return m_exchange->url(); }
    /// The length that the answer states; empty where it states none.
    std::optional<qint64> contentLength() const;
    bool isWebPage() const;
    bool isHead() const { return m_request.isHead; }
    /// @}

    qint64 available() const { return m_exchange->available(); }
    QByteArray read(qint64 atMost) { return m_exchange->read(atMost); }
    void setHeld(bool isHeld) { m_exchange->setHeld(isHeld); }

    /// "GET https://ghcr.io/v2/acme/tools/manifests/1.2"
    QString description() const;
    /// After finished(): why no answer came.
    const std::optional<RequestFailure> &failure() const { return m_failure; }
    /// After finished(), with a status that says no: what it means. `body`: its beginning.
    RequestFailure refusal(const QByteArray &body) const;

signals:
    void responded();
    void readable();
    void finished();

private:
    void send(const QByteArray &authorization);
    void takeResponse();
    void takeToken(const TokenSource::Outcome &outcome);
    void takeEnd();

    HttpClient &m_client;
    TokenSource &m_tokens;
    QString m_server;
    ImageReference m_image;
    HttpRequest m_request;
    bool m_hasAnswered = false; ///< The challenge.
    std::unique_ptr<HttpExchange> m_exchange;
    std::optional<RequestFailure> m_failure;
};

} // namespace decant
