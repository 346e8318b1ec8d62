// SPDX-License-Identifier: MIT
#include "core/registry/registry_request.h"

namespace decant {

RegistryRequest::RegistryRequest(HttpClient &client, TokenSource &tokens,
                                 const RegistryEndpoint &endpoint, ImageReference image,
                                 HttpRequest request, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_tokens(tokens),
      m_server(endpoint.displayName()),
      m_image(std::move(image)),
      m_request(std::move(request))
{}

void RegistryRequest::start()
{
    send(m_tokens.known(m_image));
}

void RegistryRequest::send(const QByteArray &authorization)
{
    if (m_exchange) {
        m_exchange->disconnect(this);
        m_exchange.release()->deleteLater();
    }
    m_request.authorization = authorization;
    m_exchange = m_client.exchange(m_request);
    connect(m_exchange.get(), &HttpExchange::responded, this, &RegistryRequest::takeResponse);
    connect(m_exchange.get(), &HttpExchange::readable, this, &RegistryRequest::readable);
    connect(m_exchange.get(), &HttpExchange::finished, this, &RegistryRequest::takeEnd);
    m_exchange->start();
}

void RegistryRequest::takeResponse()
{
    // Only the registry itself may ask who we are, not whoever it redirects to.
    const bool isChallenge = status() == 401 && !m_exchange->isFromElsewhere();
    if (!isChallenge || m_hasAnswered) {
        emit responded();
        return;
    }
    m_hasAnswered = true;
    m_exchange->disconnect(this);
    m_tokens.obtain(m_image, m_exchange->url(), parseChallenges(header("WWW-Authenticate")),
                    m_request.authorization, this,
                    [this](const TokenSource::Outcome &outcome) { takeToken(outcome); });
}

void RegistryRequest::takeToken(const TokenSource::Outcome &outcome)
{
    if (const auto *authorization = std::get_if<QByteArray>(&outcome)) {
        send(*authorization);
        return;
    }
    m_failure = std::get<RequestFailure>(outcome);
    emit finished();
}

void RegistryRequest::takeEnd()
{
    if (m_exchange->failure())
        m_failure = noAnswer(*m_exchange->failure(), m_server);
    emit finished();
}

std::optional<qint64> RegistryRequest::contentLength() const
{
    bool isNumber = false;
    const auto length = header("Content-Length").toLongLong(&isNumber);
    return isNumber ? std::optional(length) : std::nullopt;
}

bool RegistryRequest::isWebPage() const
{
    return header("Content-Type").trimmed().toLower().startsWith("text/html");
}

QString RegistryRequest::description() const
{
    return (m_request.isHead ? u"HEAD "_s : u"GET "_s) + loggable(m_request.url);
}

RequestFailure RegistryRequest::refusal(const QByteArray &body) const
{
    const auto retryAfter = parseRetryAfter(header("Retry-After"), QDateTime::currentDateTimeUtc());
    auto failure = decant::refusal({status(), body, retryAfter, description()}, m_image);
    // A signed address expires, and another server's refusal says nothing about the image: the
    // way through the registry makes a new one.
    if (m_exchange->isFromElsewhere()) {
        failure.trouble = Trouble::Overload;
        failure.error.kind = ErrorKind::Unavailable;
    }
    return failure;
}

} // namespace decant
