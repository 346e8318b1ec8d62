// SPDX-License-Identifier: MIT
#include "core/registry/token_source.h"

#include "core/values/registry_name.h"

#include <QCoreApplication>

#include <utility>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::TokenSource)
};

QString nameOf(const ImageReference &image)
{
    return canonicalRegistry(image.registry()) + u'/' + image.repository();
}

/// A registry that wants a name and a password gets them at once, with every request.
TokenKey basicKey(const ImageReference &image, const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return {canonicalRegistry(image.registry()), origin, {}, u"basic:"_s + image.repository()};
}

bool isGood(const Authorization &authorization)
{
    return authorization.expires > QDateTime::currentDateTimeUtc();
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
    return TokenKey{canonicalRegistry(image.registry()), realm, bearer.parameter(u"service"_s),
                    scope};
}

TokenSource::TokenSource(HttpClient &client, CredentialStore *store, QObject *parent)
    : QObject(parent), m_client(client), m_store(store)
{}

QByteArray TokenSource::known(const ImageReference &image) const
{
    const auto account = m_accounts.constFind(nameOf(image));
    if (account == m_accounts.constEnd())
        return {};
    const auto authorization = m_authorizations.constFind(account->key);
    const bool isKnown = authorization != m_authorizations.constEnd() && isGood(*authorization);
    return isKnown ? authorization->header : QByteArray();
}

void TokenSource::obtain(const ImageReference &image, const QUrl &url,
                         const std::vector<AuthChallenge> &challenges, const QByteArray &refused,
                         QObject *context, Callback callback)
{
    const auto challenge = bestChallenge(challenges);
    if (!challenge) {
        const RegistryAnswer answer{401, {}, {}, u"GET "_s + loggable(url)};
        callLater(context, callback, refusal(answer, image));
        return;
    }
    const bool isBasic = challenge->scheme == u"basic";
    const auto key = isBasic ? Result(basicKey(image, url)) : tokenKeyFor(*challenge, image, url);
    if (!key) {
        callLater(context, callback, RequestFailure{key.error(), Trouble::Refusal, {}});
        return;
    }
    auto &account = m_accounts[nameOf(image)];
    account.key = *key;
    const auto authorization = m_authorizations.constFind(*key);
    if (authorization != m_authorizations.constEnd()) {
        if (authorization->header != refused && isGood(*authorization)) {
            callLater(context, callback, authorization->header);
            return;
        }
        m_authorizations.erase(authorization);
    }
    m_waiting[*key].append({context, std::move(callback)});
    if (m_identifications.contains(*key))
        return;
    Identification::Question question{.image = image,
                                      .key = *key,
                                      .isBasic = isBasic,
                                      .refused = refused,
                                      .refusedCredential = account.refused};
    if (const auto typed = m_typed.constFind(canonicalRegistry(image.registry()));
        typed != m_typed.constEnd())
        question.known = FoundCredential{*typed, {}, {}};
    else if (account.found.credential)
        question.known = account.found;
    begin(*key, question);
}

void TokenSource::begin(const TokenKey &key, const Identification::Question &question)
{
    auto *identity = new Identification(m_client, m_store, question, this);
    m_identifications.insert(key, identity);
    connect(identity, &Identification::finished, this, [this, key] { takeIdentity(key); });
    identity->start();
}

void TokenSource::takeIdentity(const TokenKey &key)
{
    auto *identity = m_identifications.take(key);
    identity->deleteLater();
    note(*identity);
    Outcome outcome;
    if (const auto *authorization = std::get_if<Authorization>(&identity->outcome())) {
        m_authorizations.insert(key, *authorization);
        outcome = authorization->header;
    } else {
        outcome = std::get<RequestFailure>(identity->outcome());
    }
    for (const auto &one : m_waiting.take(key)) {
        if (one.context)
            callLater(one.context, one.callback, outcome);
    }
}

void TokenSource::note(const Identification &identity)
{
    using Standing = Identification::Standing;
    auto &account = m_accounts[nameOf(identity.image())];
    account.standing = identity.standing();
    account.found = identity.found();
    auto warnings = identity.found().warnings;
    if (account.standing == Standing::Refused) {
        // Whoever corrects it wants it to be looked up again.
        account.refused = std::exchange(account.found.credential, std::nullopt);
        const auto error = notAcceptedError(identity.image(), account.found.place, {});
        warnings += Text::tr("%1 The image is asked for without signing in.").arg(error.what);
    }
    for (const auto &warning : warnings) {
        if (!m_said.contains(warning))
            account.warnings.append(warning);
        m_said.insert(warning);
    }
}

void TokenSource::drop(const ImageReference &image, const QByteArray &header)
{
    const auto account = m_accounts.find(nameOf(image));
    if (account == m_accounts.end())
        return;
    const auto found = std::exchange(account->found.credential, std::nullopt);
    if (account->standing == Identification::Standing::Offered && !header.isEmpty())
        account->refused = found;
    const auto authorization = m_authorizations.constFind(account->key);
    if (authorization != m_authorizations.constEnd() && authorization->header == header)
        m_authorizations.erase(authorization);
}

bool TokenSource::mayOfferLess(const ImageReference &image) const
{
    const auto account = m_accounts.constFind(nameOf(image));
    return account != m_accounts.constEnd() &&
           account->standing == Identification::Standing::Offered &&
           account->found.credential->kind == Credential::Kind::RegistryToken;
}

Error TokenSource::explain(const ImageReference &image, int status, const Error &error) const
{
    using Standing = Identification::Standing;
    const auto account = m_accounts.constFind(nameOf(image));
    if (error.kind != ErrorKind::Unauthorized || account == m_accounts.constEnd())
        return error;
    if (account->standing == Standing::Refused ||
        (account->standing == Standing::Offered && status == 401))
        return notAcceptedError(image, account->found.place, error.detail);
    // It knows who asks, and says no: signing in as the same again is of no use.
    if (account->standing == Standing::Accepted && status == 401) {
        auto denied = registryError({403, {}, {}, {}}, image);
        denied.detail = error.detail;
        return denied;
    }
    return error;
}

QStringList TokenSource::takeWarnings(const ImageReference &image)
{
    const auto account = m_accounts.find(nameOf(image));
    return account == m_accounts.end() ? QStringList() : std::exchange(account->warnings, {});
}

void TokenSource::setTyped(const QString &registry, const std::optional<Credential> &credential)
{
    forget(registry);
    if (credential)
        m_typed.insert(registry, *credential);
    else
        m_typed.remove(registry);
}

void TokenSource::forget(const QString &registry)
{
    m_said.clear();
    for (auto account = m_accounts.begin(); account != m_accounts.end();) {
        if (account.key().startsWith(registry + u'/')) {
            m_authorizations.remove(account->key);
            account = m_accounts.erase(account);
        } else {
            ++account;
        }
    }
}

} // namespace decant
