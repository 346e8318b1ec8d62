// SPDX-License-Identifier: MIT
#include "core/registry/http_client.h"

namespace decant {

HttpClient::HttpClient(const Settings &settings, NetworkPatience patience)
    : m_patience(patience),
      m_rules{settings.proxy, ProxyEnvironment::ofThisProcess(),
              HostCertificates::below(settings.dataFolder), &m_proxyPasswords}
{}

void HttpClient::setProxy(const ProxySettings &proxy)
{
    if (proxy == m_rules.proxy)
        return;
    m_rules.proxy = proxy;
    m_proxyPasswords.forget();
}

std::unique_ptr<HttpExchange> HttpClient::exchange(HttpRequest request)
{
    auto &network = request.isLarge ? m_blobs : m_documents;
    return std::make_unique<HttpExchange>(network, std::move(request), m_patience.silence);
}

} // namespace decant
