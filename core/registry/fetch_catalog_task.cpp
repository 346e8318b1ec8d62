// SPDX-License-Identifier: MIT
#include "core/registry/fetch_catalog_task.h"

#include "core/registry/registry_endpoint.h"
#include "core/registry/registry_error.h"

namespace decant {

namespace {

/// Many times what the built-in catalog has.
constexpr qint64 mostBytes = qint64{4} << 20;

bool isPermitted(const QUrl &address)
{
    const bool isPlain = address.scheme() == u"http" && isLoopback(address.host());
    return address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty() &&
           (address.scheme() == u"https" || isPlain);
}

} // namespace

FetchCatalogTask::FetchCatalogTask(HttpClient &http, QUrl address)
    : m_http(http), m_address(std::move(address))
{}

void FetchCatalogTask::run()
{
    if (!isPermitted(m_address)) {
        fail({ErrorKind::Invalid,
              tr("A catalog comes from an address that begins with https://, without a password."),
              loggable(m_address)});
        return;
    }
    // Who asks for a list of images need not be known.
    m_exchange = m_http.exchange({.url = m_address,
                                  .accept = "application/json, */*;q=0.5",
                                  .authorization = {},
                                  .isAnonymous = true});
    connect(m_exchange.get(), &HttpExchange::readable, this, &FetchCatalogTask::takeBytes);
    connect(m_exchange.get(), &HttpExchange::finished, this, &FetchCatalogTask::takeEnd);
    m_exchange->start();
}

void FetchCatalogTask::stop()
{
    if (m_exchange)
        m_exchange.release()->deleteLater();
    fail(cancelledError());
}

void FetchCatalogTask::takeBytes()
{
    m_body += m_exchange->read(mostBytes + 1 - m_body.size());
    if (m_body.size() <= mostBytes)
        return;
    m_exchange->disconnect(this);
    m_exchange.release()->deleteLater();
    fail({ErrorKind::Corrupt, tr("What %1 sends is too large for a catalog.").arg(m_address.host()),
          loggable(m_address)});
}

void FetchCatalogTask::takeEnd()
{
    const auto server = m_address.host();
    if (m_exchange->failure()) {
        fail(connectionError(*m_exchange->failure(), server));
        return;
    }
    if (const auto status = m_exchange->status(); status != 200) {
        const bool isMissing = status == 404 || status == 410;
        fail({isMissing ? ErrorKind::NotFound : ErrorKind::Unavailable,
              isMissing
                  ? tr("There is no catalog at this address of %1.").arg(server)
                  : tr("%1 does not give out the catalog (status %2).").arg(server).arg(status),
              loggable(m_address)});
        return;
    }
    takeBytes();
    if (!isFinished())
        finishWith(m_body);
}

} // namespace decant
