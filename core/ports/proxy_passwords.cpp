// SPDX-License-Identifier: MIT
#include "core/ports/proxy_passwords.h"

#include <QMetaMethod>

namespace decant {

std::optional<Credential> ProxyPasswords::known(const QString &proxy) const
{
    return m_answers.value(proxy);
}

bool ProxyPasswords::canAsk() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&ProxyPasswords::wanted));
}

void ProxyPasswords::ask(const QString &proxy, QObject *context, Callback callback)
{
    const bool isAsked = m_waiting.contains(proxy);
    m_waiting[proxy].append({context, std::move(callback)});
    if (m_answers.contains(proxy) || !canAsk())
        tell(proxy);
    else if (!isAsked)
        // Later: whoever asks may turn the event loop, or answer at once.
        QMetaObject::invokeMethod(
            this, [this, proxy] { emit wanted(proxy); }, Qt::QueuedConnection);
}

void ProxyPasswords::answer(const QString &proxy, const std::optional<Credential> &credential)
{
    m_answers.insert(proxy, credential);
    m_refused.remove(proxy);
    tell(proxy);
}

void ProxyPasswords::refuse(const QString &proxy, const std::optional<Credential> &offered)
{
    if (!offered || known(proxy) != offered)
        return;
    m_answers.remove(proxy);
    m_refused.insert(proxy);
}

void ProxyPasswords::forget()
{
    m_answers.clear();
    m_refused.clear();
}

void ProxyPasswords::tell(const QString &proxy)
{
    const bool isKnown = known(proxy).has_value();
    for (const auto &one : m_waiting.take(proxy)) {
        if (one.context)
            QMetaObject::invokeMethod(
                one.context, [callback = one.callback, isKnown] { callback(isKnown); },
                Qt::QueuedConnection);
    }
}

} // namespace decant
