// SPDX-License-Identifier: MIT
#include "core/values/image_resolution.h"
#include "tests/support/result_matchers.h"
#include "tests/support/test_image.h"

namespace decant {
namespace {

const Platform amd64{u"linux"_s, u"amd64"_s};
const Platform arm64{u"linux"_s, u"arm64"_s};

class ImageResolutionTest : public testing::Test
{
protected:
    /// Takes these documents, one after the other.
    Result<ResolvedImage> resolve(const QList<QByteArray> &documents,
                                  const QString &name = u"x.y/z:1"_s)
    {
        ImageResolution resolution(*ImageLocation::parse(name), amd64);
        for (const auto &document : documents) {
            if (const auto taken = resolution.take(document); !taken)
                return taken.error();
        }
        EXPECT_EQ(resolution.need(), ImageResolution::Need::Nothing);
        return resolution.takeImage();
    }

    const TestImage image = TestImage::of({"one", "two"});
};

TEST_F(ImageResolutionTest, AManifestNeedsItsConfiguration)
{
    const auto resolved = resolve({image.manifest, image.config});
    ASSERT_OK(resolved);
    EXPECT_EQ(resolved->manifestDigest, image.digest());
    EXPECT_FALSE(resolved->indexDigest);
    EXPECT_TRUE(resolved->platforms.empty());
}

TEST_F(ImageResolutionTest, B21NestedIndexesAreFollowedButNotWithoutEnd)
{
    QList<QByteArray> chain{image.config, image.manifest};
    for (int i = 0; i < 4; ++i)
        chain.append(indexOf({indexEntry(chain.last(), amd64)}));
    std::reverse(chain.begin(), chain.end());
    const auto resolved = resolve(chain);
    ASSERT_OK(resolved);
    EXPECT_EQ(resolved->indexDigest, digestOf(chain.first()));
    chain.prepend(indexOf({indexEntry(chain.first(), amd64)}));
    EXPECT_FAILS(ErrorKind::Unsafe, resolve(chain));
}

TEST_F(ImageResolutionTest, EveryDocumentMustBeWhatItsDigestPromises)
{
    EXPECT_FAILS(ErrorKind::Corrupt, resolve({image.manifest, image.config + ' '}));
    const auto index = indexOf({indexEntry(image.manifest, amd64)});
    EXPECT_FAILS(ErrorKind::Corrupt, resolve({index, image.manifest + ' '}));
    const auto pinned = u"x.y/z@"_s + image.digest().toString();
    EXPECT_OK(resolve({image.manifest, image.config}, pinned));
    EXPECT_FAILS(ErrorKind::Corrupt, resolve({image.manifest + ' '}, pinned));
}

TEST_F(ImageResolutionTest, LayersAndTheirDigestsMustBeEqualInNumber)
{
    auto fewer = image;
    fewer.config = TestImage::of({"one"}).config;
    auto manifest = image.manifest;
    manifest.replace(digestOf(image.config).toString().toLatin1(),
                     digestOf(fewer.config).toString().toLatin1());
    manifest.replace(QByteArray::number(image.config.size()),
                     QByteArray::number(fewer.config.size()));
    EXPECT_FAILS(ErrorKind::Corrupt, resolve({manifest, fewer.config}));
}

TEST_F(ImageResolutionTest, B22AnotherArchitectureIsRefusedUnlessAnIndexVouchesForIt)
{
    const auto other = TestImage::of({"one"}, arm64);
    EXPECT_FAILS(ErrorKind::NotFound, resolve({other.manifest, other.config}));
    const auto index = indexOf({indexEntry(other.manifest, amd64)});
    const auto vouched = resolve({index, other.manifest, other.config});
    ASSERT_OK(vouched);
    EXPECT_EQ(vouched->warnings.size(), 1);
}

TEST_F(ImageResolutionTest, B21AWindowsImageIsRefusedByName)
{
    const auto windows = TestImage::of({"one"}, {u"windows"_s, u"amd64"_s});
    const auto resolved = resolve({windows.manifest, windows.config});
    ASSERT_TRUE(failsWith(ErrorKind::NotFound, resolved));
    EXPECT_TRUE(resolved.error().what.contains(u"Windows"));
}

TEST_F(ImageResolutionTest, NoDocumentIsUnreasonablyLarge)
{
    EXPECT_FAILS(ErrorKind::Corrupt,
                 resolve({QByteArray(ImageResolution::documentLimit + 1, ' ')}));
    auto huge = image.manifest;
    huge.replace("\"size\":" + QByteArray::number(image.config.size()), "\"size\":99999999");
    EXPECT_FAILS(ErrorKind::Corrupt, resolve({huge}));
}

} // namespace
} // namespace decant
