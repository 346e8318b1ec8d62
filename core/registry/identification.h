// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/credential_store.h"
#include "core/registry/token_fetch.h"

namespace decant {

/// Answers one challenge: finds out who we are, shows that to the registry or its token server,
/// and, where they won't have us, tries once more as nobody in particular: many images are for
/// everybody. Source: oci.md B.6-9, C.
class Identification final : public QObject
{
    Q_OBJECT

public:
    struct Question
    {
        ImageReference image;
        TokenKey key;
        bool isBasic = false; ///< The registry itself wants a name and a password.
        QByteArray refused{}; ///< A header that it just refused.
        /// Who was refused before: not offered again, wherever it is found.
        std::optional<Credential> refusedCredential{};
        std::optional<FoundCredential> known{}; ///< So that nobody need be asked.
    };

    /// How the credential fared.
    enum class Standing
    {
        Stranger, ///< There is none.
        Offered,  ///< The registry has yet to look at it.
        Accepted, ///< A token was given for it.
        Refused   ///< What there is comes from asking as a stranger.
    };

    /// `store` may be null: then nobody is known.
    Identification(HttpClient &client, CredentialStore *store, Question question,
                   QObject *parent = nullptr);

    /// finished() may come from inside.
    void start();

    /// \name After finished()
    /// @{
    const std::variant<Authorization, RequestFailure> &outcome() const { return m_outcome; }
    const ImageReference &image() const { return m_question.image; }
    const FoundCredential &found() const { return m_found; }
    Standing standing() const { return m_standing; }
    /// @}

signals:
    void finished();

private:
    void takeSearch();
    void present();
    void turnStranger();
    void ask(const std::optional<Credential> &credential, bool isRefresh = false);
    void takeToken();
    void conclude(std::variant<Authorization, RequestFailure> outcome);
    RequestFailure refusalOfStrangers() const;

    HttpClient &m_client;
    CredentialStore *m_store;
    const Question m_question;
    std::unique_ptr<ValueTask<FoundCredential>> m_search;
    FoundCredential m_found;
    Standing m_standing = Standing::Stranger;
    bool m_isStranger = false; ///< Asking as one.
    bool m_isRefresh = false;
    std::unique_ptr<TokenFetch> m_fetch;
    std::variant<Authorization, RequestFailure> m_outcome;
};

/// The registry does not take what was found there. `place` may be empty: what was typed.
Error notAcceptedError(const ImageReference &image, const QString &place, const QString &detail);

} // namespace decant
