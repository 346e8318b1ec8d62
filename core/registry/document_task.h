// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/registry/registry_request.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace decant {

/// What a registry answered, with a status that says yes.
struct Document
{
    QByteArray body;
    QByteArray contentType;
    QByteArray digest; ///< What the registry says it is; not to be trusted.
    QByteArray link;
    QUrl url;
    QStringList warnings;           ///< What the server wants people to read.
    std::optional<PullQuota> quota; ///< What is left to ask for, where somebody counts.
    RequestTarget target;           ///< Who answered.
};

/// Asks a registry for something small, as often as the policy allows.
/// Fails as ImageSource::resolve() does.
class DocumentTask final : public ValueTask<Document>
{
    Q_OBJECT

public:
    using MakeRequest = std::function<std::unique_ptr<RegistryRequest>()>;

    /// `make` is called once per try.
    DocumentTask(MakeRequest make, const RetryPolicy &policy, qint64 sizeLimit, QString server,
                 QObject *parent = nullptr);

    /// Whether the registry answered at all, if only to say no.
    bool wasAnswered() const { return m_wasAnswered; }
    /// Whether it failed because there was no way to the registry.
    bool wasUnreached() const { return m_wasUnreached; }

protected:
    void run() override;
    void stop() override;

private:
    void takeBytes();
    void takeEnd();
    void takeDocument();
    void retryOrFail(const RequestFailure &failure);

    const MakeRequest m_make;
    const RetryPolicy m_policy;
    const qint64 m_sizeLimit;
    const QString m_server;
    std::unique_ptr<RegistryRequest> m_request;
    QByteArray m_body;
    int m_tries = 0;
    bool m_wasAnswered = false;
    bool m_wasUnreached = false;
    QTimer m_wait{this};
};

} // namespace decant
