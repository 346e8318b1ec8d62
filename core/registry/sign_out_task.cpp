// SPDX-License-Identifier: MIT
#include "core/registry/sign_out_task.h"

#include "core/values/registry_name.h"

namespace decant {

SignOutTask::SignOutTask(TokenSource &tokens, CredentialStore &store, QString registry)
    : m_tokens(tokens), m_store(store), m_registry(std::move(registry))
{}

void SignOutTask::run()
{
    m_tokens.setTyped(m_registry, {});
    m_forget = m_store.forget(m_registry);
    connect(m_forget.get(), &Task::finished, this, &SignOutTask::takeForgotten);
    m_forget->start();
}

void SignOutTask::stop()
{
    if (m_others)
        m_others->cancel();
    else
        m_forget->cancel();
}

void SignOutTask::takeForgotten()
{
    const auto image = anyImageOf(m_registry);
    if (m_forget->error() || !image || isCancelRequested()) {
        fail(m_forget->error() ? *m_forget->error() : image ? cancelledError() : image.error());
        return;
    }
    m_others = m_store.find(*image);
    connect(m_others.get(), &Task::finished, this, &SignOutTask::takeOthers);
    m_others->start();
}

void SignOutTask::takeOthers()
{
    if (m_others->error()) {
        fail(*m_others->error());
        return;
    }
    const auto &others = m_others->value();
    finishWith({m_forget->value(), others.credential ? others.place : QString()});
}

} // namespace decant
