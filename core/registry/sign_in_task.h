// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/registry_accounts.h"
#include "core/registry/registry_client.h"

namespace decant {

/// Shows a credential to a registry's /v2/, in the way that it asks for, and keeps it if that
/// accepts it. What was typed is never offered to anybody but the registry and its token server.
/// Fails as RegistryAccounts::signIn() does. Source: oci.md B.4-8, C.
class SignInTask final : public ValueTask<SignedIn>
{
    Q_OBJECT

public:
    /// The client and the store must outlive the task.
    SignInTask(RegistryClient &client, CredentialStore &store, QString registry,
               Credential credential, RegistryAccounts::Keep keep);

protected:
    void run() override;
    void stop() override;

private:
    void ask(const QByteArray &authorization);
    void takeAnswer();
    void takeChallenge();
    void askForToken(const TokenKey &key, bool isRefresh);
    void takeToken();
    void accept(bool wasChecked);
    void takeKept();
    void refuse(const QString &detail);
    Error refusalOf(int status, const QString &request) const;
    void dropSteps();

    RegistryClient &m_client;
    CredentialStore &m_store;
    const QString m_registry;
    const Credential m_credential;
    const RegistryAccounts::Keep m_keep;
    std::optional<ImageReference> m_image; ///< Some image there.

    QByteArray m_offered; ///< The header that was sent.
    bool m_wasChallenged = false;
    std::optional<TokenKey> m_key;
    bool m_isRefresh = false;
    std::unique_ptr<HttpExchange> m_exchange;
    std::unique_ptr<TokenFetch> m_fetch;
    std::unique_ptr<ValueTask<QString>> m_keeping;
    SignedIn m_signedIn;
};

} // namespace decant
