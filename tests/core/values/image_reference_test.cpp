// SPDX-License-Identifier: MIT
#include "core/values/image_reference.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

const QString someDigest = u"sha256:"_s + QString(64, u'a');

struct Case
{
    QString text;
    QString registry;
    QString repository;
    QString tag;
};

TEST(ImageReferenceTest, B1ShorthandsAreFilledIn)
{
    const QList<Case> cases{
        {u"registry-1.docker.io/alpine"_s, u"docker.io"_s, u"library/alpine"_s, u"latest"_s},
        {u"alpine"_s, u"docker.io"_s, u"library/alpine"_s, u"latest"_s},
        {u"alpine:3.20"_s, u"docker.io"_s, u"library/alpine"_s, u"3.20"_s},
        {u"bitnami/redis"_s, u"docker.io"_s, u"bitnami/redis"_s, u"latest"_s},
        {u"docker.io/alpine"_s, u"docker.io"_s, u"library/alpine"_s, u"latest"_s},
        {u"index.docker.io/library/alpine"_s, u"docker.io"_s, u"library/alpine"_s, u"latest"_s},
        {u"ghcr.io/org/app:1.2"_s, u"ghcr.io"_s, u"org/app"_s, u"1.2"_s},
        {u"localhost/x"_s, u"localhost"_s, u"x"_s, u"latest"_s},
        {u"localhost:5000/x"_s, u"localhost:5000"_s, u"x"_s, u"latest"_s},
        {u"host:5000/a/b/c:v1"_s, u"host:5000"_s, u"a/b/c"_s, u"v1"_s},
        {u"[fc00::1]:5000/x"_s, u"[fc00::1]:5000"_s, u"x"_s, u"latest"_s},
        {u"192.168.0.1:80"_s, u"docker.io"_s, u"library/192.168.0.1"_s, u"80"_s},
        {u"MyHost/x"_s, u"MyHost"_s, u"x"_s, u"latest"_s},
        {u"a__b/c--d.e_f"_s, u"docker.io"_s, u"a__b/c--d.e_f"_s, u"latest"_s},
        {u" alpine "_s, u"docker.io"_s, u"library/alpine"_s, u"latest"_s},
        {u"x:_T.a-g"_s, u"docker.io"_s, u"library/x"_s, u"_T.a-g"_s},
    };
    for (const auto &test : cases) {
        const auto reference = ImageReference::parse(test.text);
        ASSERT_OK(reference) << test.text.toStdString();
        EXPECT_EQ(reference->registry(), test.registry) << test.text.toStdString();
        EXPECT_EQ(reference->repository(), test.repository) << test.text.toStdString();
        EXPECT_EQ(reference->tag(), test.tag) << test.text.toStdString();
    }
}

TEST(ImageReferenceTest, B2WhatIsNoReferenceIsRefused)
{
    const QStringList wrong{
        u""_s,
        u"https://ghcr.io/org/app"_s,
        u"Alpine"_s,
        u"ghcr.io/Org/app"_s,
        u"alpine:"_s,
        u"alpine:-x"_s,
        u"alpine:"_s + QString(129, u'a'),
        u"alpine@sha256:abc"_s,
        u"alpine@sha256:"_s + QString(64, u'A'),
        u"alpine@md5:"_s + QString(32, u'a'),
        QString(64, u'a'),
        u"a//b"_s,
        u"a/b/"_s,
        u"/a"_s,
        u"a..b"_s,
        u"a___b"_s,
        u"-a"_s,
        u"a b"_s,
        u"ghcr.io/"_s,
        u"naïve"_s,
        u"ghcr.io/"_s + QString(256, u'a'),
        u"[fe80::1%eth0]:5000/x"_s,
        u"[::ffff:10.1.2.3]:5000/x"_s,
        u"host:port/x"_s,
    };
    for (const auto &text : wrong)
        EXPECT_FAILS(ErrorKind::Invalid, ImageReference::parse(text)) << text.toStdString();
}

TEST(ImageReferenceTest, B3ADigestWinsOverATag)
{
    const auto both = ImageReference::parse(u"alpine:3.20@"_s + someDigest);
    ASSERT_OK(both);
    EXPECT_EQ(both->tag(), u"3.20");
    EXPECT_EQ(both->manifestName(), someDigest);
    const auto alone = ImageReference::parse(u"alpine@"_s + someDigest);
    ASSERT_OK(alone);
    EXPECT_TRUE(alone->tag().isEmpty());
    EXPECT_EQ(alone->toString(), u"docker.io/library/alpine@"_s + someDigest);
    EXPECT_OK(ImageReference::parse(u"alpine@sha512:"_s + QString(128, u'0')));
}

TEST(ImageReferenceTest, TwoSpellingsOfOneImageAreEqual)
{
    EXPECT_EQ(*ImageReference::parse(u"alpine"),
              *ImageReference::parse(u"registry-1.docker.io/library/alpine:latest"));
}

TEST(ImageReferenceTest, ItIsWrittenInFullOrAsPeopleDo)
{
    const auto hub = *ImageReference::parse(u"debian:bookworm");
    EXPECT_EQ(hub.toString(), u"docker.io/library/debian:bookworm");
    EXPECT_EQ(hub.shortName(), u"debian:bookworm");
    EXPECT_EQ(hub.apiHost(), u"registry-1.docker.io");
    EXPECT_EQ(ImageReference::parse(u"bitnami/redis:7")->shortName(), u"bitnami/redis:7");
    for (const auto &full :
         {u"docker.io/a.b/c:1"_s, u"docker.io/localhost/x:1"_s, u"docker.io/library/a/b:1"_s})
        EXPECT_EQ(ImageReference::parse(ImageReference::parse(full)->shortName())->toString(),
                  full);
    const auto other = *ImageReference::parse(u"ghcr.io/a/b:1");
    EXPECT_EQ(other.shortName(), u"ghcr.io/a/b:1");
    EXPECT_EQ(other.apiHost(), u"ghcr.io");
    EXPECT_EQ(other.withTag(u"2"_s).toString(), u"ghcr.io/a/b:2");
    EXPECT_EQ(other.withDigest(*Digest::parse(someDigest)).manifestName(), someDigest);
}

TEST(ImageReferenceTest, B2UpperCaseIsAnsweredWithTheNameThatWasMeant)
{
    const auto wrong = ImageReference::parse(u"ghcr.io/MyOrg/app:V1");
    ASSERT_TRUE(failsWith(ErrorKind::Invalid, wrong));
    EXPECT_TRUE(wrong.error().what.contains(u"“ghcr.io/myorg/app:V1”"));
}

} // namespace
} // namespace decant
