// SPDX-License-Identifier: MIT
#include "tests/core/archives/file_source_fixture.h"
#include "tests/support/compress.h"
#include "tests/support/tar_builder.h"

namespace decant {
namespace {

const auto rootfs = u"rootfs:"_s;

class RootArchiveTest : public FileSourceFixture
{};

TEST_F(RootArchiveTest, ItIsAnImageOfOneLayerThatIsTheFile)
{
    for (const auto &packed : {rootTar(), gzip(rootTar()), xz(rootTar()), zstd(rootTar())}) {
        write(packed);
        const auto image = resolve(rootfs);
        ASSERT_OK(image);
        ASSERT_EQ(image->manifest.layers().size(), 1u);
        EXPECT_EQ(image->manifest.layers()[0].digest, digestOf(packed));
        EXPECT_EQ(layerOf(*image, 0), packed);
        EXPECT_TRUE(image->config.diffIds.empty());
        EXPECT_TRUE(image->config.entrypoint.isEmpty());
        EXPECT_EQ(image->config.platform, amd64);
        EXPECT_EQ(image->warnings, QStringList());
    }
    EXPECT_EQ(scratchFiles(), QStringList()) << "nothing needs to be unpacked for it";
}

TEST_F(RootArchiveTest, ItsPlatformIsThatOfItsPrograms)
{
    write(rootTar(183));
    const auto wrong = resolve(rootfs);
    ASSERT_TRUE(failsWith(ErrorKind::NotFound, wrong));
    EXPECT_TRUE(wrong.error().what.contains(u"linux/arm64"));
    EXPECT_OK(resolve(location(rootfs), arm64));
    write(TarBuilder().file("etc/os-release").finish());
    EXPECT_EQ(resolve(location(rootfs), arm64)->config.platform, arm64);
}

TEST_F(RootArchiveTest, AnArchiveOfSomethingElseIsWarnedAboutOrRefused)
{
    write(TarBuilder().file("readme").finish());
    const auto image = resolve(rootfs);
    ASSERT_OK(image);
    EXPECT_EQ(image->warnings.size(), 1);
    const auto guessed = resolve(QString());
    ASSERT_TRUE(failsWith(ErrorKind::Invalid, guessed));
    EXPECT_TRUE(guessed.error().what.contains(u"isn't a Linux root file system"));
}

TEST_F(RootArchiveTest, ItHasNoTags)
{
    write(rootTar());
    EXPECT_FAILS(ErrorKind::Invalid, tags(rootfs));
}

TEST_F(RootArchiveTest, ItsNameIsTheFiles)
{
    EXPECT_EQ(location(rootfs, {}, u"debian-12.wsl"_s).suggestedName(), u"debian-12");
}

} // namespace
} // namespace decant
