// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/auth_challenge.h"
#include "core/registry/identification.h"
#include "core/registry/registry_endpoint.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>
#include <vector>

namespace decant {

/// One authorization per realm, service and scope, asked for once, however many need it.
///
/// This is where a registry's challenge becomes an Authorization header: who signs in does so
/// here, and nowhere else. Credentials are looked for only when a registry wants some.
class TokenSource final : public QObject
{
    Q_OBJECT

public:
    /// The value of an Authorization header, or why there is none.
    using Outcome = std::variant<QByteArray, RequestFailure>;
    using Callback = std::function<void(const Outcome &)>;

    /// `store` may be null: then everybody is a stranger. Both must outlive this.
    TokenSource(HttpClient &client, CredentialStore *store, QObject *parent = nullptr);

    /// What satisfied this registry for this repository before, if it still may; else empty.
    QByteArray known(const ImageReference &image) const;

    /// Answers `challenges`, which the registry sent in response to a request for `url`. The
    /// callback comes later, unless `context` is gone by then.
    /// `refused`: the header that it just refused, if there was one; not offered again.
    void obtain(const ImageReference &image, const QUrl &url,
                const std::vector<AuthChallenge> &challenges, const QByteArray &refused,
                QObject *context, Callback callback);

    /// The registry won't have this header after all: the next request starts from nothing, and
    /// what was offered as it was found is not offered again unless it has changed.
    void drop(const ImageReference &image, const QByteArray &header);
    /// A refused header was offered as it was found: strangers may fare better.
    bool mayOfferLess(const ImageReference &image) const;
    /// What a refusal with `status` really means, given who asked.
    Error explain(const ImageReference &image, int status, const Error &error) const;
    /// What the user is to know of how this image was asked for; each sentence comes once.
    QStringList takeWarnings(const ImageReference &image);

    /// What was typed counts more than what is kept, until this is gone; empty: no longer.
    void setTyped(const QString &registry, const std::optional<Credential> &credential);
    const QHash<QString, Credential> &typed() const { return m_typed; }
    /// Who we were to this registry counts no more.
    void forget(const QString &registry);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Callback callback;
    };
    /// How we stand with a registry, concerning one repository.
    struct Account
    {
        TokenKey key; ///< What was asked for last.
        FoundCredential found{};
        Identification::Standing standing = Identification::Standing::Stranger;
        QStringList warnings{};
        std::optional<Credential> refused{}; ///< Offered in vain.
    };

    void begin(const TokenKey &key, const Identification::Question &question);
    void takeIdentity(const TokenKey &key);
    void note(const Identification &identity);

    HttpClient &m_client;
    CredentialStore *m_store;
    QHash<TokenKey, Authorization> m_authorizations;
    QHash<QString, Account> m_accounts; ///< By registry/repository.
    QHash<QString, Credential> m_typed; ///< By registry.
    QSet<QString> m_said;               ///< Warnings.
    QHash<TokenKey, QList<Waiting>> m_waiting;
    QHash<TokenKey, Identification *> m_identifications;
};

/// What to ask for, and whom, according to a Bearer challenge. Fails with Unavailable where the
/// realm is not one to be trusted. Source: oci.md B.5.
Result<TokenKey> tokenKeyFor(const AuthChallenge &bearer, const ImageReference &image,
                             const QUrl &requestUrl);

} // namespace decant
