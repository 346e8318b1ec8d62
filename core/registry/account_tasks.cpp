// SPDX-License-Identifier: MIT
#include "core/registry/account_tasks.h"

#include "core/values/registry_name.h"

#include <algorithm>

namespace decant {

TestAccountTask::TestAccountTask(RegistryClient &client, CredentialStore &store, QString registry)
    : m_client(client), m_store(store), m_registry(std::move(registry))
{}

void TestAccountTask::run()
{
    const auto image = anyImageOf(m_registry);
    if (!image) {
        fail(image.error());
        return;
    }
    const auto &typed = m_client.tokens().typed();
    if (const auto one = typed.constFind(m_registry); one != typed.constEnd()) {
        show(*one);
        return;
    }
    m_find = m_store.find(*image);
    connect(m_find.get(), &Task::finished, this, &TestAccountTask::takeFound);
    m_find->start();
}

void TestAccountTask::stop()
{
    if (m_show)
        m_show->cancel();
    else
        m_find->cancel();
}

void TestAccountTask::takeFound()
{
    if (m_find->error())
        fail(*m_find->error());
    else if (isCancelRequested())
        fail(cancelledError());
    else if (const auto &found = m_find->value(); found.credential)
        show(*found.credential);
    else
        fail({ErrorKind::NotFound,
              found.warnings.isEmpty()
                  ? tr("Nobody is signed in to %1.").arg(m_registry)
                  : tr("Nobody is signed in to %1. %2").arg(m_registry, found.warnings.join(u' ')),
              {}});
}

void TestAccountTask::show(const Credential &credential)
{
    m_show = std::make_unique<SignInTask>(m_client, m_store, m_registry, credential,
                                          RegistryAccounts::Keep::Nowhere);
    connect(m_show.get(), &Task::finished, this, &TestAccountTask::takeShown);
    m_show->start();
}

void TestAccountTask::takeShown()
{
    if (m_show->error())
        fail(*m_show->error());
    else
        finishWith(m_show->value());
}

ListAccountsTask::ListAccountsTask(QHash<QString, Credential> typed,
                                   std::unique_ptr<ValueTask<QList<KnownAccount>>> kept)
    : m_typed(std::move(typed)), m_kept(std::move(kept))
{}

void ListAccountsTask::run()
{
    connect(m_kept.get(), &Task::finished, this, &ListAccountsTask::takeKept);
    m_kept->start();
}

void ListAccountsTask::takeKept()
{
    if (m_kept->error()) {
        fail(*m_kept->error());
        return;
    }
    auto accounts = m_kept->takeValue();
    accounts.removeIf([this](const auto &one) { return m_typed.contains(one.registry); });
    for (auto it = m_typed.constBegin(); it != m_typed.constEnd(); ++it)
        accounts.append({it.key(), it->user, {}, true});
    std::sort(accounts.begin(), accounts.end(),
              [](const auto &a, const auto &b) { return a.registry < b.registry; });
    finishWith(accounts);
}

} // namespace decant
