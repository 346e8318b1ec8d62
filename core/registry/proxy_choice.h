// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/network_settings.h"

#include <QNetworkProxy>

namespace decant {

/// What the environment says about proxies. The names in lower case win over those in capitals.
struct ProxyEnvironment
{
    QString http{};      ///< http_proxy, HTTP_PROXY
    QString https{};     ///< https_proxy, HTTPS_PROXY
    QString all{};       ///< all_proxy, ALL_PROXY: for what the two before leave open.
    QString exception{}; ///< no_proxy, NO_PROXY

    static ProxyEnvironment ofThisProcess();
    /// Nobody set anything: the system may decide.
    bool isSilent() const { return http.isEmpty() && https.isEmpty() && all.isEmpty(); }
};

/// The way to one address.
struct ProxyChoice
{
    enum class Kind
    {
        Direct,
        Http,
        Socks5,
        AskSystem,
        Unusable ///< A proxy is named that can't be understood, or is of no kind that we know.
    };

    Kind kind = Kind::Direct;
    QString host{};
    quint16 port = 0;
    QString user{};
    QString password{};

    bool operator==(const ProxyChoice &) const = default;
};

/// Which proxy to take to `url`. The settings decide; where they leave it to the system, the
/// environment, as for curl; and where that is silent, the system itself (AskSystem).
/// A proxy without a scheme is an HTTP proxy, one without a port listens on 1080 (curl).
/// Loopback addresses are never asked for through a proxy, for which they are another computer:
/// there podman, skopeo and Go's programs agree, and curl differs. Source: curl(1),
/// golang.org/x/net/http/httpproxy.
ProxyChoice chooseProxy(const ProxySettings &settings, const ProxyEnvironment &environment,
                        const QUrl &url);

/// Whether NO_PROXY's entries except `url`: "*"; a host, with all below it, with or without a dot
/// in front; an address; a network like 10.0.0.0/8; each with a port or without.
bool isExceptedFromProxy(const QStringList &exceptions, const QUrl &url);

/// For Qt. An unusable proxy becomes one that no request can use, rather than none.
QNetworkProxy toQt(const ProxyChoice &choice);

/// "proxy.example:3128": without what may be secret.
QString proxyName(const QNetworkProxy &proxy);

} // namespace decant
