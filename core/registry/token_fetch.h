// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/authorization.h"
#include "core/registry/http_client.h"
#include "core/registry/registry_error.h"

#include <QObject>

#include <memory>
#include <variant>

namespace decant {

/// What a token is for, and who gives it.
struct TokenKey
{
    /// Its canonical name. Any registry may name any realm and scope: what was got for one is
    /// never shown to another.
    QString registry;
    QUrl realm;
    QString service; ///< May be empty.
    QString scope;   ///< "repository:library/debian:pull"; empty: to show who one is.

    bool operator==(const TokenKey &) const = default;
    friend size_t qHash(const TokenKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.registry, key.realm, key.service, key.scope);
    }
};

/// As whom to ask, and how.
struct TokenRequest
{
    TokenKey key;
    std::optional<Credential> credential{}; ///< Empty: as nobody in particular.
    bool isRefresh = false;                 ///< An identity token is posted, as OAuth2 has it.
};

/// Asks a token server once. Source: distribution's "Token Authentication" and "OAuth2";
/// oci.md B.6-7.
class TokenFetch final : public QObject
{
    Q_OBJECT

public:
    TokenFetch(HttpClient &client, const TokenRequest &request, ImageReference image,
               QObject *parent = nullptr);

    void start() { m_exchange->start(); }

    /// \name After finished()
    /// @{
    const std::variant<Authorization, RequestFailure> &outcome() const { return m_outcome; }
    /// The server answered, and gives no token to whoever asks in this way.
    bool wasRefused() const { return m_wasRefused; }
    /// @}

signals:
    void finished();

private:
    void takeAnswer();
    std::variant<Authorization, RequestFailure> read();

    ImageReference m_image;
    QString m_server;
    bool m_isRefresh;
    bool m_wasRefused = false;
    std::unique_ptr<HttpExchange> m_exchange;
    std::variant<Authorization, RequestFailure> m_outcome;
};

} // namespace decant
