// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"

#include <QByteArray>
#include <QUrl>

#include <memory>

namespace decant {

/// Brings catalogs from the network.
class CatalogFetcher
{
public:
    virtual ~CatalogFetcher() = default;

    /// What lies at this address, whatever it is. Fails with Invalid for an address that is not
    /// HTTPS (but for this computer's own), NotFound, Unavailable, Untrusted, and Corrupt for
    /// more than a catalog could be.
    virtual std::unique_ptr<ValueTask<QByteArray>> fetchCatalog(const QUrl &address) = 0;
};

} // namespace decant
