// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/credential.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace decant {

/// Names and passwords for proxies that ask for them, in this process's memory alone.
///
/// Whoever can ask the user connects to wanted(), and says answer() then or later; each proxy is
/// asked about once, however many requests wait for the answer. It is asked about again where the
/// answer was refused, but not where nobody wants to say.
class ProxyPasswords : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Callback = std::function<void(bool isKnown)>;

    /// What to tell this proxy ("host:port"); empty: nothing was answered, or it was refused.
    std::optional<Credential> known(const QString &proxy) const;
    /// The last answer was: who is asked now may want to know.
    bool wasRefused(const QString &proxy) const { return m_refused.contains(proxy); }

    /// Calls back later, unless `context` is gone by then: at once with false where there is
    /// nobody to ask, or where asking was in vain.
    void ask(const QString &proxy, QObject *context, Callback callback);

    /// Empty: the user does not want to say.
    void answer(const QString &proxy, const std::optional<Credential> &credential);

    /// The proxy did not accept this: it is not offered again. A better answer may be there
    /// already, and stays.
    void refuse(const QString &proxy, const std::optional<Credential> &offered);

    /// Every proxy is asked about again, what was not answered too.
    void forget();

signals:
    void wanted(const QString &proxy);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Callback callback;
    };

    void tell(const QString &proxy);
    bool canAsk() const;

    QHash<QString, std::optional<Credential>> m_answers;
    QHash<QString, QList<Waiting>> m_waiting;
    QSet<QString> m_refused;
};

} // namespace decant
