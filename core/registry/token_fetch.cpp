// SPDX-License-Identifier: MIT
#include "core/registry/token_fetch.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::TokenFetch)
};

/// No token answer is longer, bytes.
constexpr qint64 answerLimit = qint64{64} * 1024;
/// What a token lasts at least, and if nothing is said, seconds.
constexpr int shortestLife = 60;
/// Clocks differ, and the way takes time, seconds.
constexpr int skew = 10;

HttpRequest requestFor(const TokenKey &key)
{
    auto url = key.realm;
    QUrlQuery query(url);
    if (!key.service.isEmpty())
        query.addQueryItem(u"service"_s, QString::fromLatin1(QUrl::toPercentEncoding(key.service)));
    query.addQueryItem(u"scope"_s, QString::fromLatin1(QUrl::toPercentEncoding(key.scope)));
    url.setQuery(query);
    return {.url = url, .accept = "application/json", .authorization = {}};
}

} // namespace

TokenFetch::TokenFetch(HttpClient &client, const TokenKey &key, ImageReference image,
                       QObject *parent)
    : QObject(parent),
      m_image(std::move(image)),
      m_server(key.realm.host()),
      m_exchange(client.exchange(requestFor(key)))
{
    connect(m_exchange.get(), &HttpExchange::finished, this, &TokenFetch::takeAnswer);
}

void TokenFetch::takeAnswer()
{
    m_outcome = read();
    emit finished();
}

std::variant<Token, RequestFailure> TokenFetch::read()
{
    if (m_exchange->failure())
        return noAnswer(*m_exchange->failure(), m_server);
    const auto body = m_exchange->read(answerLimit);
    const auto request = u"GET "_s + loggable(m_exchange->url());
    if (m_exchange->status() != 200) {
        const auto retryAfter =
            parseRetryAfter(m_exchange->header("Retry-After"), QDateTime::currentDateTimeUtc());
        // Whatever the token server dislikes about strangers, they are to sign in.
        const int status = isTransient(m_exchange->status()) ? m_exchange->status() : 401;
        return refusal({status, body, retryAfter, request}, m_image);
    }
    const auto json = QJsonDocument::fromJson(body).object();
    auto text = json.value(u"token").toString();
    if (text.isEmpty())
        text = json.value(u"access_token").toString();
    // It becomes part of a header: nothing may break out of its line.
    const bool isPlain = std::all_of(text.begin(), text.end(),
                                     [](QChar c) { return c > u' ' && c.unicode() < 127; });
    if (text.isEmpty() || !isPlain)
        return RequestFailure{
            {ErrorKind::Unavailable,
             Text::tr("%1 did not answer as the registry's sign-in server should. Try again later.")
                 .arg(m_server),
             request},
            Trouble::Refusal,
            {}};
    const auto life = std::max(json.value(u"expires_in").toInt(shortestLife), shortestLife);
    return Token{text.toLatin1(), QDateTime::currentDateTimeUtc().addSecs(life - skew)};
}

} // namespace decant
