// SPDX-License-Identifier: MIT
#include "core/registry/document_task.h"
#include "core/registry/registry_client.h"
#include "tests/core/registry/token_desk.h"

namespace decant {
namespace {

/// A registry that nobody reaches by its own name; the server that can lead to it is there.
class NetworkSettingsTest : public testing::Test
{
protected:
    NetworkSettingsTest() { server.add(TestImage::of({})); }

    static Settings unreachable()
    {
        // Nothing listens on the port for discarding.
        return {.dataFolder = {},
                .cacheFolder = {},
                .plainHttpRegistries = {u"registry.test"_s},
                .proxy = {ProxySettings::Mode::Manual, u"http://127.0.0.1:9"_s, {}}};
    }

    QUrl address() const { return QUrl(u"http://"_s + QString::fromLatin1(server.address())); }

    Result<QByteArray> ask()
    {
        const auto image = *ImageReference::parse(u"registry.test/lab/image:1");
        DocumentTask task([this, image] { return client.manifest(image, false); },
                          RetryPolicy{.tries = 1}, 1 << 20, u"registry.test"_s);
        if (!runToEnd(task))
            return Error{ErrorKind::Failed, u"asking takes too long"_s, {}};
        return task.error() ? Result<QByteArray>(*task.error()) : task.value().body;
    }

    FakeRegistry server;
    RegistryClient client{unreachable(), quickPatience()};
};

TEST_F(NetworkSettingsTest, AnotherProxyCountsForTheNextRequest)
{
    EXPECT_FAILS(ErrorKind::Unavailable, ask());
    auto settings = unreachable();
    settings.proxy.address = address().toString();
    client.setNetwork(settings);
    EXPECT_OK(ask());
    client.setNetwork(unreachable());
    EXPECT_FAILS(ErrorKind::Unavailable, ask());
}

TEST_F(NetworkSettingsTest, AMirrorCountsForTheNextRequest)
{
    EXPECT_FAILS(ErrorKind::Unavailable, ask());
    auto settings = unreachable();
    settings.mirrors[u"registry.test"_s] = {{.base = address(), .isTrustedForTags = true}};
    client.setNetwork(settings);
    EXPECT_OK(ask());
    EXPECT_EQ(server.count("/lab/image/manifests/"), 1);
}

TEST_F(NetworkSettingsTest, WhetherItIsEncryptedCountsForTheNextRequest)
{
    const auto image = *ImageReference::parse(u"registry.test/lab/image:1");
    EXPECT_EQ(client.endpoint(image).base.scheme(), u"http");
    client.setNetwork({.dataFolder = {}, .cacheFolder = {}, .plainHttpRegistries = {}});
    EXPECT_EQ(client.endpoint(image).base.scheme(), u"https");
}

TEST_F(NetworkSettingsTest, E10AnotherProxyMayBeAskedAboutAlthoughAnAnswerWasRefused)
{
    auto &passwords = client.http().proxyPasswords();
    passwords.answer(u"proxy.test:1"_s, std::nullopt);
    passwords.answer(u"proxy.test:2"_s, Credential{Credential::Kind::Password, u"anna"_s, {}});
    client.setNetwork(unreachable());
    EXPECT_TRUE(passwords.known(u"proxy.test:2"_s));
    auto settings = unreachable();
    settings.proxy.address = address().toString();
    client.setNetwork(settings);
    EXPECT_FALSE(passwords.known(u"proxy.test:2"_s));
}

} // namespace
} // namespace decant
