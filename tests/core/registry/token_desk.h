// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/registry/pull_helpers.h"
#include "tests/support/fake_registry.h"

#include <QUrl>
#include <QUrlQuery>

namespace decant {

inline QByteArray basicOf(const QByteArray &userAndSecret)
{
    return "Basic " + userAndSecret.toBase64();
}

/// A registry that gives its image to whoever shows a good token, and a server beside it that
/// gives such tokens to those who may have one: to strangers only if the image is public.
class TokenDesk
{
public:
    TokenDesk()
    {
        registry.add(image);
        tokens.addRule([this](const FakeRequest &request, FakeReply &reply) {
            const auto who = request.headers.value("authorization");
            const bool isRefresh = request.body.contains("refresh_token=" + refreshToken);
            const bool isGood = who.isEmpty() ? isPublic : who == basicOf("anna:secret");
            reply = request.method == "POST" ? refusal(404, "UNSUPPORTED") : refusal(401, "NO");
            if (request.method == "POST" ? !refreshToken.isEmpty() && isRefresh : isGood) {
                reply = {};
                reply.body = R"({"token":"good"})";
            }
        });
        registry.addRule([this](const FakeRequest &request, FakeReply &reply) {
            if (request.headers.value("authorization") != "Bearer good") {
                reply = refusal(401, "UNAUTHORIZED");
                reply.set("WWW-Authenticate", challenge());
            } else if (request.path == "/v2/") {
                reply = {};
            }
        });
    }

    QByteArray challenge() const
    {
        return "Negotiate, Basic realm=\"x\", Bearer realm=\"http://" + tokens.address() +
               "/token\",service=\"desk\"";
    }

    /// The form fields or the query of the token server's n-th request.
    QUrlQuery asked(qsizetype n) const
    {
        const auto request = tokens.requests().value(n);
        return request.method == "POST"
                   ? QUrlQuery(QString::fromLatin1(request.body))
                   : QUrlQuery(QUrl::fromEncoded(request.path).query(QUrl::FullyEncoded));
    }

    QString address() const { return QString::fromLatin1(registry.address()); }

    bool isPublic = false;
    QByteArray refreshToken; ///< Empty: it knows nothing of posting.
    const TestImage image = TestImage::of({noise(100'000, 1)});
    FakeRegistry tokens;
    FakeRegistry registry;
};

} // namespace decant
