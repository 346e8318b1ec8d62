// SPDX-License-Identifier: MIT
#include "core/registry/sign_in_task.h"

#include "core/values/registry_name.h"

namespace decant {

SignInTask::SignInTask(RegistryClient &client, CredentialStore &store, QString registry,
                       Credential credential, RegistryAccounts::Keep keep)
    : m_client(client),
      m_store(store),
      m_registry(std::move(registry)),
      m_credential(std::move(credential)),
      m_keep(keep)
{}

void SignInTask::run()
{
    const auto image = anyImageOf(m_registry);
    if (!image) {
        fail(image.error());
        return;
    }
    m_image = *image;
    ask({});
}

void SignInTask::stop()
{
    dropSteps();
    if (m_keeping)
        m_keeping->cancel();
    else
        fail(cancelledError());
}

void SignInTask::dropSteps()
{
    if (m_exchange) {
        m_exchange->disconnect(this);
        m_exchange.release()->deleteLater();
    }
    if (m_fetch) {
        m_fetch->disconnect(this);
        m_fetch.release()->deleteLater();
    }
}

void SignInTask::ask(const QByteArray &authorization)
{
    dropSteps();
    m_offered = authorization;
    auto url = m_client.endpoint(*m_image).base;
    url.setPath(u"/v2/"_s);
    m_exchange = m_client.http().exchange(
        {.url = url, .accept = "application/json", .authorization = authorization});
    connect(m_exchange.get(), &HttpExchange::finished, this, &SignInTask::takeAnswer);
    m_exchange->start();
}

void SignInTask::takeAnswer()
{
    if (m_exchange->failure()) {
        const auto server = m_client.endpoint(*m_image).displayName();
        fail(noAnswer(*m_exchange->failure(), server).error);
        return;
    }
    const int status = m_exchange->status();
    const auto request = u"%1 GET %2"_s.arg(status).arg(loggable(m_exchange->url()));
    const bool isRefused = status == 401 || (status == 403 && !m_offered.isEmpty());
    if (isRefused && !m_offered.isEmpty()) {
        refuse(request);
    } else if (isRefused && !m_exchange->isFromElsewhere()) {
        takeChallenge();
    } else if (status != 200) {
        fail(refusalOf(status, request));
    } else if (m_offered.isEmpty() && m_credential.kind == Credential::Kind::Password) {
        // It lets strangers in, and yet may know a wrong password when it sees one.
        ask(basicHeader(m_credential));
    } else {
        accept(m_wasChallenged);
    }
}

Error SignInTask::refusalOf(int status, const QString &request) const
{
    if (isTransient(status) || status >= 500)
        return registryError({status, {}, {}, request}, *m_image);
    return {ErrorKind::Unavailable,
            tr("%1 does not answer as a registry does (status %2). Check the address.")
                .arg(m_client.endpoint(*m_image).displayName())
                .arg(status),
            request};
}

void SignInTask::takeChallenge()
{
    m_wasChallenged = true;
    const auto challenge = bestChallenge(parseChallenges(m_exchange->header("WWW-Authenticate")));
    const auto url = m_exchange->url();
    if (m_credential.kind == Credential::Kind::RegistryToken) {
        ask(bearerHeader(m_credential.secret));
    } else if (!challenge) {
        fail(refusalOf(401, u"GET "_s + loggable(url)));
    } else if (challenge->scheme == u"basic") {
        ask(basicHeader(m_credential));
    } else {
        auto key = tokenKeyFor(*challenge, *m_image, url);
        if (!key) {
            fail(key.error());
            return;
        }
        key->scope = challenge->parameter(u"scope"_s);
        askForToken(*key, m_credential.kind == Credential::Kind::IdentityToken);
    }
}

void SignInTask::askForToken(const TokenKey &key, bool isRefresh)
{
    dropSteps();
    m_key = key;
    m_isRefresh = isRefresh;
    m_fetch = std::make_unique<TokenFetch>(m_client.http(),
                                           TokenRequest{key, m_credential, isRefresh}, *m_image);
    connect(m_fetch.get(), &TokenFetch::finished, this, &SignInTask::takeToken);
    m_fetch->start();
}

void SignInTask::takeToken()
{
    if (const auto *authorization = std::get_if<Authorization>(&m_fetch->outcome())) {
        ask(authorization->header);
        return;
    }
    const auto &failure = std::get<RequestFailure>(m_fetch->outcome());
    if (!m_fetch->wasRefused())
        fail(failure.error);
    else if (m_isRefresh)
        askForToken(*m_key, false);
    else
        refuse(failure.error.detail);
}

void SignInTask::refuse(const QString &detail)
{
    fail(notAcceptedError(*m_image, {}, detail));
}

void SignInTask::accept(bool wasChecked)
{
    dropSteps();
    m_signedIn.wasChecked = wasChecked;
    if (m_keep == RegistryAccounts::Keep::Nowhere) {
        finishWith(m_signedIn);
        return;
    }
    if (m_keep == RegistryAccounts::Keep::InProcess) {
        m_client.tokens().setTyped(m_registry, m_credential);
        finishWith(m_signedIn);
        return;
    }
    m_keeping = m_store.keep(m_registry, m_credential);
    connect(m_keeping.get(), &Task::finished, this, &SignInTask::takeKept);
    m_keeping->start();
}

void SignInTask::takeKept()
{
    if (m_keeping->error()) {
        fail(*m_keeping->error());
        return;
    }
    m_client.tokens().setTyped(m_registry, {});
    m_signedIn.place = m_keeping->value();
    finishWith(m_signedIn);
}

} // namespace decant
