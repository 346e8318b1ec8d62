// SPDX-License-Identifier: MIT
#include "core/registry/registry_error.h"

#include "core/base/human_text.h"
#include "core/registry/local_network.h"
#include "core/registry/registry_endpoint.h"
#include "core/values/offline.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::RegistryError)
};

struct Reason
{
    QString code;    ///< MANIFEST_UNKNOWN; empty where the registry gave none.
    QString message; ///< The registry's own words.
};

Reason reasonOf(const QByteArray &body)
{
    const auto errors = QJsonDocument::fromJson(body).object().value(u"errors").toArray();
    const auto first = errors.at(0).toObject();
    return {first.value(u"code").toString(), first.value(u"message").toString().left(300)};
}

QString detailOf(const RegistryAnswer &answer, const Reason &reason)
{
    const auto text =
        u"%1 %2 %3 %4"_s.arg(answer.status).arg(answer.request, reason.code, reason.message);
    return text.simplified();
}

QString certificateWanted(const QString &server, const QString &folder)
{
    return Text::tr("%1 wants to see a certificate of yours that it trusts. Put it into %2, as "
                    "client.cert beside client.key.")
        .arg(server, QDir::toNativeSeparators(folder));
}

QString notFound(const Reason &reason, const RegistryAnswer &answer, const ImageReference &image,
                 const QString &server)
{
    if (reason.code == u"NAME_UNKNOWN")
        return Text::tr("%1 has no image called %2, or it is private.")
            .arg(server, image.repository());
    if (reason.code == u"BLOB_UNKNOWN" || answer.request.contains(u"/blobs/"))
        return Text::tr("%1 has lost a part of %2.").arg(server, image.shortName());
    if (image.digest())
        return Text::tr("%1 has no %2 with this digest, or it is private.")
            .arg(server, image.repository());
    return Text::tr("%1 has no %2 with the tag “%3”, or it is private.")
        .arg(server, image.repository(), image.tag());
}

QString rateLimited(const RegistryAnswer &answer, const QString &server)
{
    if (answer.retryAfter)
        return Text::tr("%1 limits downloads. Sign in, or try again in %2.")
            .arg(server, humanDuration(*answer.retryAfter));
    return Text::tr("%1 limits downloads. Sign in, or try again later.").arg(server);
}

/// What some servers answer, before any registry is asked, to who speaks to them wrongly.
QString misspoken(const RegistryAnswer &answer, const QString &server)
{
    const bool isPlain = answer.url.scheme() == u"http";
    // Go: "Client sent an HTTP request to an HTTPS server."; nginx: "The plain HTTP request was
    // sent to HTTPS port", "No required SSL certificate was sent".
    if (isPlain && answer.body.contains(" HTTPS "))
        return Text::tr("%1 speaks HTTPS. Put the certificate of the authority that signed its own "
                        "into %2 as a .crt file, and Decant does so, too.")
            .arg(server, QDir::toNativeSeparators(answer.certificateFolder));
    if (!isPlain && answer.body.contains("SSL certificate"))
        return certificateWanted(server, answer.certificateFolder);
    return {};
}

} // namespace

Error registryError(const RegistryAnswer &answer, const ImageReference &image)
{
    const auto reason = reasonOf(answer.body);
    const auto detail = detailOf(answer, reason);
    const auto server = RegistryEndpoint{image.registry(), {}}.displayName();
    if (answer.status == 429 || reason.code == u"TOOMANYREQUESTS")
        return {ErrorKind::RateLimited, rateLimited(answer, server), detail};
    if (isTransient(answer.status) || answer.status >= 500)
        return {ErrorKind::Unavailable,
                Text::tr("%1 is in trouble itself (error %2). Try again later.")
                    .arg(server)
                    .arg(answer.status),
                detail};
    if (answer.status == 400) {
        const auto what = misspoken(answer, server);
        if (!what.isEmpty())
            return {answer.url.scheme() == u"http" ? ErrorKind::Unavailable
                                                   : ErrorKind::Unauthorized,
                    what, detail};
    }
    if (answer.status == 401 && image.registry() == u"docker.io")
        return {ErrorKind::Unauthorized,
                Text::tr("%1 has no public image %2. Check the name, or sign in if it is private.")
                    .arg(server, image.shortName()),
                detail};
    if (answer.status == 401)
        return {ErrorKind::Unauthorized,
                Text::tr("%1 asks you to sign in before it gives out %2.")
                    .arg(server, image.repository()),
                detail};
    if (answer.status == 403 || reason.code == u"DENIED")
        return {ErrorKind::Unauthorized,
                Text::tr("%1 does not allow you to read %2. Sign in with an account that has "
                         "access, then try again.")
                    .arg(server, image.repository()),
                detail};
    if (answer.status == 404)
        return {ErrorKind::NotFound, notFound(reason, answer, image, server), detail};
    return {ErrorKind::Unavailable,
            Text::tr("%1 does not answer as a registry does (status %2). Check the address.")
                .arg(server)
                .arg(answer.status),
            detail};
}

