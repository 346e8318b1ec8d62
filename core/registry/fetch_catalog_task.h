// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/registry/http_client.h"

namespace decant {

/// See CatalogFetcher.
class FetchCatalogTask final : public ValueTask<QByteArray>
{
    Q_OBJECT

public:
    /// The client must outlive the task.
    FetchCatalogTask(HttpClient &http, QUrl address);

protected:
    void run() override;
    void stop() override;

private:
    void takeBytes();
    void takeEnd();

    HttpClient &m_http;
    const QUrl m_address;
    std::unique_ptr<HttpExchange> m_exchange;
    QByteArray m_body;
};

} // namespace decant
