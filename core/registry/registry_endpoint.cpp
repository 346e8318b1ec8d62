// SPDX-License-Identifier: MIT
#include "core/registry/registry_endpoint.h"

#include <QHostAddress>

namespace decant {

namespace {

/// Written in whichever way: “::ffff:10.1.2.3” is 10.1.2.3.
QHostAddress addressOf(const QString &host)
{
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    const QHostAddress address(isBracketed ? host.sliced(1, host.size() - 2) : host);
    bool isVersion4 = false;
    const auto number = address.toIPv4Address(&isVersion4);
    return isVersion4 ? QHostAddress(number) : address;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

} // namespace

RegistryEndpoint RegistryEndpoint::of(const ImageReference &reference, const QStringList &plainHttp,
                                      bool hasCertificates)
{
    const auto authority = reference.apiHost();
    QUrl base(u"https://"_s + authority);
    const bool isPlain = plainHttp.contains(reference.registry(), Qt::CaseInsensitive) ||
                         (isLoopback(base.host()) && !hasCertificates);
    if (isPlain)
        base.setScheme(u"http"_s);
    return {reference.registry(), base};
}

QString RegistryEndpoint::displayName() const
{
    return registry == u"docker.io" ? u"Docker Hub"_s : registry;
}

bool haveSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

bool isLoopback(const QString &host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || addressOf(host).isLoopback();
}

bool isPrivateAddress(const QString &host)
{
    const auto address = addressOf(host);
    if (address.isNull())
        return false;
    static const QList<QPair<QHostAddress, int>> networks{
        // This computer itself, as systems take it.
        QHostAddress::parseSubnet(u"0.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"::/128"_s),
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
        QHostAddress::parseSubnet(u"169.254.0.0/16"_s),
        QHostAddress::parseSubnet(u"fc00::/7"_s),
        QHostAddress::parseSubnet(u"fe80::/10"_s),
    };
    return address.isLoopback() ||
           std::any_of(networks.begin(), networks.end(),
                       [&](const auto &network) { return address.isInSubnet(network); });
}

} // namespace decant
