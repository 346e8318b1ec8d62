// SPDX-License-Identifier: MIT
#include "core/values/update_check.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

Digest digestOf(char digit)
{
    return *Digest::parse(u"sha256:"_s + QString(64, QLatin1Char(digit)));
}

Distribution made(const QString &image)
{
    Distribution distribution;
    distribution.name = u"work"_s;
    distribution.origin = Origin{.image = image,
                                 .manifestDigest = digestOf('a'),
                                 .indexDigest = digestOf('b'),
                                 .platform = *Platform::parse(u"linux/arm64"_s),
                                 .layers = {},
                                 .created = {}};
    return distribution;
}

const QDateTime today({2026, 11, 23}, {1, 2, 3}, Qt::UTC);

TEST(UpdateCheckTest, TheSameIndexIsTheSameImage)
{
    const auto check =
        compared(*made(u"debian"_s).origin,
                 {.indexDigest = digestOf('b'), .manifestDigest = digestOf('c')}, today);
    EXPECT_EQ(check.result, UpdateCheck::Result::UpToDate);
    EXPECT_EQ(check.checked, today);
}

TEST(UpdateCheckTest, AnIndexThatChangedForOtherPlatformsIsNotNewer)
{
    const auto check =
        compared(*made(u"debian"_s).origin,
                 {.indexDigest = digestOf('d'), .manifestDigest = digestOf('a')}, today);
    EXPECT_EQ(check.result, UpdateCheck::Result::UpToDate);
}

TEST(UpdateCheckTest, ADifferentImageIsNewerWithItsDate)
{
    const PublishedImage published{.indexDigest = digestOf('d'),
                                   .manifestDigest = digestOf('e'),
                                   .created = today.addDays(-1)};
    const auto check = compared(*made(u"debian"_s).origin, published, today);
    EXPECT_EQ(check.result, UpdateCheck::Result::Newer);
    EXPECT_EQ(check.digest, digestOf('e'));
    EXPECT_EQ(check.created, today.addDays(-1));
}

TEST(UpdateCheckTest, OnlyAnImagesNameCanComeToMeanAnother)
{
    EXPECT_TRUE(canBeNewer(made(u"ghcr.io/org/app:1"_s)));
    EXPECT_FALSE(canBeNewer(made(u"ghcr.io/org/app@"_s + digestOf('a').toString())));
    EXPECT_FALSE(canBeNewer(made(u"oci:/srv/image:1"_s)));
    EXPECT_FALSE(canBeNewer(made(QString())));
    EXPECT_FALSE(canBeNewer(Distribution()));
}

TEST(UpdateCheckTest, TheNewerOneIsMadeBesideTheOldOne)
{
    const auto request = requestForNewer(made(u"ghcr.io/org/app:1"_s), {u"work-2"_s});
    ASSERT_TRUE(request);
    EXPECT_EQ(request->name, u"work-3");
    EXPECT_EQ(request->image.location.toString(), u"ghcr.io/org/app:1");
    EXPECT_EQ(request->image.platform.toString(), u"linux/arm64");
    EXPECT_FALSE(requestForNewer(made(u"rootfs:/x.tar"_s), {}));
}

} // namespace
} // namespace decant
