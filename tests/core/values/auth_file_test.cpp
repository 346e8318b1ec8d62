// SPDX-License-Identifier: MIT
#include "core/values/auth_file.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

QByteArray basic(const QByteArray &userAndSecret)
{
    return R"({"auth":")" + userAndSecret.toBase64() + "\"}";
}

std::optional<Credential> find(const QByteArray &auths, const QString &registry,
                               const QString &repository = u"team/app"_s)
{
    const auto file = AuthFile::parse(R"({"auths":{)" + auths + "}}");
    EXPECT_OK(file);
    return file->credentialFor(registry, repository);
}

QString userFor(const QByteArray &auths, const QString &registry,
                const QString &repository = u"team/app"_s)
{
    const auto found = find(auths, registry, repository);
    return found ? found->user : u"nobody"_s;
}

TEST(AuthFileTest, C1AKeyIsFoundHoweverItIsSpelled)
{
    struct Case
    {
        QByteArray key;
        QString registry;
        bool isFound = true;
    };
    const QList<Case> cases{
        {"ghcr.io", u"ghcr.io"_s},
        {"GHCR.io", u"ghcr.io"_s},
        {"https://ghcr.io", u"ghcr.io"_s},
        {"https://ghcr.io/", u"ghcr.io"_s},
        {"http://ghcr.io/v2/", u"ghcr.io"_s},
        {"ghcr.io/v1/", u"ghcr.io"_s},
        {"host:5000", u"host:5000"_s},
        {"[fc00::1]:5000", u"[fc00::1]:5000"_s},
        {"https://index.docker.io/v1/", u"docker.io"_s},
        {"index.docker.io", u"docker.io"_s},
        {"registry-1.docker.io", u"docker.io"_s},
        {"docker.io", u"docker.io"_s},
        {"host", u"host:5000"_s, false},
        {"host:5000", u"host"_s, false},
        {"evil-ghcr.io", u"ghcr.io"_s, false},
        {"ghcr.io.evil", u"ghcr.io"_s, false},
        {"", u"ghcr.io"_s, false},
        {"/team", u"ghcr.io"_s, false},
    };
    for (const auto &test : cases)
        EXPECT_EQ(userFor('"' + test.key + "\":" + basic("anna:x"), test.registry),
                  test.isFound ? u"anna"_s : u"nobody"_s)
            << test.key.constData();
}

TEST(AuthFileTest, C2TheLongestPathWins)
{
    const QByteArray auths = R"("quay.io":)" + basic("host:x") + R"(,"quay.io/team":)" +
                             basic("team:x") + R"(,"quay.io/team/app":)" + basic("app:x");
    EXPECT_EQ(userFor(auths, u"quay.io"_s, u"team/app"_s), u"app");
    EXPECT_EQ(userFor(auths, u"quay.io"_s, u"team/other"_s), u"team");
    EXPECT_EQ(userFor(auths, u"quay.io"_s, u"team/app2"_s), u"team");
    EXPECT_EQ(userFor(auths, u"quay.io"_s, u"teams/app"_s), u"host");
    EXPECT_EQ(
        userFor(R"("docker.io/library":)" + basic("hub:x"), u"docker.io"_s, u"library/debian"_s),
        u"hub");
}

