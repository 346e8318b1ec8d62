// SPDX-License-Identifier: MIT
#include "core/registry/http_client.h"

namespace decant {

std::unique_ptr<HttpExchange> HttpClient::exchange(HttpRequest request)
{
    auto &network = request.isLarge ? m_blobs : m_documents;
    return std::make_unique<HttpExchange>(network, std::move(request), m_patience.silence);
}

} // namespace decant
