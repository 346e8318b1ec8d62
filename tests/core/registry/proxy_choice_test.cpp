// SPDX-License-Identifier: MIT
#include "core/registry/proxy_choice.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

using Kind = ProxyChoice::Kind;
using Mode = ProxySettings::Mode;

const ProxyChoice direct;
const ProxyChoice system{.kind = Kind::AskSystem};

ProxyChoice http(const QString &host, quint16 port, const QString &user = {},
                 const QString &password = {})
{
    return {.kind = Kind::Http, .host = host, .port = port, .user = user, .password = password};
}

TEST(ProxyChoiceTest, TheEnvironmentIsReadAsCurlReadsIt)
{
    const auto a = u"http://a:1"_s;
    const auto b = u"b:2"_s;
    struct Case
    {
        ProxyEnvironment environment;
        QString url;
        ProxyChoice choice;
    };
    const QList<Case> cases{
        {{}, u"https://x.y/"_s, system},
        {{.https = a}, u"https://x.y/"_s, http(u"a"_s, 1)},
        {{.https = a}, u"http://x.y/"_s, direct},
        {{.http = a}, u"https://x.y/"_s, direct},
        {{.http = a, .https = b}, u"http://x.y/"_s, http(u"a"_s, 1)},
        {{.http = a, .https = b}, u"https://x.y/"_s, http(u"b"_s, 2)},
        {{.all = a}, u"http://x.y/"_s, http(u"a"_s, 1)},
        {{.https = b, .all = a}, u"https://x.y/"_s, http(u"b"_s, 2)},
        {{.https = a, .exception = u"z, x.y"_s}, u"https://x.y/"_s, direct},
        {{.https = a, .exception = u"z x.y"_s}, u"https://x.y/"_s, direct},
        {{.https = a, .exception = u"*"_s}, u"https://x.y/"_s, direct},
        {{.exception = u"x.y"_s}, u"https://x.y/"_s, direct},
        {{.exception = u"x.y"_s}, u"https://x.z/"_s, system},
    };
    for (const auto &one : cases)
        EXPECT_EQ(chooseProxy({}, one.environment, QUrl(one.url)), one.choice)
            << one.url.toStdString() << ' ' << one.environment.https.toStdString() << ' '
            << one.environment.exception.toStdString();
}

TEST(ProxyChoiceTest, AddressesAreReadWithNamesAndPasswords)
{
    const QList<std::pair<QString, ProxyChoice>> cases{
        {u"http://me:p%40ss@a:1"_s, http(u"a"_s, 1, u"me"_s, u"p@ss"_s)},
        {u"me:secret@a:1"_s, http(u"a"_s, 1, u"me"_s, u"secret"_s)},
        {u"http://a"_s, http(u"a"_s, 1080)},
        {u"http://[::1]:3128/"_s, http(u"::1"_s, 3128)},
        {u"socks5://a:1"_s, {.kind = Kind::Socks5, .host = u"a"_s, .port = 1}},
        {u"socks5h://a"_s, {.kind = Kind::Socks5, .host = u"a"_s, .port = 1080}},
        {u"https://a:1"_s, {.kind = Kind::Unusable, .host = u"a"_s, .port = 1}},
        {u"http://"_s, {.kind = Kind::Unusable}},
        {u"a b"_s, {.kind = Kind::Unusable}},
    };
    for (const auto &[address, choice] : cases)
        EXPECT_EQ(
            chooseProxy({.mode = Mode::Manual, .address = address}, {}, QUrl(u"https://x.y/"_s)),
            choice)
            << address.toStdString();
}

TEST(ProxyChoiceTest, TheSettingsWinOverTheEnvironment)
{
    const QUrl url(u"https://x.y/"_s);
    const ProxyEnvironment environment{.https = u"a:1"_s};
    EXPECT_EQ(chooseProxy({.mode = Mode::None}, environment, url), direct);
    EXPECT_EQ(chooseProxy({.mode = Mode::Manual, .address = u"b:2"_s}, environment, url),
              http(u"b"_s, 2));
    EXPECT_EQ(chooseProxy({.mode = Mode::Manual, .address = u"b:2"_s, .exceptions = {u".y"_s}},
                          environment, url),
              direct);
}

