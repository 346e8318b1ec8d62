// SPDX-License-Identifier: MIT
#include "core/registry/http_failure.h"

#include "core/base/error.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace decant {

namespace {

Trouble troubleOf(const QNetworkReply &reply, bool isProxied)
{
    const bool isDirectToProxy = isProxied && reply.url().scheme() == u"http";
    switch (reply.error()) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Trouble::ProxyAway;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return isProxied ? Trouble::ProxySignIn : Trouble::Misled;
    case QNetworkReply::ConnectionRefusedError:
        return isDirectToProxy ? Trouble::ProxyAway : Trouble::Refused;
    case QNetworkReply::HostNotFoundError:
        return isDirectToProxy ? Trouble::ProxyAway : Trouble::UnknownHost;
    case QNetworkReply::SslHandshakeFailedError:
        return Trouble::Untrusted;
    case QNetworkReply::UnknownNetworkError:
        // What Qt makes of a proxy that refuses a tunnel.
        return isProxied ? Trouble::ProxyAway : Trouble::Lost;
    case QNetworkReply::TimeoutError:
        return Trouble::Silence;
    default:
        return Trouble::Lost;
    }
}

CertificateFault faultOf(const QList<QSslError> &errors)
{
    auto fault = CertificateFault::NoCertificate;
    for (const auto &error : errors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch:
            fault = CertificateFault::OtherHost;
            break;
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            fault = CertificateFault::WrongTime;
            break;
        default:
            // Whoever signed it, the rest is not worth looking at.
            return CertificateFault::UnknownSigner;
        }
    }
    return fault;
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

/// A server that found no certificate of ours, or none that it likes, says so in TLS's words.
bool wantsCertificate(const QString &said)
{
    return said.contains(u"certificate required") || said.contains(u"alert bad certificate") ||
           said.contains(u"alert unknown ca");
}

} // namespace

HttpFailure failureOf(const QNetworkReply &reply, const NetworkAccess &network,
                      const QList<QSslError> &refused)
{
    const auto url = reply.url();
    const auto proxy = network.proxyTo(url);
    HttpFailure failure{.trouble = troubleOf(reply, proxy.type() != QNetworkProxy::NoProxy),
                        .detail = u"%1: %2"_s.arg(loggable(url), reply.errorString())};
    if (isProxyRefusal(reply, network))
        failure.trouble = Trouble::ProxySignIn;
    if (wantsCertificate(reply.errorString()))
        failure.trouble = Trouble::Unidentified;
    failure.who = url.authority(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    failure.folder = network.certificateFolder(url);
    if (failure.trouble == Trouble::ProxyAway || failure.trouble == Trouble::ProxySignIn)
        failure.who = proxyName(proxy);
    if (!refused.isEmpty()) {
        failure.trouble = Trouble::Untrusted;
        failure.fault = faultOf(refused);
        const auto own = reply.sslConfiguration().peerCertificate();
        failure.fingerprint = fingerprintOf(own.isNull() ? refused.first().certificate() : own);
        for (const auto &error : refused)
            failure.detail += u"; "_s + error.errorString();
    }
    return failure;
}

bool isProxyRefusal(const QNetworkReply &reply, const NetworkAccess &network)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status == 407 && reply.url().scheme() == u"http" &&
           network.proxyTo(reply.url()).type() != QNetworkProxy::NoProxy;
}

QString loggable(const QUrl &url)
{
    return url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo | QUrl::RemoveFragment);
}

} // namespace decant
