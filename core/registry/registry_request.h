// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/http_client.h"
#include "core/registry/mirror_book.h"
#include "core/registry/registry_error.h"
#include "core/registry/token_source.h"
#include "core/values/pull_quota.h"

namespace decant {

/// One request to a registry, with whatever identification it wants: a 401 is answered once with
/// a fresh token, and once more where that was for too little. Where there are mirrors, the first
/// who says yes answers; whatever goes wrong before that leads on to the next, and the registry
/// itself is the last. Otherwise like HttpExchange. Source: oci.md B.4-10, B.28.
class RegistryRequest final : public QObject
{
    Q_OBJECT

public:
    /// `targets`: who may be asked, in this order; at least one. The book must outlive it.
    RegistryRequest(HttpClient &client, TokenSource &tokens, MirrorBook &mirrors,
                    std::vector<RequestTarget> targets, HttpRequest request,
                    QObject *parent = nullptr);

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
    /// What the server wants people to read, one sentence each.
    QStringList warnings() const;
    /// How much more it gives to us, where it counts.
    std::optional<PullQuota> quota() const;
    /// Who answers: the mirror or the registry.
    const RequestTarget &target() const { return m_targets.front(); }
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
    /// The answer was of no use. True if a mirror gave it: the same request, made anew, then
    /// goes past that mirror. `reason` is for the log.
    bool distrustMirror(const QString &reason);

signals:
    void responded();
    void readable();
    void finished();

private:
    void send(const QByteArray &authorization);
    void takeResponse();
    bool mayAnswer(const std::vector<AuthChallenge> &challenges);
    void takeToken(const TokenSource::Outcome &outcome);
    void takeEnd();
    bool isPassedOver() const;
    void askNext(const QString &reason);

    HttpClient &m_client;
    TokenSource &m_tokens;
    MirrorBook &m_mirrors;
    std::vector<RequestTarget> m_targets; ///< The first is being asked.
    HttpRequest m_request;
    std::optional<QString> m_answeredScope; ///< Of the challenge that was answered.
    bool m_hasAnsweredAgain = false;
    bool m_isChosen = false; ///< Who answers is settled.
    std::unique_ptr<HttpExchange> m_exchange;
    std::optional<RequestFailure> m_failure;
};

} // namespace decant
