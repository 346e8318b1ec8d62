// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/sign_in_task.h"

namespace decant {

/// Shows to a registry who is known there: what was typed, else what the store has. Nothing is
/// kept or forgotten. Fails as RegistryAccounts::test() does.
class TestAccountTask final : public ValueTask<SignedIn>
{
    Q_OBJECT

public:
    /// The client and the store must outlive the task.
    TestAccountTask(RegistryClient &client, CredentialStore &store, QString registry);

protected:
    void run() override;
    void stop() override;

private:
    void takeFound();
    void show(const Credential &credential);
    void takeShown();

    RegistryClient &m_client;
    CredentialStore &m_store;
    const QString m_registry;
    std::unique_ptr<ValueTask<FoundCredential>> m_find;
    std::unique_ptr<SignInTask> m_show;
};

/// What the store knows, and before it what was typed for this process, by registries' names.
class ListAccountsTask final : public ValueTask<QList<KnownAccount>>
{
    Q_OBJECT

public:
    ListAccountsTask(QHash<QString, Credential> typed,
                     std::unique_ptr<ValueTask<QList<KnownAccount>>> kept);

protected:
    void run() override;
    void stop() override { m_kept->cancel(); }

private:
    void takeKept();

    const QHash<QString, Credential> m_typed;
    std::unique_ptr<ValueTask<QList<KnownAccount>>> m_kept;
};

} // namespace decant
