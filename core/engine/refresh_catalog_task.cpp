// SPDX-License-Identifier: MIT
#include "core/engine/refresh_catalog_task.h"

#include "core/values/catalog.h"

namespace decant {

RefreshCatalogTask::RefreshCatalogTask(CatalogFetcher &fetcher, CatalogShelf shelf, QUrl address,
                                       std::function<QDateTime()> now)
    : m_fetcher(fetcher),
      m_shelf(std::move(shelf)),
      m_address(std::move(address)),
      m_now(std::move(now))
{}

void RefreshCatalogTask::run()
{
    m_fetch = m_fetcher.fetchCatalog(m_address);
    connect(m_fetch.get(), &Task::finished, this, &RefreshCatalogTask::take);
    m_fetch->start();
}

void RefreshCatalogTask::stop()
{
    m_fetch->cancel();
}

void RefreshCatalogTask::take()
{
    if (m_fetch->error()) {
        fail(*m_fetch->error());
        return;
    }
    // In any language: only whether it can be read.
    const auto &text = m_fetch->value();
    if (const auto catalog = Catalog::parse(text, QLocale::c()); !catalog)
        fail({ErrorKind::Corrupt,
              tr("What %1 sends is no catalog that Decant can read.").arg(m_address.host()),
              catalog.error().what + u' ' + catalog.error().detail});
    else if (const auto kept = m_shelf.keep(m_address, text, m_now()); !kept)
        fail(kept.error());
    else
        finish();
}

} // namespace decant
