// SPDX-License-Identifier: MIT
#include "core/registry/proxy_choice.h"

#include "core/base/error.h"
#include "core/registry/registry_endpoint.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace decant {

namespace {

constexpr int defaultProxyPort = 1080;

QString fromEnvironment(const char *lower, const char *upper)
{
    const auto value = qEnvironmentVariable(lower).trimmed();
    return value.isEmpty() ? qEnvironmentVariable(upper).trimmed() : value;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

ProxyChoice parseProxy(const QString &text)
{
    ProxyChoice unusable{.kind = ProxyChoice::Kind::Unusable};
    const QUrl url(text.contains(u"://") ? text : u"http://"_s + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return unusable;
    static const QHash<QString, ProxyChoice::Kind> kinds{
        {u"http"_s, ProxyChoice::Kind::Http},
        {u"socks5"_s, ProxyChoice::Kind::Socks5},
        {u"socks5h"_s, ProxyChoice::Kind::Socks5},
        {u"socks"_s, ProxyChoice::Kind::Socks5},
    };
    return {.kind = kinds.value(url.scheme(), ProxyChoice::Kind::Unusable),
            .host = url.host(),
            .port = static_cast<quint16>(url.port(defaultProxyPort)),
            .user = url.userName(QUrl::FullyDecoded),
            .password = url.password(QUrl::FullyDecoded)};
}

bool isAddressIn(const QString &host, const QString &network)
{
    const QHostAddress address(host);
    const auto subnet = QHostAddress::parseSubnet(network);
    return !address.isNull() && subnet.second >= 0 && address.isInSubnet(subnet);
}

/// Takes ":8080" off the end; 0 where there is none. A bare IPv6 address has none.
int takePort(QString &entry)
{
    static const QRegularExpression withPort(u"^(\\[[^]]*\\]|[^:]*):(\\d{1,5})$"_s);
    const auto match = withPort.match(entry);
    if (!match.hasMatch())
        return 0;
    entry = match.captured(1);
    return match.captured(2).toInt();
}

bool excepts(QString entry, const QString &host, int port)
{
    if (entry == u"*")
        return true;
    if (const int only = takePort(entry); only != 0 && only != port)
        return false;
    if (entry.contains(u'/'))
        return isAddressIn(host, entry);
    if (entry.startsWith(u'[') && entry.endsWith(u']'))
        entry = entry.sliced(1, entry.size() - 2);
    if (const QHostAddress address(entry); !address.isNull())
        return address == QHostAddress(host);
    if (entry.startsWith(u"*."))
        entry.remove(0, 1);
    if (entry.startsWith(u'.'))
        entry.remove(0, 1);
    if (entry.isEmpty())
        return false;
    return host == entry || host.endsWith(u'.' + entry);
}

} // namespace

ProxyEnvironment ProxyEnvironment::ofThisProcess()
{
    return {.http = fromEnvironment("http_proxy", "HTTP_PROXY"),
            .https = fromEnvironment("https_proxy", "HTTPS_PROXY"),
            .all = fromEnvironment("all_proxy", "ALL_PROXY"),
            .exception = fromEnvironment("no_proxy", "NO_PROXY")};
}

bool isExceptedFromProxy(const QStringList &exceptions, const QUrl &url)
{
    const auto host = url.host().toLower();
    return std::any_of(exceptions.begin(), exceptions.end(), [&](const QString &entry) {
        return excepts(entry.trimmed().toLower(), host, portOf(url));
    });
}

ProxyChoice chooseProxy(const ProxySettings &settings, const ProxyEnvironment &environment,
                        const QUrl &url)
{
    using Mode = ProxySettings::Mode;
    if (settings.mode == Mode::None || isLoopback(url.host()))
        return {};
    if (settings.mode == Mode::Manual)
        return isExceptedFromProxy(settings.exceptions, url) ? ProxyChoice()
                                                             : parseProxy(settings.address);
    static const QRegularExpression separators(u"[,\\s]+"_s);
    const auto exceptions = environment.exception.split(separators, Qt::SkipEmptyParts);
    if (isExceptedFromProxy(exceptions, url))
        return {};
    if (environment.isSilent())
        return {.kind = ProxyChoice::Kind::AskSystem};
    const auto &own = url.scheme() == u"https" ? environment.https : environment.http;
    const auto &named = own.isEmpty() ? environment.all : own;
    return named.isEmpty() ? ProxyChoice() : parseProxy(named);
}

QNetworkProxy toQt(const ProxyChoice &choice)
{
    const auto with = [&choice](QNetworkProxy::ProxyType type) {
        return QNetworkProxy(type, choice.host, choice.port, choice.user, choice.password);
    };
    switch (choice.kind) {
    case ProxyChoice::Kind::Http:
        return with(QNetworkProxy::HttpProxy);
    case ProxyChoice::Kind::Socks5:
        return with(QNetworkProxy::Socks5Proxy);
    case ProxyChoice::Kind::Unusable:
        return with(QNetworkProxy::FtpCachingProxy);
    case ProxyChoice::Kind::Direct:
    case ProxyChoice::Kind::AskSystem:
        break;
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

QString proxyName(const QNetworkProxy &proxy)
{
    return proxy.hostName().isEmpty() ? QString()
                                      : u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
}

} // namespace decant