namespace {

Error certificateError(const HttpFailure &failure, const QString &server)
{
    const auto unavailable = [&](const QString &what) {
        return Error{ErrorKind::Unavailable, what, failure.detail};
    };
    switch (failure.fault) {
    case CertificateFault::UnknownSigner:
        return unavailable(
            Text::tr("The certificate of %1 isn't trusted (SHA-256 fingerprint %2). "
                     "If it is the right one, put the certificate of the authority "
                     "that signed it into %3 as a .crt file.")
                .arg(failure.who, failure.fingerprint, QDir::toNativeSeparators(failure.folder)));
    case CertificateFault::OtherHost:
        return unavailable(Text::tr("The certificate of %1 is for another host (SHA-256 "
                                    "fingerprint %2). Check the address.")
                               .arg(failure.who, failure.fingerprint));
    case CertificateFault::WrongTime:
        return unavailable(Text::tr("The certificate of %1 has expired, or is not valid yet. Check "
                                    "this computer's clock; otherwise the server's owner has to "
                                    "renew it.")
                               .arg(failure.who));
    case CertificateFault::NoCertificate:
        break;
    }
    return unavailable(
        Text::tr("Can't reach %1 safely: it does not speak HTTPS as it should.").arg(server));
}

/// Sentences that name a proxy; where it has no name we could not even understand it.
Error proxyError(const HttpFailure &failure, const QString &server)
{
    if (failure.trouble == Trouble::ProxySignIn)
        return {ErrorKind::Unauthorized,
                Text::tr("The proxy %1 asks for a name and a password, or refuses the ones it got. "
                         "Put them into the proxy's address, in HTTPS_PROXY or in the settings: "
                         "http://NAME:PASSWORD@%1.")
                    .arg(failure.who),
                failure.detail};
    if (failure.who.isEmpty())
        return {ErrorKind::Unavailable,
                Text::tr("Can't reach %1: the address of the proxy makes no sense. It has to be "
                         "http://HOST:PORT or socks5://HOST:PORT.")
                    .arg(server),
                failure.detail};
    return {ErrorKind::Unavailable,
            Text::tr("Can't reach %1: the proxy %2 does not answer, or does not let us through. "
                     "Check the proxy's address, or name this registry in NO_PROXY.")
                .arg(server, failure.who),
            failure.detail};
}

} // namespace

Error connectionError(const HttpFailure &failure, const QString &server)
{
    const auto unavailable = [&](const QString &what) {
        return Error{ErrorKind::Unavailable, what.arg(server), failure.detail};
    };
    const bool isNameUnknown =
        failure.trouble == Trouble::UnknownHost || failure.trouble == Trouble::ProxyAway;
    if (isNameUnknown && !hasNetwork())
        return offlineError(failure.detail);
    switch (failure.trouble) {
    case Trouble::Refused:
        return unavailable(Text::tr("Can't reach %1: nothing answers there. Check the address, "
                                    "and whether the registry is running."));
    case Trouble::UnknownHost:
        return unavailable(Text::tr("Can't reach %1: there is no such host. Check the name and "
                                    "your network connection."));
    case Trouble::Silence:
        return unavailable(
            Text::tr("Can't reach %1: it does not answer. Check your network connection, or try "
                     "again later."));
    case Trouble::Untrusted:
        return certificateError(failure, server);
    case Trouble::Unidentified:
        return {ErrorKind::Unauthorized, certificateWanted(failure.who, failure.folder),
                failure.detail};
    case Trouble::ProxyAway:
    case Trouble::ProxySignIn:
        return proxyError(failure, server);
    case Trouble::Misled:
        return unavailable(
            Text::tr("Can't reach %1: it sends us on to where Decant does not follow."));
    case Trouble::Lost:
    case Trouble::Refusal:
    case Trouble::Overload:
        break;
    }
    return unavailable(Text::tr("Can't reach %1: the connection broke off. Check the address and "
                                "your network connection, then try again."));
}

RequestFailure refusal(const RegistryAnswer &answer, const ImageReference &image)
{
    return {registryError(answer, image),
            isTransient(answer.status) ? Trouble::Overload : Trouble::Refusal, answer.retryAfter};
}

RequestFailure noAnswer(const HttpFailure &failure, const QString &server)
{
    return {connectionError(failure, server), failure.trouble, {}};
}

Error webPageError(const QString &server, const QString &request)
{
    return {ErrorKind::Unavailable,
            Text::tr("Can't reach %1: a web page came instead of an image. Your network may want "
                     "you to sign in first, or the address is not that of a registry.")
                .arg(server),
            request};
}

} // namespace decant
