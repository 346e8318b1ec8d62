// SPDX-License-Identifier: MIT
#include "core/registry/content_range.h"
#include "core/registry/registry_client.h"
#include "core/registry/retry_policy.h"
#include "core/registry/token_source.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

TEST(ContentRangeTest, B16IsReadExactly)
{
    EXPECT_EQ(parseContentRange("bytes 5-9/10"), (ContentRange{5, 9, 10}));
    EXPECT_EQ(parseContentRange(" BYTES 0-0/* "), (ContentRange{0, 0, {}}));
    for (const auto *wrong :
         {"", "bytes */10", "bytes 5-/10", "bytes 9-5/10", "bytes 5-10/10", "items 5-9/10",
          "bytes 5-9", "bytes -5-9/10", "bytes 5-9/10x", "bytes 99999999999999999999-9/10"})
        EXPECT_FALSE(parseContentRange(wrong)) << wrong;
}

TEST(RetryAfterTest, B13IsSecondsOrADate)
{
    const auto now = QDateTime::fromString(u"2015-10-21T07:28:00Z"_s, Qt::ISODate);
    EXPECT_EQ(parseRetryAfter("120", now), 120'000ms);
    EXPECT_EQ(parseRetryAfter(" 0 ", now), 0ms);
    EXPECT_EQ(parseRetryAfter("Wed, 21 Oct 2015 07:28:30 GMT", now), 30'000ms);
    EXPECT_EQ(parseRetryAfter("Wed, 21 Oct 2015 07:00:00 GMT", now), 0ms);
    EXPECT_GT(parseRetryAfter("9223372036854775807", now), 0ms);
    for (const auto *wrong : {"", "-5", "soon", "1.5"})
        EXPECT_FALSE(parseRetryAfter(wrong, now)) << wrong;
}

TEST(RetryPolicyTest, B13WaitsTwiceAsLongEachTimeAndNeverLongerThanTheCap)
{
    const RetryPolicy policy{.tries = 20};
    EXPECT_EQ(policy.waitAfter(1, Trouble::Lost, {}, 0.5), 1000ms);
    EXPECT_EQ(policy.waitAfter(2, Trouble::Overload, {}, 0.5), 2000ms);
    EXPECT_EQ(policy.waitAfter(4, Trouble::Lost, {}, 0.5), 8000ms);
    EXPECT_EQ(policy.waitAfter(12, Trouble::Lost, {}, 0.5), 60'000ms);
}

TEST(RetryPolicyTest, B13JitterIsAFifthEitherWay)
{
    const RetryPolicy policy;
    EXPECT_EQ(policy.waitAfter(1, Trouble::Lost, {}, 0), 800ms);
    EXPECT_EQ(policy.waitAfter(1, Trouble::Lost, {}, 1), 1200ms);
}

TEST(RetryPolicyTest, B13GivesUpAfterTheLastTry)
{
    const RetryPolicy policy;
    EXPECT_TRUE(policy.waitAfter(4, Trouble::Lost, {}, 0));
    EXPECT_FALSE(policy.waitAfter(5, Trouble::Lost, {}, 0));
    EXPECT_TRUE(policy.waitAfter(1, Trouble::Refused, {}, 0));
    EXPECT_FALSE(policy.waitAfter(2, Trouble::Refused, {}, 0));
    for (const auto trouble : {Trouble::Silence, Trouble::UnknownHost, Trouble::Untrusted,
                               Trouble::Misled, Trouble::Refusal})
        EXPECT_FALSE(policy.waitAfter(1, trouble, {}, 0));
}

TEST(RetryPolicyTest, B13DoesAsTheServerSaysUnlessItTakesTooLong)
{
    const RetryPolicy policy;
    EXPECT_EQ(policy.waitAfter(1, Trouble::Overload, 30s, 0.5), 30'000ms);
    EXPECT_EQ(policy.waitAfter(3, Trouble::Overload, 1s, 0.5), 4000ms);
    EXPECT_FALSE(policy.waitAfter(1, Trouble::Overload, 3600s, 0.5));
}

TEST(RetryPolicyTest, B13OnlySomeStatusCodesMeanNotNow)
{
    for (const int status : {408, 429, 499, 500, 502, 503, 504, 522})
        EXPECT_TRUE(isTransient(status));
    for (const int status : {200, 400, 401, 403, 404, 405, 416, 501})
        EXPECT_FALSE(isTransient(status));
}

RegistryEndpoint endpointOf(const QString &reference, const QStringList &plain = {})
{
    return RegistryEndpoint::of(*ImageReference::parse(reference), plain);
}

TEST(RegistryEndpointTest, B26PlainHttpIsForLoopbackAndWhatTheSettingsName)
{
    EXPECT_EQ(endpointOf(u"debian"_s).base, QUrl(u"https://registry-1.docker.io"_s));
    EXPECT_EQ(endpointOf(u"ghcr.io/a/b"_s).base, QUrl(u"https://ghcr.io"_s));
    EXPECT_EQ(endpointOf(u"127.0.0.1:5000/x"_s).base, QUrl(u"http://127.0.0.1:5000"_s));
    EXPECT_EQ(endpointOf(u"127.3.2.1:5000/x"_s).base.scheme(), u"http");
    EXPECT_EQ(endpointOf(u"localhost:5000/x"_s).base.scheme(), u"http");
    EXPECT_EQ(endpointOf(u"localhost/x"_s).base.scheme(), u"http");
    EXPECT_EQ(endpointOf(u"[::1]:5000/x"_s).base.scheme(), u"http");
    EXPECT_EQ(endpointOf(u"192.168.0.1:5000/x"_s).base.scheme(), u"https");
    EXPECT_EQ(endpointOf(u"nas.local:5000/x"_s, {u"nas.local:5000"_s}).base.scheme(), u"http");
    EXPECT_EQ(endpointOf(u"nas.local/x"_s, {u"nas.local:5000"_s}).base.scheme(), u"https");
    EXPECT_EQ(endpointOf(u"localhost.evil.com/x"_s).base.scheme(), u"https");
}

TEST(RegistryEndpointTest, B27CertificatesForALoopbackAddressSayThatItSpeaksHttps)
{
    const auto of = [](QStringView reference, const QStringList &plain) {
        return RegistryEndpoint::of(*ImageReference::parse(reference), plain, true).base.scheme();
    };
    EXPECT_EQ(of(u"127.0.0.1:5000/x", {}), u"https");
    EXPECT_EQ(of(u"localhost/x", {}), u"https");
    EXPECT_EQ(of(u"127.0.0.1:5000/x", {u"127.0.0.1:5000"_s}), u"http");
}

TEST(RegistryEndpointTest, B15AnOriginIsSchemeHostAndPort)
{
    const QUrl a(u"https://x.y/a"_s);
    EXPECT_TRUE(haveSameOrigin(a, QUrl(u"https://x.y:443/b"_s)));
    EXPECT_FALSE(haveSameOrigin(a, QUrl(u"http://x.y/a"_s)));
    EXPECT_FALSE(haveSameOrigin(a, QUrl(u"https://x.y:8443/a"_s)));
    EXPECT_FALSE(haveSameOrigin(a, QUrl(u"https://z.x.y/a"_s)));
}

TEST(NextPageTest, B29IsFoundAmongTheLinks)
{
    const QUrl page(u"https://x.y/v2/a/tags/list?n=2"_s);
    const auto next = [&](const char *header) { return nextPage(header, page).toString(); };
    EXPECT_EQ(next("</v2/a/tags/list?last=b&n=2>; rel=\"next\""),
              u"https://x.y/v2/a/tags/list?last=b&n=2");
    EXPECT_EQ(next("<https://x.y/1>; rel=prev, <https://x.y/3>; title=\"a, b\"; rel=next"),
              u"https://x.y/3");
    EXPECT_EQ(next("<https://x.y/1>; rel=prev"), u"");
    EXPECT_EQ(next(""), u"");
}

TEST(TokenKeyTest, B5FillsInWhatTheChallengeLeavesOut)
{
    const auto image = *ImageReference::parse(u"x.y/a/b:1");
    const QUrl request(u"https://x.y/v2/a/b/manifests/1"_s);
    const auto key = tokenKeyFor({u"bearer"_s, {{u"realm"_s, u"/token"_s}}}, image, request);
    ASSERT_OK(key);
    EXPECT_EQ(*key,
              (TokenKey{u"x.y"_s, QUrl(u"https://x.y/token"_s), {}, u"repository:a/b:pull"_s}));
}

TEST(TokenKeyTest, B5ARealmThatIsNotToBeTrustedIsRefused)
{
    const auto image = *ImageReference::parse(u"x.y/a/b:1");
    const auto isTrusted = [&](const QString &realm, const QString &request) {
        return tokenKeyFor({u"bearer"_s, {{u"realm"_s, realm}}}, image, QUrl(request)).has_value();
    };
    EXPECT_TRUE(isTrusted(u"https://auth.z/token"_s, u"https://x.y/"_s));
    EXPECT_FALSE(isTrusted(u"http://auth.z/token"_s, u"https://x.y/"_s));
    EXPECT_TRUE(isTrusted(u"http://auth.z/token"_s, u"http://x.y/"_s));
    EXPECT_FALSE(isTrusted(u"file:///etc/passwd"_s, u"http://x.y/"_s));
    for (const auto &host :
         {u"10.1.2.3"_s, u"172.20.0.1"_s, u"192.168.1.1"_s, u"127.0.0.1"_s, u"169.254.169.254"_s,
          u"[::1]"_s, u"[fd00::1]"_s, u"[::ffff:10.1.2.3]"_s, u"[::ffff:7f00:1]"_s, u"0.0.0.0"_s,
          u"0.1.2.3"_s, u"[::]"_s}) {
        EXPECT_FALSE(isTrusted(u"https://%1/token"_s.arg(host), u"https://x.y/"_s));
        EXPECT_TRUE(isTrusted(u"https://%1/t"_s.arg(host), u"https://%1:5000/"_s.arg(host)));
    }
}

TEST(RedirectTest, B15AndD6NeverLeadsFromHttpsToHttpNorOutOfTheWeb)
{
    const QUrl secure(u"https://x.y/a"_s);
    const QUrl plain(u"http://x.y/a"_s);
    EXPECT_TRUE(mayFollow(secure, QUrl(u"https://cdn.z/b"_s)));
    EXPECT_TRUE(mayFollow(plain, QUrl(u"https://x.y/b"_s)));
    EXPECT_TRUE(mayFollow(plain, QUrl(u"http://cdn.z/b"_s)));
    EXPECT_FALSE(mayFollow(secure, plain));
    for (const auto *place : {"", "file:///etc/passwd", "ftp://x.y/a", "https://", "data:,x"})
        EXPECT_FALSE(mayFollow(plain, QUrl(QString::fromLatin1(place)))) << place;
}

TEST(RedirectTest, D4NeverLeadsFromOutsideIntoThisNetwork)
{
    for (const auto *place : {"https://169.254.169.254/latest", "https://10.0.0.1/",
                              "https://[::1]/", "https://127.0.0.1:8080/", "https://localhost/"}) {
        const QUrl inside(QString::fromLatin1(place));
        EXPECT_FALSE(mayFollow(QUrl(u"https://x.y/a"_s), inside)) << place;
        EXPECT_TRUE(mayFollow(QUrl(u"https://192.168.1.2/a"_s), inside)) << place;
    }
}

TEST(RegistryErrorTest, B11AndB12SaysWhatIsMissingAndWhatToDo)
{
    const auto said = [](int status, const char *code, const QString &name) {
        const auto body = QByteArray(R"({"errors":[{"code":")") + code + R"("}]})";
        return registryError({status, body, {}, {}}, *ImageReference::parse(name)).what;
    };
    EXPECT_EQ(said(404, "MANIFEST_UNKNOWN", u"x.y/a/b:7"_s),
              u"x.y has no a/b with the tag “7”, or it is private.");
    EXPECT_EQ(said(404, "NAME_UNKNOWN", u"x.y/a/b:7"_s),
              u"x.y has no image called a/b, or it is private.");
    EXPECT_EQ(said(401, "UNAUTHORIZED", u"acme/secret"_s),
              u"Docker Hub has no public image acme/secret:latest. Check the name, or sign in if "
              u"it is private.");
}

} // namespace
} // namespace decant
