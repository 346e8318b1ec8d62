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

HttpRequest requestFor(const TokenRequest &request)
{
    const auto &key = request.key;
    QList<std::pair<QString, QString>> fields;
    if (!key.service.isEmpty())
        fields.append({u"service"_s, key.service});
    if (!key.scope.isEmpty())
        fields.append({u"scope"_s, key.scope});
    if (request.isRefresh)
        fields += {{u"grant_type"_s, u"refresh_token"_s},
                   {u"client_id"_s, u"decant"_s},
                   {u"refresh_token"_s, request.credential->secret}};
    auto url = key.realm;
    QUrlQuery query(request.isRefresh ? QUrl() : url);
    for (const auto &[name, value] : fields)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    HttpRequest http{.url = url, .accept = "application/json", .authorization = {}};
    if (request.isRefresh) {
        http.form = query.toString(QUrl::FullyEncoded).toLatin1();
        return http;
    }
    http.url.setQuery(query);
    if (request.credential)
        http.authorization = basicHeader(*request.credential);
    return http;
}

} // namespace

TokenFetch::TokenFetch(HttpClient &client, const TokenRequest &request, ImageReference image,
                       QObject *parent)
    : QObject(parent),
      m_image(std::move(image)),
      m_server(request.key.realm.host()),
      m_isRefresh(request.isRefresh),
      m_exchange(client.exchange(requestFor(request)))
{
    connect(m_exchange.get(), &HttpExchange::finished, this, &TokenFetch::takeAnswer);
}

void TokenFetch::takeAnswer()
{
    m_outcome = read();
    emit finished();
}

std::variant<Authorization, RequestFailure> TokenFetch::read()
{
    if (m_exchange->failure()) {
        // A place that sends a posted token elsewhere is no place to post it.
        m_wasRefused = m_isRefresh && m_exchange->failure()->trouble == Trouble::Misled;
        return noAnswer(*m_exchange->failure(), m_server);
    }
    const auto body = m_exchange->read(answerLimit);
    const auto request = (m_isRefresh ? u"POST "_s : u"GET "_s) + loggable(m_exchange->url());
    if (m_exchange->status() != 200) {
        const auto retryAfter =
            parseRetryAfter(m_exchange->header("Retry-After"), QDateTime::currentDateTimeUtc());
        // Whatever the token server dislikes about whoever asks, they are to sign in.
        m_wasRefused = !isTransient(m_exchange->status());
        const int status = m_wasRefused ? 401 : m_exchange->status();
        return refusal({status, body, retryAfter, request}, m_image);
    }
    const auto json = QJsonDocument::fromJson(body).object();
    auto text = json.value(u"token").toString();
    if (text.isEmpty())
        text = json.value(u"access_token").toString();
    const auto header = bearerHeader(text);
    if (header.isEmpty())
        return RequestFailure{
            {ErrorKind::Unavailable,
             Text::tr("%1 did not answer as the registry's sign-in server should. Try again later.")
                 .arg(m_server),
             request},
            Trouble::Refusal,
            {}};
    const auto life = std::max(json.value(u"expires_in").toInt(shortestLife), shortestLife);
    return Authorization{header, QDateTime::currentDateTimeUtc().addSecs(life - skew)};
}

} // namespace decant
