// SPDX-License-Identifier: MIT
#pragma once

#include "core/ports/catalog_fetcher.h"
#include "tests/support/scripted_task.h"

#include <QMap>

namespace decant {

/// Catalogs that were written beforehand.
class ScriptedCatalogs final : public CatalogFetcher
{
public:
    QMap<QUrl, QByteArray> texts; ///< What is not here is not found.
    QList<QUrl> asked;

    std::unique_ptr<ValueTask<QByteArray>> fetchCatalog(const QUrl &address) override
    {
        asked.append(address);
        const Error missing{ErrorKind::NotFound, QStringLiteral("There is no catalog."), {}};
        return std::make_unique<ScriptedTask<QByteArray>>(
            texts.contains(address) ? Result<QByteArray>(texts.value(address)) : missing);
    }
};

} // namespace decant
