// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/registry_accounts.h"
#include "core/registry/token_source.h"

namespace decant {

/// Forgets who we are at a registry, then looks whether others still say it.
class SignOutTask final : public ValueTask<SignedOut>
{
    Q_OBJECT

public:
    /// Both must outlive the task.
    SignOutTask(TokenSource &tokens, CredentialStore &store, QString registry);

protected:
    void run() override;
    void stop() override;

private:
    void takeForgotten();
    void takeOthers();

    TokenSource &m_tokens;
    CredentialStore &m_store;
    const QString m_registry;
    std::unique_ptr<ValueTask<bool>> m_forget;
    std::unique_ptr<ValueTask<FoundCredential>> m_others;
};

} // namespace decant
