// SPDX-License-Identifier: MIT
#include "core/values/built_for.h"
#include "core/values/image_index.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

/// An entry whose digest begins with `mark`, a hex digit.
QByteArray entry(char mark, const QByteArray &platform, const QByteArray &extra = {})
{
    return R"({"digest":"sha256:)" + QByteArray(64, mark) + R"(","size":1)" +
           (platform.isEmpty() ? QByteArray() : ",\"platform\":{" + platform + '}') + extra + '}';
}

QByteArray linuxOn(const QByteArray &architecture, const QByteArray &variant = {})
{
    return R"("os":"linux","architecture":")" + architecture + '"' +
           (variant.isEmpty() ? QByteArray() : R"(,"variant":")" + variant + '"');
}

Result<ImageIndex> indexOf(const QList<QByteArray> &entries)
{
    const auto json = JsonReader::parse(
        R"({"manifests":[)" + QByteArrayList(entries).join(',') + "]}", u"index"_s);
    return ImageIndex::read(*json);
}

/// The first hex digit of what is chosen; 0 if nothing is.
char chosen(const QList<QByteArray> &entries, const QString &platform)
{
    const auto descriptor = indexOf(entries)->choose(*Platform::parse(platform));
    return descriptor ? descriptor->digest.hex().at(0).toLatin1() : '\0';
}

TEST(ImageIndexTest, B21TheExactPlatformIsChosen)
{
    const QList entries{entry('1', linuxOn("amd64")), entry('2', linuxOn("arm64", "v8")),
                        entry('3', linuxOn("arm", "v6")), entry('4', linuxOn("arm", "v7"))};
    EXPECT_EQ(chosen(entries, u"linux/amd64"_s), '1');
    EXPECT_EQ(chosen(entries, u"linux/arm64"_s), '2');
    EXPECT_EQ(chosen(entries, u"linux/arm/v7"_s), '4');
    EXPECT_EQ(chosen(entries, u"linux/arm/v6"_s), '3');
    EXPECT_EQ(chosen(entries, u"linux/arm/v5"_s), '\0');
    EXPECT_EQ(chosen(entries, u"linux/s390x"_s), '\0');
}

TEST(ImageIndexTest, B21TheBestCompatibleVariantIsChosen)
{
    const QList arms{entry('5', linuxOn("arm", "v5")), entry('6', linuxOn("arm", "v6"))};
    EXPECT_EQ(chosen(arms, u"linux/arm/v7"_s), '6');
    const QList amds{entry('3', linuxOn("amd64", "v3")), entry('1', linuxOn("amd64")),
                     entry('2', linuxOn("amd64", "v2"))};
    EXPECT_EQ(chosen(amds, u"linux/amd64"_s), '1');
    EXPECT_EQ(chosen(amds, u"linux/amd64/v2"_s), '2');
}

TEST(ImageIndexTest, B21AttestationsArtifactsAndUnknownsAreNoImages)
{
    const QList entries{
        entry('1', R"("os":"unknown","architecture":"unknown")"),
        entry('2', linuxOn("amd64"),
              R"(,"annotations":{"vnd.docker.reference.type":"attestation-manifest"})"),
        entry('3', linuxOn("amd64"), R"(,"artifactType":"application/vnd.x")"),
        entry('4', linuxOn("amd64"))};
    EXPECT_EQ(chosen(entries, u"linux/amd64"_s), '4');
    EXPECT_EQ(indexOf(entries)->platforms().size(), 1);
    EXPECT_FAILS(ErrorKind::NotFound,
                 indexOf(entries.first(3))->choose(*Platform::parse(u"linux/amd64")));
}

TEST(ImageIndexTest, B21AnEntryWithoutAPlatformIsTheLastResort)
{
    EXPECT_EQ(chosen({entry('1', {}), entry('2', linuxOn("arm64"))}, u"linux/arm64"_s), '2');
    EXPECT_EQ(chosen({entry('1', {}), entry('2', linuxOn("arm64"))}, u"linux/amd64"_s), '1');
}

TEST(ImageIndexTest, B21WhatThereIsIsNamedWhereNothingFits)
{
    const auto index = indexOf({entry('1', linuxOn("arm64")), entry('2', linuxOn("s390x"))});
    const auto none = index->choose(*Platform::parse(u"linux/amd64"));
    ASSERT_TRUE(failsWith(ErrorKind::NotFound, none));
    EXPECT_TRUE(none.error().what.contains(u"linux/arm64, linux/s390x"));
    const auto windows = indexOf({entry('1', R"("os":"windows","architecture":"amd64")")})
                             ->choose(*Platform::parse(u"linux/amd64"));
    ASSERT_TRUE(failsWith(ErrorKind::NotFound, windows));
    EXPECT_TRUE(windows.error().what.contains(u"Windows image"));
}

TEST(ImageIndexTest, WhoReadsTheRefusalLearnsWhatThereIsInstead)
{
    const auto index = indexOf({entry('1', linuxOn("arm64")), entry('2', linuxOn("arm", "v7"))});
    const auto none = index->choose(*Platform::parse(u"linux/amd64"));
    ASSERT_TRUE(failsWith(ErrorKind::NotFound, none));
    const std::vector built{Platform(u"linux"_s, u"arm64"_s),
                            Platform(u"linux"_s, u"arm"_s, u"v7"_s)};
    EXPECT_EQ(builtFor(none.error()), built);
    EXPECT_TRUE(builtFor({ErrorKind::NotFound, u"There is no such image."_s, {}}).empty());
}

TEST(ImageIndexTest, AMalformedEntryIsCorrupt)
{
    EXPECT_FAILS(ErrorKind::Corrupt, indexOf({R"({"digest":"sha256:1","size":1})"}));
    EXPECT_FAILS(ErrorKind::Corrupt, indexOf({entry('1', {}).replace(":1}", ":-1}")}));
    EXPECT_FAILS(ErrorKind::Corrupt, indexOf({entry('1', {}).replace(":1}", ":1.5}")}));
    EXPECT_FAILS(ErrorKind::Corrupt, indexOf({"7"}));
}

} // namespace
} // namespace decant
