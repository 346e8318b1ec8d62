// SPDX-License-Identifier: MIT
#include "core/archives/file_image_source.h"
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"
#include "tests/support/test_image.h"

#include <QTemporaryDir>
#include <QThreadPool>

namespace decant {
namespace {

const Platform amd64{u"linux"_s, u"amd64"_s};
const Platform arm64{u"linux"_s, u"arm64"_s};

QByteArray named(const QByteArray &tag)
{
    return R"(,"annotations":{"org.opencontainers.image.ref.name":")" + tag + "\"}";
}

class OciLayoutTest : public testing::Test
{
protected:
    void write(const QList<QByteArray> &entries) const
    {
        writeLayout(layout.path(),
                    amd.blobs() + arm.blobs() + QList{amd.manifest, arm.manifest, index}, entries);
    }

    ImageLocation location(const QString &tag = {}) const
    {
        return *ImageLocation::parse(u"oci:"_s + layout.path() +
                                     (tag.isEmpty() ? QString() : u':' + tag));
    }

    Result<ResolvedImage> resolve(const ImageLocation &where, const Platform &platform = amd64)
    {
        const auto task = source.resolve(where, platform);
        EXPECT_TRUE(runToEnd(*task));
        return task->error() ? Result<ResolvedImage>(*task->error()) : task->value();
    }

    Result<QString> fetch(const ResolvedImage &image, const Descriptor &layer)
    {
        const auto task = source.fetch(image, layer, {});
        EXPECT_TRUE(runToEnd(*task));
        return task->error() ? Result<QString>(*task->error()) : task->value();
    }

    QString fileOf(const QByteArray &blob) const
    {
        return layout.path() + u"/blobs/sha256/"_s + digestOf(blob).hex();
    }

    const TestImage amd = TestImage::of({noise(1000, 1), noise(10, 2)});
    const TestImage arm = TestImage::of({noise(500, 3)}, arm64);
    const QByteArray index =
        indexOf({indexEntry(amd.manifest, amd64), indexEntry(arm.manifest, arm64)});
    const QTemporaryDir layout;
    QThreadPool pool;
    QTemporaryDir cache;
    FileImageSource source{cache.path(), pool};
};

TEST_F(OciLayoutTest, TheOnlyImageNeedsNoName)
{
    write({indexEntry(amd.manifest, {}, named("v1"))});
    for (const auto &where : {location(), location(u"v1"_s)}) {
        const auto image = resolve(where);
        ASSERT_OK(image);
        EXPECT_EQ(image->manifestDigest, amd.digest());
        EXPECT_FALSE(image->indexDigest);
        EXPECT_EQ(image->location, where);
    }
}

TEST_F(OciLayoutTest, AnIndexInTheLayoutIsFollowedToThePlatform)
{
    write({indexEntry(index, {}, named("v1"))});
    const auto image = resolve(location(u"v1"_s), arm64);
    ASSERT_OK(image);
    EXPECT_EQ(image->manifestDigest, arm.digest());
    EXPECT_EQ(image->indexDigest, digestOf(index));
    EXPECT_EQ(image->platforms, (std::vector{amd64, arm64}));
}

TEST_F(OciLayoutTest, OneNameMayStandForSeveralPlatforms)
{
    write({indexEntry(amd.manifest, amd64, named("v1")),
           indexEntry(arm.manifest, arm64, named("v1"))});
    const auto image = resolve(location(), arm64);
    ASSERT_OK(image);
    EXPECT_EQ(image->manifestDigest, arm.digest());
}

TEST_F(OciLayoutTest, SeveralNamesMustBeChosenFrom)
{
    write({indexEntry(amd.manifest, {}, named("v1")), indexEntry(index, {}, named("v2"))});
    const auto image = resolve(location());
    ASSERT_TRUE(failsWith(ErrorKind::Invalid, image));
    EXPECT_TRUE(image.error().what.contains(u"v1, v2"));
    EXPECT_FAILS(ErrorKind::NotFound, resolve(location(u"v3"_s)));
    EXPECT_OK(resolve(location(u"v2"_s)));
    const auto tags = source.tags(location());
    ASSERT_TRUE(runToEnd(*tags));
    EXPECT_EQ(tags->value(), (QStringList{u"v1"_s, u"v2"_s}));
}

TEST_F(OciLayoutTest, AnotherPlatformOnlyIsNotFound)
{
    write({indexEntry(arm.manifest, {}, named("v1"))});
    EXPECT_FAILS(ErrorKind::NotFound, resolve(location()));
}

TEST_F(OciLayoutTest, DamageIsNoticed)
{
    write({indexEntry(amd.manifest, {})});
    writeFile(fileOf(amd.config), QByteArray(amd.config).replace("/bin/sh", "/bin/id"));
    EXPECT_FAILS(ErrorKind::Corrupt, resolve(location()));
    QFile::remove(fileOf(amd.manifest));
    EXPECT_FAILS(ErrorKind::NotFound, resolve(location()));
}

TEST_F(OciLayoutTest, AnotherFolderIsNoLayout)
{
    EXPECT_FAILS(ErrorKind::Invalid, resolve(location()));
    EXPECT_FAILS(ErrorKind::NotFound,
                 resolve(*ImageLocation::parse(u"oci:"_s + layout.path() + u"/none"_s)));
}

TEST_F(OciLayoutTest, LayersAreReadWhereTheyAre)
{
    write({indexEntry(amd.manifest, {})});
    const auto image = resolve(location());
    ASSERT_OK(image);
    EXPECT_EQ(image->places.value(amd.layer(0).digest).path, fileOf(amd.layers[0]));
}

TEST_F(OciLayoutTest, AMissingLayerFailsWhenItIsWanted)
{
    write({indexEntry(amd.manifest, {})});
    QFile::remove(fileOf(amd.layers[1]));
    const auto image = resolve(location());
    ASSERT_OK(image);
    EXPECT_EQ(image->places.size(), 1);
    EXPECT_FAILS(ErrorKind::NotFound, fetch(*image, amd.layer(1)));
}

} // namespace
} // namespace decant
