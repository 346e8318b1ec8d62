// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/catalog_fetcher.h"
#include "core/store/catalog_shelf.h"

#include <functional>

namespace decant {

/// Fetches a catalog, reads it, and keeps it. See Engine::refreshCatalog.
class RefreshCatalogTask final : public Task
{
    Q_OBJECT

public:
    /// The fetcher must outlive the task.
    RefreshCatalogTask(CatalogFetcher &fetcher, CatalogShelf shelf, QUrl address,
                       std::function<QDateTime()> now);

protected:
    void run() override;
    void stop() override;

private:
    void take();

    CatalogFetcher &m_fetcher;
    const CatalogShelf m_shelf;
    const QUrl m_address;
    const std::function<QDateTime()> m_now;
    std::unique_ptr<ValueTask<QByteArray>> m_fetch;
};

} // namespace decant
