// SPDX-License-Identifier: MIT
#include "core/registry/local_network.h"

#include <QNetworkInterface>

#include <algorithm>

namespace decant {

namespace {

bool leadsOut(const QNetworkInterface &interface)
{
    if (!interface.flags().testFlag(QNetworkInterface::IsRunning))
        return false;
    const auto entries = interface.addressEntries();
    return std::any_of(entries.begin(), entries.end(), [](const QNetworkAddressEntry &entry) {
        return !entry.ip().isLoopback() && !entry.ip().isLinkLocal();
    });
}

} // namespace

bool hasNetwork()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), &leadsOut);
}

} // namespace decant
