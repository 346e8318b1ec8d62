// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/auth_challenge.h"
#include "core/registry/registry_endpoint.h"
#include "core/registry/token_fetch.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace decant {

/// One bearer token per realm, service and scope, asked for once, however many need it.
///
/// This is where a registry's challenge becomes an Authorization header. It asks for tokens as
/// nobody in particular; who signs in does so here, and nowhere else.
class TokenSource final : public QObject
{
    Q_OBJECT

public:
    /// The value of an Authorization header, or why there is none.
    using Outcome = std::variant<QByteArray, RequestFailure>;
    using Callback = std::function<void(const Outcome &)>;

    explicit TokenSource(HttpClient &client, QObject *parent = nullptr);

    /// What satisfied this registry for this repository before, if it still may; else empty.
    QByteArray known(const ImageReference &image) const;

    /// Answers `challenges`, which the registry sent in response to a request for `url`. The
    /// callback comes later, unless `context` is gone by then.
    /// `refused`: the header that it just refused, if there was one; not offered again.
    void obtain(const ImageReference &image, const QUrl &url,
                const std::vector<AuthChallenge> &challenges, const QByteArray &refused,
                QObject *context, Callback callback);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Callback callback;
    };

    void begin(const TokenKey &key, const ImageReference &image);
    void takeToken(const TokenKey &key);

    HttpClient &m_client;
    QHash<TokenKey, Token> m_tokens;
    QHash<QString, TokenKey> m_keys; ///< registry/repository -> what it asked for last.
    QHash<TokenKey, QList<Waiting>> m_waiting;
    QHash<TokenKey, TokenFetch *> m_fetches;
};

/// What to ask for, and whom, according to a Bearer challenge. Fails with Unavailable where the
/// realm is not one to be trusted. Source: oci.md B.5.
Result<TokenKey> tokenKeyFor(const AuthChallenge &bearer, const ImageReference &image,
                             const QUrl &requestUrl);

} // namespace decant