TEST(AuthFileTest, OfSeveralSpellingsTodaysCounts)
{
    const QByteArray hub = R"("docker.io":)" + basic("old:x") +
                           R"(,"https://index.docker.io/v1/":)" + basic("new:x") +
                           R"(,"index.docker.io":)" + basic("older:x");
    EXPECT_EQ(userFor(hub, u"docker.io"_s), u"new");
    const QByteArray other =
        R"("http://ghcr.io":)" + basic("old:x") + R"(,"ghcr.io":)" + basic("new:x");
    EXPECT_EQ(userFor(other, u"ghcr.io"_s), u"new");
    // An empty entry only marks what a helper keeps.
    EXPECT_EQ(userFor(R"("http://ghcr.io":)" + basic("old:x") + R"(,"ghcr.io":{})", u"ghcr.io"_s),
              u"old");
}

TEST(AuthFileTest, C1EntriesSayPasswordsAndTokens)
{
    struct Case
    {
        QByteArray entry;
        std::optional<Credential> credential;
    };
    const QList<Case> cases{
        {basic("anna:secret"), Credential{Credential::Kind::Password, u"anna"_s, u"secret"_s}},
        {basic("anna:a:b:"), Credential{Credential::Kind::Password, u"anna"_s, u"a:b:"_s}},
        {basic(QByteArray("anna:secret\0\0", 13)),
         Credential{Credential::Kind::Password, u"anna"_s, u"secret"_s}},
        {basic("änna:gehéim"), Credential{Credential::Kind::Password, u"änna"_s, u"gehéim"_s}},
        {basic("<token>:abc"), Credential{Credential::Kind::IdentityToken, {}, u"abc"_s}},
        {R"({"identitytoken":"abc"})", Credential{Credential::Kind::IdentityToken, {}, u"abc"_s}},
        {R"({"auth":"YW5uYTo=","identitytoken":"abc"})",
         Credential{Credential::Kind::IdentityToken, u"anna"_s, u"abc"_s}},
        {R"({"registrytoken":"abc","auth":"YW5uYTp4"})",
         Credential{Credential::Kind::RegistryToken, {}, u"abc"_s}},
        {R"({"username":"anna","password":"x"})",
         Credential{Credential::Kind::Password, u"anna"_s, u"x"_s}},
        {"{}", std::nullopt},
        {R"({"email":"a@b"})", std::nullopt},
        {R"({"auth":""})", std::nullopt},
        {R"({"auth":"!!!"})", std::nullopt},
        {basic("no colon"), std::nullopt},
        {basic("anna:"), std::nullopt},
        {R"({"auth":7})", std::nullopt},
        {"[]", std::nullopt},
        {"null", std::nullopt},
    };
    for (const auto &test : cases)
        EXPECT_TRUE(find(R"("ghcr.io":)" + test.entry, u"ghcr.io"_s) == test.credential)
            << test.entry.constData();
}

TEST(AuthFileTest, C1AHostsOwnHelperComesBeforeTheStore)
{
    const auto file = AuthFile::parse(
        R"({"credsStore":"desktop","credHelpers":{"gcr.io":"gcloud","docker.io":"hub",
            "https://quay.io/":"quay","ghcr.io/team":"never","x.io":7}})");
    ASSERT_OK(file);
    EXPECT_EQ(file->helperFor(u"gcr.io"_s), u"gcloud");
    EXPECT_EQ(file->helperFor(u"GCR.IO"_s), u"gcloud");
    EXPECT_EQ(file->helperFor(u"docker.io"_s), u"hub");
    EXPECT_EQ(file->helperFor(u"quay.io"_s), u"quay");
    EXPECT_EQ(file->helperFor(u"ghcr.io"_s), u"desktop");
    EXPECT_EQ(file->helperFor(u"x.io"_s), u"desktop");
    EXPECT_EQ(AuthFile::parse("{}")->helperFor(u"ghcr.io"_s), u"");
}

TEST(AuthFileTest, TheOldFormatIsNothingButEntries)
{
    const auto file = AuthFile::parse(R"({"https://index.docker.io/v1/":)" + basic("anna:x") + "}",
                                      AuthFile::Format::Dockercfg);
    ASSERT_OK(file);
    EXPECT_EQ(file->credentialFor(u"docker.io"_s, u"library/debian"_s)->user, u"anna");
}

TEST(AuthFileTest, WhatIsNoObjectIsNoFile)
{
    for (const auto *text : {"", "[]", "{", "nonsense", "7", "{\"auths\":"})
        EXPECT_FAILS(ErrorKind::Corrupt, AuthFile::parse(text)) << text;
    EXPECT_OK(AuthFile::parse("\xef\xbb\xbf{}"));
    for (const auto *text :
         {R"({"auths":[]})", R"({"auths":7,"credHelpers":[],"credsStore":{}})"}) {
        const auto file = AuthFile::parse(text);
        ASSERT_OK(file) << text;
        EXPECT_FALSE(file->credentialFor(u"ghcr.io"_s, u"a/b"_s)) << text;
        EXPECT_EQ(file->helperFor(u"ghcr.io"_s), u"") << text;
    }
}

TEST(CredentialTest, D10NoSecretIsEverPrinted)
{
    QString printed;
    QDebug(&printed) << Credential::of(u"anna"_s, u"hunter2"_s);
    EXPECT_TRUE(printed.contains(u"anna"));
    EXPECT_FALSE(printed.contains(u"hunter2"));
}

TEST(AuthFileTest, AccountsAreToldWithoutTheirSecrets)
{
    const auto file = AuthFile::parse(R"({
        "auths": {
            "https://index.docker.io/v1/": {},
            "ghcr.io": {"auth": "YW5uYTpzM2NyZXQ="},
            "registry.example/team": {"username": "bob", "password": "x"},
            "quay.io": {"auth": ""}
        },
        "credHelpers": {"docker.io": "desktop", "gcr.io": "gcloud"}
    })");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->accounts(), (QMap<QString, QString>{{u"docker.io"_s, {}},
                                                        {u"gcr.io"_s, {}},
                                                        {u"ghcr.io"_s, u"anna"_s},
                                                        {u"registry.example"_s, u"bob"_s}}));
}

} // namespace
} // namespace decant
