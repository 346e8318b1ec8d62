// SPDX-License-Identifier: MIT
#include "core/registry/registry_request.h"

#include "core/base/log.h"
#include "core/registry/warning_header.h"

#include <utility>

namespace decant {

RegistryRequest::RegistryRequest(HttpClient &client, TokenSource &tokens, MirrorBook &mirrors,
                                 std::vector<RequestTarget> targets, HttpRequest request,
                                 QObject *parent)
    : QObject(parent),
      m_client(client),
      m_tokens(tokens),
      m_mirrors(mirrors),
      m_targets(std::move(targets)),
      m_request(std::move(request))
{}

void RegistryRequest::start()
{
    m_request.url = target().url;
    send(m_request.isAnonymous ? QByteArray() : m_tokens.known(target().image));
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
    const bool isRefusal =
        status() == 401 && !m_exchange->isFromElsewhere() && !m_request.isAnonymous;
    const auto challenges =
        isRefusal ? parseChallenges(header("WWW-Authenticate")) : std::vector<AuthChallenge>();
    if (!isRefusal || !mayAnswer(challenges)) {
        if (isRefusal)
            m_tokens.drop(target().image, m_request.authorization);
        if (isPassedOver()) {
            askNext(u"status %1"_s.arg(status()));
            return;
        }
        m_isChosen = true;
        emit responded();
        return;
    }
    m_exchange->disconnect(this);
    m_tokens.obtain(target().image, m_exchange->url(), challenges, m_request.authorization, this,
                    [this](const TokenSource::Outcome &outcome) { takeToken(outcome); });
}

bool RegistryRequest::mayAnswer(const std::vector<AuthChallenge> &challenges)
{
    const auto challenge = bestChallenge(challenges).value_or(AuthChallenge());
    const auto scope = challenge.parameter(u"scope"_s);
    if (!m_answeredScope) {
        m_answeredScope = scope;
        return true;
    }
    const bool wantsMore = challenge.parameter(u"error"_s) == u"insufficient_scope" &&
                           !scope.isEmpty() && scope != *m_answeredScope;
    const bool wantsOther = challenge.scheme == u"bearer" && m_tokens.mayOfferLess(target().image);
    return (wantsMore || wantsOther) && !std::exchange(m_hasAnsweredAgain, true);
}

void RegistryRequest::takeToken(const TokenSource::Outcome &outcome)
{
    if (const auto *authorization = std::get_if<QByteArray>(&outcome)) {
        send(*authorization);
        return;
    }
    const auto &failure = std::get<RequestFailure>(outcome);
    if (m_targets.size() > 1) {
        askNext(failure.error.detail);
        return;
    }
    m_failure = failure;
    emit finished();
}

void RegistryRequest::takeEnd()
{
    if (const auto &failure = m_exchange->failure()) {
        if (!m_isChosen && m_targets.size() > 1) {
            m_mirrors.leaveAlone(target().url);
            askNext(failure->detail);
            return;
        }
        m_failure = noAnswer(*failure, target().server);
    }
    emit finished();
}

bool RegistryRequest::isPassedOver() const
{
    const bool isYes = status() == 200 || status() == 206;
    return m_targets.size() > 1 && (!isYes || isWebPage());
}

void RegistryRequest::askNext(const QString &reason)
{
    qCInfo(log::registry) << "the mirror" << target().server << "is of no use:" << reason;
    m_targets.erase(m_targets.begin());
    m_answeredScope.reset();
    m_hasAnsweredAgain = false;
    start();
}

bool RegistryRequest::distrustMirror(const QString &reason)
{
    if (!target().isMirror)
        return false;
    qCInfo(log::registry) << "the mirror" << target().server << "is of no use:" << reason;
    m_mirrors.distrust(target().url);
    return true;
}

QStringList RegistryRequest::warnings() const
{
    QStringList sentences;
    for (const auto &text : parseWarnings(header("Warning")))
        sentences.append(tr("%1 says: “%2”").arg(target().server, text));
    return sentences;
}

std::optional<PullQuota> RegistryRequest::quota() const
{
    return PullQuota::parse(header("ratelimit-limit"), header("ratelimit-remaining"),
                            header("docker-ratelimit-source"));
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
    auto failure = decant::refusal({.status = status(),
                                    .body = body,
                                    .retryAfter = retryAfter,
                                    .request = description(),
                                    .url = url(),
                                    .certificateFolder = m_client.certificates().ownFolder(url())},
                                   target().image);
    if (!m_request.isAnonymous)
        failure.error = m_tokens.explain(target().image, status(), failure.error);
    // A signed address expires, and another server's refusal says nothing about the image: the
    // way through the registry makes a new one.
    if (m_exchange->isFromElsewhere()) {
        failure.trouble = Trouble::Overload;
        failure.error.kind = ErrorKind::Unavailable;
    }
    return failure;
}

} // namespace decant
