// SPDX-License-Identifier: MIT
#include "tests/core/registry/pull_helpers.h"
#include "tests/support/fake_registry.h"

#include <QSslConfiguration>

namespace decant {
namespace {

/// Servers that speak HTTPS, and this process trusts.
class HttpsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        registry.add(image);
        secure.add(image);
        usual = QSslConfiguration::defaultConfiguration();
        auto trusting = usual;
        trusting.addCaCertificate(identity.certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void TearDown() override { QSslConfiguration::setDefaultConfiguration(usual); }

    QString placeOf(const FakeRegistry &server, const QString &scheme = u"https"_s) const
    {
        return u"%1://%2/v2/lab/image/blobs/%3"_s.arg(scheme, QString::fromLatin1(server.address()),
                                                      image.layer(0).digest.toString());
    }

    /// Fetches the layer, which the registry does not have, from one of these places.
    Result<QString> fetchFrom(const QStringList &places)
    {
        const auto resolved = puller.resolve(registry.name());
        if (!resolved)
            return resolved.error();
        registry.addRule([this](const FakeRequest &request, FakeReply &reply) {
            if (request.path.endsWith(image.layer(0).digest.toString().toLatin1()))
                reply = refusal(404, "BLOB_UNKNOWN");
        });
        auto layer = image.layer(0);
        layer.urls = places;
        return puller.fetch(*resolved, layer);
    }

    const TestImage image = TestImage::of({noise(1'000'000, 1)});
    const TlsIdentity identity = TlsIdentity::make();
    QSslConfiguration usual;
    FakeRegistry registry;
    FakeRegistry secure{identity};
    Puller puller;
};

TEST_F(HttpsTest, A47AndD4AForeignLayerComesFromWhereTheManifestSaysAndResumesThere)
{
    secure.addRule([tries = 0](const FakeRequest &, FakeReply &reply) mutable {
        if (++tries == 1)
            reply.cutAfter = 300'000;
    });
    ASSERT_OK(fetchFrom({placeOf(secure)}));
    EXPECT_TRUE(puller.seen == image.layers[0]);
    EXPECT_GT(secure.requests().last().offset(), 100'000);
}

TEST_F(HttpsTest, A47AndD4AForeignPlaceIsAskedByHttpsOnlyAndNotInALocalNetwork)
{
    FakeRegistry plain;
    plain.add(image);
    EXPECT_FAILS(ErrorKind::NotFound,
                 fetchFrom({placeOf(plain, u"http"_s), u"https://10.1.2.3/layer"_s,
                            u"file:///etc/passwd"_s, u"https://"_s, u"nonsense"_s}));
    EXPECT_TRUE(plain.requests().isEmpty());
}

TEST_F(HttpsTest, A47AForeignPlaceLearnsNobodysNameAndItsChallengeIsNotAnswered)
{
    FakeRegistry tokens;
    tokens.addRule([](const FakeRequest &, FakeReply &reply) {
        reply = {};
        reply.body = R"({"token":"t"})";
    });
    const auto challenge = "Bearer realm=\"http://" + tokens.address() + "/\"";
    registry.addRule([challenge](const FakeRequest &request, FakeReply &reply) {
        if (request.headers.value("authorization") == "Bearer t")
            return;
        reply = refusal(401, "UNAUTHORIZED");
        reply.set("WWW-Authenticate", challenge);
    });
    secure.addRule([challenge](const FakeRequest &, FakeReply &reply) {
        reply = refusal(401, "UNAUTHORIZED");
        reply.set("WWW-Authenticate", challenge);
    });
    EXPECT_FAILS(ErrorKind::Unauthorized, fetchFrom({placeOf(secure)}));
    EXPECT_EQ(tokens.requests().size(), 1);
    ASSERT_EQ(secure.requests().size(), 1);
    EXPECT_FALSE(secure.requests().first().headers.contains("authorization"));
}

TEST_F(HttpsTest, FromAnEncryptedPlaceNoRedirectLeadsToAPlainOne)
{
    FakeRegistry plain;
    plain.add(image);
    secure.addRule([&plain](const FakeRequest &request, FakeReply &reply) {
        reply = {};
        reply.status = 307;
        reply.set("Location", "http://" + plain.address() + request.path);
    });
    EXPECT_FAILS(ErrorKind::Unavailable, fetchFrom({placeOf(secure)}));
    EXPECT_EQ(secure.requests().size(), 1);
    EXPECT_TRUE(plain.requests().isEmpty());
}

TEST_F(HttpsTest, D6ACertificateThatNobodyTrustsIsRefusedWithoutATry)
{
    FakeRegistry stranger(TlsIdentity::make());
    EXPECT_FAILS(ErrorKind::Unavailable, fetchFrom({placeOf(stranger)}));
    EXPECT_TRUE(stranger.requests().isEmpty());
}

} // namespace
} // namespace decant