TEST(ProxyChoiceTest, LoopbackIsNeverAskedForThroughAProxy)
{
    const ProxyEnvironment environment{.all = u"a:1"_s};
    for (const auto &url : {u"http://127.0.0.1:5000/"_s, u"https://localhost/"_s,
                            u"http://[::1]:5000/"_s, u"http://127.9.9.9/"_s}) {
        EXPECT_EQ(chooseProxy({}, environment, QUrl(url)), direct) << url.toStdString();
        EXPECT_EQ(chooseProxy({.mode = Mode::Manual, .address = u"a:1"_s}, {}, QUrl(url)), direct);
    }
    EXPECT_EQ(chooseProxy({}, environment, QUrl(u"http://localhost.example/"_s)), http(u"a"_s, 1));
}

TEST(ProxyChoiceTest, ExceptionsAreHostsSuffixesAddressesAndNetworks)
{
    struct Case
    {
        QString entry;
        QString url;
        bool isExcepted;
    };
    const QList<Case> cases{
        {u"x.y"_s, u"https://x.y/"_s, true},
        {u"x.y"_s, u"https://a.x.y/"_s, true},
        {u"x.y"_s, u"https://ax.y/"_s, false},
        {u".x.y"_s, u"https://a.x.y/"_s, true},
        {u".x.y"_s, u"https://x.y/"_s, true},
        {u"*.x.y"_s, u"https://a.x.y/"_s, true},
        {u"X.Y"_s, u"https://x.y/"_s, true},
        {u"x.y:443"_s, u"https://x.y/"_s, true},
        {u"x.y:443"_s, u"http://x.y/"_s, false},
        {u"x.y:5000"_s, u"http://x.y:5000/"_s, true},
        {u"*"_s, u"http://anything/"_s, true},
        {u""_s, u"http://x.y/"_s, false},
        {u"."_s, u"http://x.y/"_s, false},
        {u"10.1.2.3"_s, u"http://10.1.2.3/"_s, true},
        {u"10.1.2.3"_s, u"http://110.1.2.3/"_s, false},
        {u"10.1.2.3:80"_s, u"http://10.1.2.3/"_s, true},
        {u"10.0.0.0/8"_s, u"http://10.1.2.3/"_s, true},
        {u"10.0.0.0/8"_s, u"http://11.1.2.3/"_s, false},
        {u"10.0.0.0/8"_s, u"http://x.y/"_s, false},
        {u"10.0.0.0/nonsense"_s, u"http://10.1.2.3/"_s, false},
        {u"fd00::/8"_s, u"http://[fd00::1]:5000/"_s, true},
        {u"fd00::1"_s, u"http://[fd00::1]:5000/"_s, true},
        {u"[fd00::1]:5000"_s, u"http://[fd00::1]:5000/"_s, true},
        {u"[fd00::1]:5001"_s, u"http://[fd00::1]:5000/"_s, false},
    };
    for (const auto &one : cases)
        EXPECT_EQ(isExceptedFromProxy({u"other"_s, one.entry}, QUrl(one.url)), one.isExcepted)
            << one.entry.toStdString() << ' ' << one.url.toStdString();
}

TEST(ProxyChoiceTest, NamesInLowerCaseWin)
{
    qputenv("https_proxy", "lower:1");
    qputenv("HTTPS_PROXY", "upper:1");
    qputenv("NO_PROXY", "x.y");
    EXPECT_EQ(ProxyEnvironment::ofThisProcess().https, u"lower:1");
    EXPECT_EQ(ProxyEnvironment::ofThisProcess().exception, u"x.y");
    qunsetenv("https_proxy");
    EXPECT_EQ(ProxyEnvironment::ofThisProcess().https, u"upper:1");
    qunsetenv("HTTPS_PROXY");
    qunsetenv("NO_PROXY");
}

TEST(ProxyChoiceTest, E10AnUnusableProxyIsNotTheSameAsNone)
{
    EXPECT_EQ(toQt(direct).type(), QNetworkProxy::NoProxy);
    const auto proxy = toQt({.kind = Kind::Unusable, .host = u"a"_s, .port = 1});
    EXPECT_NE(proxy.type(), QNetworkProxy::NoProxy);
    EXPECT_EQ(proxyName(proxy), u"a:1");
}

} // namespace
} // namespace decant
