// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/values/credential.h"

#include <memory>

namespace decant {

/// How signing in went.
struct SignedIn
{
    QString place;           ///< Where it is kept, within a sentence; empty: in this process.
    bool wasChecked = false; ///< False where the registry does not ask anybody who they are.
};

/// How signing out went.
struct SignedOut
{
    bool wasKept = false; ///< There was something to forget.
    QString otherPlace;   ///< Where others keep credentials that still count; may be empty.
};

/// Signing in to registries and out again. Tasks come back unstarted.
class RegistryAccounts
{
public:
    enum class Keep
    {
        InStore,   ///< For good, in the system's credential store.
        InProcess, ///< Until this process ends.
        Nowhere    ///< It is only shown.
    };

    virtual ~RegistryAccounts() = default;

    /// Shows the credential to the registry, and keeps it if that accepts it.
    /// Fails with Unauthorized if it does not; Unavailable; Failed where it can't be kept.
    virtual std::unique_ptr<ValueTask<SignedIn>>
    signIn(const QString &registry, const Credential &credential, Keep keep) = 0;

    /// Shows what is known for the registry to it. Fails with NotFound where nobody is known, and
    /// as signIn() does.
    virtual std::unique_ptr<ValueTask<SignedIn>> test(const QString &registry) = 0;

    /// Who is known where, by registries' names; see CredentialStore.
    virtual std::unique_ptr<ValueTask<QList<KnownAccount>>> accounts() = 0;

    /// Forgets what was kept. Fails as CredentialStore::forget() does.
    virtual std::unique_ptr<ValueTask<SignedOut>> signOut(const QString &registry) = 0;
};

} // namespace decant
