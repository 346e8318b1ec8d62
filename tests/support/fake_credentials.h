// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/credential_store.h"

#include <QHash>
#include <QTimer>

#include <functional>

namespace decant {

inline const Credential anna{Credential::Kind::Password, u"anna"_s, u"secret"_s};
/// Was right once.
inline const Credential stale{Credential::Kind::Password, u"anna"_s, u"outdated"_s};

/// A task that ends, a moment later, with what a function says then.
template <typename T>
class LaterTask final : public ValueTask<T>
{
public:
    explicit LaterTask(std::function<Result<T>()> say) : m_say(std::move(say)) {}

protected:
    void run() override
    {
        QTimer::singleShot(0, this, [this] {
            auto said = m_say();
            if (said)
                this->finishWith(*std::move(said));
            else
                this->fail(said.error());
        });
    }
    void stop() override { this->fail(cancelledError()); }

private:
    std::function<Result<T>()> m_say;
};

/// A credential store in memory, and how often it was asked.
class FakeCredentials final : public CredentialStore
{
public:
    std::unique_ptr<ValueTask<FoundCredential>> find(const ImageReference &image) override
    {
        return std::make_unique<LaterTask<FoundCredential>>(
            [this, registry = image.registry()]() -> Result<FoundCredential> {
                ++searches;
                FoundCredential found{{}, {}, warnings};
                if (const auto one = kept.constFind(registry); one != kept.constEnd()) {
                    found.credential = *one;
                    found.place = u"the fake store"_s;
                }
                return found;
            });
    }

    std::unique_ptr<ValueTask<QList<KnownAccount>>> accounts() override
    {
        return std::make_unique<LaterTask<QList<KnownAccount>>>(
            [this]() -> Result<QList<KnownAccount>> {
                QList<KnownAccount> accounts;
                for (auto it = kept.constBegin(); it != kept.constEnd(); ++it)
                    accounts.append({it.key(), it->user, u"the fake store"_s, true});
                return accounts;
            });
    }

    std::unique_ptr<ValueTask<QString>> keep(const QString &registry,
                                             const Credential &credential) override
    {
        return std::make_unique<LaterTask<QString>>([=, this]() -> Result<QString> {
            if (refusal)
                return *refusal;
            kept.insert(registry, credential);
            return u"the fake store"_s;
        });
    }

    std::unique_ptr<ValueTask<bool>> forget(const QString &registry) override
    {
        return std::make_unique<LaterTask<bool>>([=, this]() -> Result<bool> {
            if (refusal)
                return *refusal;
            return kept.remove(registry) > 0;
        });
    }

    QHash<QString, Credential> kept; ///< By registry.
    QStringList warnings;
    std::optional<Error> refusal; ///< Nothing can be kept or forgotten, for this reason.
    int searches = 0;
};

} // namespace decant
