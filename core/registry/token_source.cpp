// SPDX-License-Identifier: MIT
#include "core/registry/token_source.h"

#include <QCoreApplication>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::TokenSource)
};

QString nameOf(const ImageReference &image)
{
    return image.registry() + u'/' + image.repository();
}

QByteArray headerOf(const Token &token)
{
    return "Bearer " + token.text;
}

void callLater(QObject *context, const TokenSource::Callback &callback,
               const TokenSource::Outcome &outcome)
{
    QMetaObject::invokeMethod(
        context, [callback, outcome] { callback(outcome); }, Qt::QueuedConnection);
}

} // namespace

Result<TokenKey> tokenKeyFor(const AuthChallenge &bearer, const ImageReference &image,
                             const QUrl &requestUrl)
{
    const auto realm = requestUrl.resolved(QUrl(bearer.parameter(u"realm"_s)));
    const bool isHttp =
        realm.scheme() == u"https" || (realm.scheme() == u"http" && requestUrl.scheme() == u"http");
    const bool isOwnHost = realm.host() == requestUrl.host();
    if (!realm.isValid() || !isHttp || (isPrivateAddress(realm.host()) && !isOwnHost))
        return Error{ErrorKind::Unavailable,
                     Text::tr("%1 sends us to a place for signing in that Decant does not trust.")
                         .arg(image.registry()),
                     u"realm %1"_s.arg(loggable(realm))};
    auto scope = bearer.parameter(u"scope"_s);
    if (scope.isEmpty())
        scope = u"repository:%1:pull"_s.arg(image.repository());
    return TokenKey{realm, bearer.parameter(u"service"_s), scope};
}

TokenSource::TokenSource(HttpClient &client, QObject *parent) : QObject(parent), m_client(client) {}

QByteArray TokenSource::known(const ImageReference &image) const
{
    const auto key = m_keys.constFind(nameOf(image));
    if (key == m_keys.constEnd())
        return {};
    const auto token = m_tokens.constFind(*key);
    const bool isGood =
        token != m_tokens.constEnd() && token->expires > QDateTime::currentDateTimeUtc();
    return isGood ? headerOf(*token) : QByteArray();
}

void TokenSource::obtain(const ImageReference &image, const QUrl &url,
                         const std::vector<AuthChallenge> &challenges, const QByteArray &refused,
                         QObject *context, Callback callback)
{
    const auto challenge = bestChallenge(challenges);
    if (!challenge || challenge->scheme != u"bearer") {
        const RegistryAnswer answer{401, {}, {}, u"GET "_s + loggable(url)};
        callLater(context, callback, refusal(answer, image));
        return;
    }
    const auto key = tokenKeyFor(*challenge, image, url);
    if (!key) {
        callLater(context, callback, RequestFailure{key.error(), Trouble::Refusal, {}});
        return;
    }
    m_keys.insert(nameOf(image), *key);
    if (const auto token = m_tokens.constFind(*key); token != m_tokens.constEnd()) {
        const bool isGood =
            headerOf(*token) != refused && token->expires > QDateTime::currentDateTimeUtc();
        if (isGood) {
            callLater(context, callback, headerOf(*token));
            return;
        }
        m_tokens.erase(token);
    }
    m_waiting[*key].append({context, std::move(callback)});
    if (!m_fetches.contains(*key))
        begin(*key, image);
}

void TokenSource::begin(const TokenKey &key, const ImageReference &image)
{
    auto *fetch = new TokenFetch(m_client, key, image, this);
    m_fetches.insert(key, fetch);
    connect(fetch, &TokenFetch::finished, this, [this, key] { takeToken(key); });
    fetch->start();
}

void TokenSource::takeToken(const TokenKey &key)
{
    auto *fetch = m_fetches.take(key);
    fetch->deleteLater();
    const auto waiting = m_waiting.take(key);
    Outcome outcome;
    if (const auto *token = std::get_if<Token>(&fetch->outcome())) {
        m_tokens.insert(key, *token);
        outcome = headerOf(*token);
    } else {
        outcome = std::get<RequestFailure>(fetch->outcome());
    }
    for (const auto &one : waiting) {
        if (one.context)
            callLater(one.context, one.callback, outcome);
    }
}

} // namespace decant
