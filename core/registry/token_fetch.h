// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/http_client.h"
#include "core/registry/registry_error.h"

#include <QObject>

#include <memory>
#include <variant>

namespace decant {

/// What a token is for, and who gives it.
struct TokenKey
{
    QUrl realm;
    QString service; ///< May be empty.
    QString scope;   ///< "repository:library/debian:pull"

    bool operator==(const TokenKey &) const = default;
    friend size_t qHash(const TokenKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.realm, key.service, key.scope);
    }
};

struct Token
{
    QByteArray text;
    QDateTime expires; ///< UTC; a little early, so that it is still good when it arrives.
};

/// Asks a token server once. Source: distribution's "Token Authentication"; oci.md B.6.
class TokenFetch final : public QObject
{
    Q_OBJECT

public:
    TokenFetch(HttpClient &client, const TokenKey &key, ImageReference image,
               QObject *parent = nullptr);

    void start() { m_exchange->start(); }
    /// After finished().
    const std::variant<Token, RequestFailure> &outcome() const { return m_outcome; }

signals:
    void finished();

private:
    void takeAnswer();
    std::variant<Token, RequestFailure> read();

    ImageReference m_image;
    QString m_server;
    std::unique_ptr<HttpExchange> m_exchange;
    std::variant<Token, RequestFailure> m_outcome;
};

} // namespace decant
