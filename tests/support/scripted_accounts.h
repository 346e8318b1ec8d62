// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/registry_accounts.h"
#include "tests/support/fake_credentials.h"

namespace decant {

/// Lets people sign in with one password, and remembers how they did.
class ScriptedAccounts final : public RegistryAccounts
{
public:
    std::unique_ptr<ValueTask<SignedIn>> signIn(const QString &registry,
                                                const Credential &credential, Keep keep) override
    {
        return std::make_unique<LaterTask<SignedIn>>([=, this]() -> Result<SignedIn> {
            if (credential.secret != u"right")
                return Error{ErrorKind::Unauthorized, u"Not this password."_s, {}};
            if (keep == Keep::InStore && !hasStore)
                return Error{ErrorKind::Failed, u"There is no keychain."_s, {}};
            registries.append(registry);
            lastKeep = keep;
            if (onSignedIn)
                onSignedIn();
            return SignedIn{{}, true};
        });
    }

    std::unique_ptr<ValueTask<SignedIn>> test(const QString &registry) override
    {
        return std::make_unique<LaterTask<SignedIn>>([=, this]() -> Result<SignedIn> {
            tested.append(registry);
            if (isStale)
                return Error{ErrorKind::Unauthorized, u"Not this password any more."_s, {}};
            return SignedIn{{}, true};
        });
    }

    std::unique_ptr<ValueTask<QList<KnownAccount>>> accounts() override
    {
        return std::make_unique<LaterTask<QList<KnownAccount>>>(
            [this]() -> Result<QList<KnownAccount>> { return known; });
    }

    std::unique_ptr<ValueTask<SignedOut>> signOut(const QString &registry) override
    {
        return std::make_unique<LaterTask<SignedOut>>([=, this]() -> Result<SignedOut> {
            known.removeIf([&](const auto &one) { return one.isOwn && one.registry == registry; });
            return SignedOut();
        });
    }

    QList<KnownAccount> known; ///< What accounts() says.
    QStringList tested;
    bool isStale = false; ///< No password is right any more.

    bool hasStore = true;
    QStringList registries; ///< Where somebody has signed in.
    std::optional<Keep> lastKeep;
    std::function<void()> onSignedIn;
};

} // namespace decant
