// SPDX-License-Identifier: MIT
#include "core/registry/network_access.h"

#include <QAuthenticator>

namespace decant {

namespace {

class ProxyFactory final : public QNetworkProxyFactory
{
public:
    explicit ProxyFactory(const NetworkRules &rules) : m_rules(rules) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const auto choice = chooseProxy(m_rules.proxy, m_rules.environment, query.url());
        auto proxies = choice.kind == ProxyChoice::Kind::AskSystem ? systemProxyForQuery(query)
                                                                   : QList{toQt(choice)};
        for (auto &proxy : proxies)
            identify(proxy);
        return proxies;
    }

private:
    /// What somebody answered counts more than what an address says.
    void identify(QNetworkProxy &proxy) const
    {
        if (const auto known = m_rules.passwords->known(proxyName(proxy))) {
            proxy.setUser(known->user);
            proxy.setPassword(known->secret);
        }
    }

    const NetworkRules &m_rules;
};

QByteArray proxyIdentity(const QNetworkProxy &proxy)
{
    const bool isWanted = proxy.type() == QNetworkProxy::HttpProxy && !proxy.user().isEmpty();
    return isWanted ? "Basic " + (proxy.user() + u':' + proxy.password()).toUtf8().toBase64()
                    : QByteArray();
}

} // namespace

NetworkAccess::NetworkAccess(NetworkRules &rules) : m_rules(rules)
{
    setProxyFactory(new ProxyFactory(rules));
    // A connection that was made before the last answer only knows the one before it.
    connect(this, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
                const auto known = m_rules.passwords->known(proxyName(proxy));
                const bool isTried = known && authenticator->user() == known->user &&
                                     authenticator->password() == known->secret;
                if (!known || isTried)
                    return;
                authenticator->setUser(known->user);
                authenticator->setPassword(known->secret);
            });
}

QNetworkProxy NetworkAccess::proxyTo(const QUrl &url) const
{
    const auto proxies = proxyFactory()->queryProxy(QNetworkProxyQuery(url));
    return proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

QNetworkReply *NetworkAccess::createRequest(Operation operation, const QNetworkRequest &request,
                                            QIODevice *body)
{
    auto ours = request;
    if (request.url().scheme() == u"https")
        ours.setSslConfiguration(m_rules.certificates.configurationFor(request.url()));
    // Qt says by itself who we are where it makes a tunnel, but not where the proxy reads along.
    else if (const auto identity = proxyIdentity(proxyTo(request.url())); !identity.isEmpty())
        ours.setRawHeader("Proxy-Authorization", identity);
    return QNetworkAccessManager::createRequest(operation, ours, body);
}

} // namespace decant
