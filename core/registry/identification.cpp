// SPDX-License-Identifier: MIT
#include "core/registry/identification.h"

#include "core/base/log.h"
#include "core/registry/registry_endpoint.h"

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::Identification)
};

/// What a registry takes as it is, it takes until it says otherwise.
QDateTime never()
{
    return QDateTime::currentDateTimeUtc().addYears(1);
}

} // namespace

Error notAcceptedError(const ImageReference &image, const QString &place, const QString &detail)
{
    const auto server = RegistryEndpoint{image.registry(), {}}.displayName();
    return {ErrorKind::Unauthorized,
            place.isEmpty()
                ? Text::tr("%1 didn't accept this name and password.").arg(server)
                : Text::tr("%1 didn't accept the name and password from %2.").arg(server, place),
            detail};
}

Identification::Identification(HttpClient &client, CredentialStore *store, Question question,
                               QObject *parent)
    : QObject(parent), m_client(client), m_store(store), m_question(std::move(question))
{}

void Identification::start()
{
    if (m_question.known) {
        m_found = *m_question.known;
        present();
    } else if (m_store) {
        m_search = m_store->find(m_question.image);
        connect(m_search.get(), &Task::finished, this, &Identification::takeSearch);
        m_search->start();
    } else {
        present();
    }
}

void Identification::takeSearch()
{
    if (m_search->error())
        qCWarning(log::registry) << m_search->error()->what << m_search->error()->detail;
    else
        m_found = m_search->takeValue();
    m_search.release()->deleteLater();
    present();
}

void Identification::present()
{
    if (!m_found.credential) {
        if (m_question.isBasic)
            conclude(refusalOfStrangers());
        else
            ask({});
        return;
    }
    const auto &credential = *m_found.credential;
    if (credential == m_question.refusedCredential) {
        turnStranger();
        return;
    }
    const bool isAsItIs = credential.kind == Credential::Kind::RegistryToken;
    if (!isAsItIs && !m_question.isBasic) {
        ask(credential, credential.kind == Credential::Kind::IdentityToken);
        return;
    }
    const auto header = isAsItIs ? bearerHeader(credential.secret) : basicHeader(credential);
    if (!header.isEmpty() && header != m_question.refused) {
        m_standing = Standing::Offered;
        conclude(Authorization{header, never()});
        return;
    }
    turnStranger();
}

void Identification::turnStranger()
{
    m_standing = Standing::Refused;
    if (m_question.isBasic)
        conclude(refusalOfStrangers());
    else
        ask({});
}

void Identification::ask(const std::optional<Credential> &credential, bool isRefresh)
{
    m_isStranger = !credential;
    m_isRefresh = isRefresh;
    if (m_fetch)
        m_fetch.release()->deleteLater();
    m_fetch = std::make_unique<TokenFetch>(
        m_client, TokenRequest{m_question.key, credential, isRefresh}, m_question.image);
    connect(m_fetch.get(), &TokenFetch::finished, this, &Identification::takeToken);
    m_fetch->start();
}

void Identification::takeToken()
{
    const bool isToken = std::holds_alternative<Authorization>(m_fetch->outcome());
    if (isToken && !m_isStranger)
        m_standing = Standing::Accepted;
    if (isToken || !m_fetch->wasRefused()) {
        conclude(m_fetch->outcome());
    } else if (m_isRefresh) {
        // Not every token server speaks OAuth2; the older way is the one that all of them know.
        ask(m_found.credential);
    } else if (!m_isStranger) {
        m_standing = Standing::Refused;
        ask({});
    } else {
        auto failure = std::get<RequestFailure>(m_fetch->outcome());
        if (m_standing == Standing::Refused)
            failure.error = notAcceptedError(m_question.image, m_found.place, failure.error.detail);
        conclude(failure);
    }
}

RequestFailure Identification::refusalOfStrangers() const
{
    const auto request = u"GET "_s + loggable(m_question.key.realm);
    auto failure = refusal({401, {}, {}, request}, m_question.image);
    if (m_standing == Standing::Refused)
        failure.error = notAcceptedError(m_question.image, m_found.place, failure.error.detail);
    return failure;
}

void Identification::conclude(std::variant<Authorization, RequestFailure> outcome)
{
    m_outcome = std::move(outcome);
    emit finished();
}

} // namespace decant
