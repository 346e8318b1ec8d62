// SPDX-License-Identifier: MIT
#include "core/registry/http_exchange.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/registry/registry_endpoint.h"

namespace decant {

namespace {

constexpr int mostHops = 10;
/// Who mistypes a password thrice is told, and may try again.
constexpr int mostAnswers = 3;
/// When a connection breaks, Qt throws away what it has taken from the network beyond this: the
/// less, the less has to travel again. Measured: no slower than megabytes.
constexpr qint64 bufferSize = qint64{256} << 10;
/// What a redirect says beside its Location interests nobody.
constexpr qint64 redirectBodyLimit = qint64{64} * 1024;

QNetworkRequest toQt(const HttpRequest &request)
{
    QNetworkRequest qt(request.url);
    // Qt would send Authorization along, wherever a redirect leads.
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                    QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Qt's HTTP/2 buffers whatever comes, whether it is read or not, and waits for ever where a
    // server refuses our certificate after the handshake.
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setRawHeader("User-Agent", "decant/" DECANT_VERSION);
    // Digests are of the bytes as they are: no compression on the way.
    qt.setRawHeader("Accept-Encoding", "identity");
    if (!request.form.isEmpty())
        qt.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    if (!request.accept.isEmpty())
        qt.setRawHeader("Accept", request.accept);
    if (!request.authorization.isEmpty())
        qt.setRawHeader("Authorization", request.authorization);
    if (request.firstByte > 0)
        qt.setRawHeader("Range", "bytes=" + QByteArray::number(request.firstByte) + '-');
    return qt;
}

} // namespace

HttpExchange::HttpExchange(NetworkAccess &network, HttpRequest request,
                           std::chrono::milliseconds longestSilence, QObject *parent)
    : QObject(parent), m_network(network), m_request(std::move(request))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(longestSilence);
    connect(&m_silence, &QTimer::timeout, this, &HttpExchange::giveUp);
}

HttpExchange::~HttpExchange()
{
    dropReply();
}

void HttpExchange::start()
{
    send();
}

void HttpExchange::send()
{
    const auto request = toQt(m_request);
    m_refused.clear();
    const bool isPost = !m_request.form.isEmpty();
    qCDebug(log::registry) << (isPost             ? "POST"
                               : m_request.isHead ? "HEAD"
                                                  : "GET")
                           << loggable(m_request.url) << m_request.firstByte;
    m_reply = isPost             ? m_network.post(request, m_request.form)
              : m_request.isHead ? m_network.head(request)
                                 : m_network.get(request);
    m_reply->setReadBufferSize(bufferSize);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::takeHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::takeEnd);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_refused = errors; });
    m_silence.start();
}

void HttpExchange::takeHeaders()
{
    m_silence.start();
    if (m_hasResponded || isRedirect() || status() == 0)
        return;
    m_hasResponded = true;
    if (isProxyRefusal(*m_reply, m_network))
        takeFailure(failureOf(*m_reply, m_network, m_refused));
    else
        emit responded();
}

void HttpExchange::takeBytes()
{
    if (m_silence.isActive())
        m_silence.start();
    if (!isRedirect())
        emit readable();
    else if (m_reply->bytesAvailable() > redirectBodyLimit)
        followRedirect();
}

void HttpExchange::takeEnd()
{
    m_silence.stop();
    if (isRedirect()) {
        followRedirect();
        return;
    }
    const auto error = m_reply->error();
    // A status code of 400 or more is an error for Qt, and an answer for us.
    const bool isAnswer = error == QNetworkReply::NoError || (status() >= 400 && error > 199);
    if (!isAnswer) {
        takeFailure(failureOf(*m_reply, m_network, m_refused));
        return;
    }
    if (!m_hasResponded) {
        m_hasResponded = true;
        emit responded();
    }
    emit finished();
}

void HttpExchange::giveUp()
{
    fail(Trouble::Silence, u"no byte for %1 s"_s.arg(m_silence.interval() / 1000));
}

void HttpExchange::takeFailure(const HttpFailure &failure)
{
    auto &passwords = m_network.proxyPasswords();
    const bool isProxy = failure.trouble == Trouble::ProxySignIn;
    if (isProxy)
        passwords.refuse(failure.who, m_answer);
    if (!isProxy || m_answers++ == mostAnswers) {
        fail(failure);
        return;
    }
    m_silence.stop();
    dropReply();
    m_hasResponded = false;
    passwords.ask(failure.who, this, [this, failure](bool isKnown) {
        m_answer = m_network.proxyPasswords().known(failure.who);
        if (isKnown)
            send();
        else
            fail(failure);
    });
}

void HttpExchange::fail(Trouble trouble, const QString &detail)
{
    fail(HttpFailure{.trouble = trouble,
                     .detail = u"%1: %2"_s.arg(loggable(m_request.url), detail)});
}

void HttpExchange::fail(const HttpFailure &failure)
{
    m_failure = failure;
    qCDebug(log::registry) << m_failure->detail;
    m_silence.stop();
    // What arrived before a connection broke is good, and can still be read.
    if (failure.trouble != Trouble::Lost)
        dropReply();
    emit finished();
}

bool HttpExchange::isRedirect() const
{
    switch (status()) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return m_reply->hasRawHeader("Location");
    default:
        return false;
    }
}

void HttpExchange::followRedirect()
{
    const auto location = QUrl::fromEncoded(m_reply->rawHeader("Location"));
    const auto target = m_request.url.resolved(location);
    dropReply();
    if (++m_hops > mostHops) {
        fail(Trouble::Misled, u"more than %1 redirects"_s.arg(mostHops));
        return;
    }
    // What is posted is meant for one place only.
    if (!mayFollow(m_request.url, target) || !m_request.form.isEmpty()) {
        fail(Trouble::Misled, u"redirected to %1"_s.arg(loggable(target)));
        return;
    }
    if (!haveSameOrigin(m_request.url, target)) {
        m_request.authorization.clear();
        m_isElsewhere = true;
    }
    m_request.url = target;
    send();
}

void HttpExchange::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

int HttpExchange::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

QByteArray HttpExchange::header(const char *name) const
{
    return m_reply ? m_reply->rawHeader(name) : QByteArray();
}

qint64 HttpExchange::available() const
{
    return m_reply ? m_reply->bytesAvailable() : 0;
}

QByteArray HttpExchange::read(qint64 atMost)
{
    return m_reply ? m_reply->read(atMost) : QByteArray();
}

void HttpExchange::setHeld(bool isHeld)
{
    if (isHeld)
        m_silence.stop();
    else if (m_reply && m_reply->isRunning() && !m_silence.isActive())
        m_silence.start();
}

bool mayFollow(const QUrl &from, const QUrl &to)
{
    const auto isNear = [](const QUrl &url) {
        return isPrivateAddress(url.host()) || isLoopback(url.host());
    };
    const bool isHttps = to.scheme() == u"https";
    return to.isValid() && !to.host().isEmpty() &&
           (isHttps || (to.scheme() == u"http" && from.scheme() == u"http")) &&
           (isNear(from) || !isNear(to));
}

} // namespace decant
