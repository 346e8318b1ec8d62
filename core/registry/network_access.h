// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/proxy_passwords.h"
#include "core/registry/host_certificates.h"
#include "core/registry/proxy_choice.h"

#include <QNetworkAccessManager>

namespace decant {

/// What holds for every way out into the network: proxies, and whom to trust.
struct NetworkRules
{
    ProxySettings proxy;
    ProxyEnvironment environment;
    HostCertificates certificates;
    ProxyPasswords *passwords = nullptr; ///< What was answered to proxies; never null in use.
};

/// Qt's way out, as the rules want it. Errors of certificates end a request; no way to ignore
/// them is offered, and nothing is tried again in clear.
class NetworkAccess final : public QNetworkAccessManager
{
public:
    /// The rules must outlive it.
    explicit NetworkAccess(NetworkRules &rules);

    /// The proxy between here and `url`; of type NoProxy where there is none.
    QNetworkProxy proxyTo(const QUrl &url) const;
    ProxyPasswords &proxyPasswords() const { return *m_rules.passwords; }
    /// Where a certificate for this host belongs.
    QString certificateFolder(const QUrl &url) const { return m_rules.certificates.ownFolder(url); }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    NetworkRules &m_rules;
};

} // namespace decant
