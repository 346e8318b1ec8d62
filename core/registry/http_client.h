// SPDX-License-Identifier: MIT
#pragma once

#include "core/registry/http_exchange.h"
#include "core/values/settings.h"

#include <memory>

namespace decant {

/// How long to wait for a network, and how often to come back.
struct NetworkPatience
{
    std::chrono::milliseconds silence{30'000}; ///< Longest time without a byte.
    RetryPolicy documents{.tries = 3};
    RetryPolicy blobs;
};

/// The way out into the network. Documents and blobs have connections of their own, so that no
/// small answer waits behind large ones (Qt opens six to a host).
class HttpClient
{
public:
    HttpClient(const Settings &settings, NetworkPatience patience);

    const NetworkPatience &patience() const { return m_patience; }
    const HostCertificates &certificates() const { return m_rules.certificates; }
    /// For what begins from now on; another proxy is asked about anew.
    void setProxy(const ProxySettings &proxy);
    /// Where proxies' questions go.
    ProxyPasswords &proxyPasswords() { return m_proxyPasswords; }
    /// Unstarted. The client must outlive it.
    std::unique_ptr<HttpExchange> exchange(HttpRequest request);

private:
    const NetworkPatience m_patience;
    ProxyPasswords m_proxyPasswords;
    NetworkRules m_rules;
    NetworkAccess m_documents{m_rules};
    NetworkAccess m_blobs{m_rules};
};

} // namespace decant
