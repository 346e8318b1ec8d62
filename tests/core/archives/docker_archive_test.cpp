// SPDX-License-Identifier: MIT
#include "tests/core/archives/file_source_fixture.h"
#include "tests/support/compress.h"
#include "tests/support/tar_builder.h"

namespace decant {
namespace {

const auto docker = u"docker-archive:"_s;
const auto busybox = u"docker.io/library/busybox:latest"_s;

class DockerArchiveTest : public FileSourceFixture
{};

TEST_F(DockerArchiveTest, TheOnlyImageNeedsNoNameAndItsLayersAreReadInPlace)
{
    write(DockerArchiveBuilder().add(amd, {busybox}).finish());
    for (const auto *tag : {"", ":busybox", ":docker.io/library/busybox:latest", ":@0"}) {
        const auto image = resolve(docker, QString::fromLatin1(tag));
        ASSERT_OK(image) << tag;
        ASSERT_EQ(image->manifest.layers().size(), 2u);
        EXPECT_EQ(layerOf(*image, 0), amd.layers[0]);
        EXPECT_EQ(layerOf(*image, 1), amd.layers[1]);
        EXPECT_EQ(image->manifest.layers()[0].digest, image->config.diffIds[0]);
        EXPECT_EQ(image->places.value(amd.layer(0).digest).path, path());
        EXPECT_EQ(image->config.command, QStringList(u"/bin/sh"_s));
        EXPECT_EQ(image->config.platform, amd64);
        EXPECT_EQ(image->warnings, QStringList());
    }
    EXPECT_EQ(scratchFiles(), QStringList());
    EXPECT_EQ(tags(docker).value(), QStringList(busybox));
}

TEST_F(DockerArchiveTest, TheSameImageHasTheSameDigestWhereverItIsSaved)
{
    write(DockerArchiveBuilder().add(amd, {busybox}).finish());
    const auto first = resolve(docker);
    ASSERT_OK(first);
    write(DockerArchiveBuilder().file(u"more"_s, "x").add(amd, {u"other:1"_s}).finish());
    EXPECT_EQ(resolve(docker)->manifestDigest, first->manifestDigest);
}

TEST_F(DockerArchiveTest, SeveralImagesMustBeChosenFrom)
{
    const auto other = TestImage::of({noise(700, 5)});
    write(DockerArchiveBuilder()
              .add(amd, {busybox, u"docker.io/library/busybox:1.36"_s})
              .add(other, {u"localhost/app:2"_s})
              .finish());
    const auto unnamed = resolve(docker);
    ASSERT_TRUE(failsWith(ErrorKind::Invalid, unnamed));
    EXPECT_TRUE(unnamed.error().what.contains(busybox + u", "_s));
    EXPECT_TRUE(unnamed.error().what.contains(u"localhost/app:2"));
    EXPECT_TRUE(unnamed.error().what.contains(docker + path() + u':' + busybox));
    const auto unknown = resolve(docker, u":alpine"_s);
    ASSERT_TRUE(failsWith(ErrorKind::NotFound, unknown));
    EXPECT_TRUE(unknown.error().what.contains(u"localhost/app:2"));
    EXPECT_EQ(layerOf(*resolve(docker, u":localhost/app:2"_s), 0), other.layers[0]);
    EXPECT_EQ(layerOf(*resolve(docker, u":busybox:1.36"_s), 0), amd.layers[0]);
    EXPECT_EQ(layerOf(*resolve(docker, u":@1"_s), 0), other.layers[0]);
    EXPECT_FAILS(ErrorKind::NotFound, resolve(docker, u":@2"_s));
    EXPECT_EQ(tags(docker)->size(), 3);
}

TEST_F(DockerArchiveTest, ImagesWithoutNamesAreKnownByTheirNumbers)
{
    write(DockerArchiveBuilder().add(amd, {}).add(arm, {}).finish());
    const auto unnamed = resolve(docker);
    ASSERT_TRUE(failsWith(ErrorKind::Invalid, unnamed));
    EXPECT_TRUE(unnamed.error().what.contains(u"@0, @1"));
    EXPECT_OK(resolve(docker, u":@0"_s));
}

TEST_F(DockerArchiveTest, OneNameMayStandForSeveralPlatforms)
{
    write(DockerArchiveBuilder().add(amd, {busybox}).add(arm, {busybox}).finish());
    EXPECT_EQ(layerOf(*resolve(location(docker), arm64), 0), arm.layers[0]);
    EXPECT_EQ(layerOf(*resolve(location(docker), amd64), 0), amd.layers[0]);
    EXPECT_FAILS(ErrorKind::NotFound, resolve(location(docker), {u"linux"_s, u"s390x"_s}));
}

TEST_F(DockerArchiveTest, ALayerThatOccursTwiceMayBeALink)
{
    const auto twice = TestImage::of({amd.layers[0], amd.layers[1], amd.layers[0]});
    write(DockerArchiveBuilder()
              .file(u"first/layer.tar"_s, amd.layers[0])
              .file(u"second/layer.tar"_s, amd.layers[1])
              .symlink(u"third/layer.tar"_s, u"../first/layer.tar"_s)
              .file(u"config.json"_s, twice.config)
              .addEntry("config.json", {},
                        {u"first/layer.tar"_s, u"second/layer.tar"_s, u"third/layer.tar"_s})
              .finish());
    const auto image = resolve(docker);
    ASSERT_OK(image);
    ASSERT_EQ(image->manifest.layers().size(), 3u);
    EXPECT_EQ(layerOf(*image, 2), amd.layers[0]);
}

TEST_F(DockerArchiveTest, LinksInACircleLeadNowhere)
{
    write(DockerArchiveBuilder()
              .symlink(u"a/layer.tar"_s, u"../b/layer.tar"_s)
              .symlink(u"b/layer.tar"_s, u"../a/layer.tar"_s)
              .file(u"config.json"_s, arm.config)
              .addEntry("config.json", {}, {u"a/layer.tar"_s})
              .finish());
    EXPECT_FAILS(ErrorKind::NotFound, resolve(docker));
}

TEST_F(DockerArchiveTest, CompressedLayersAreNamedByWhatTheyAre)
{
    const auto packed = gzip(amd.layers[0]);
    const auto small = TestImage::of({amd.layers[0]});
    write(DockerArchiveBuilder()
              .file(u"layer.tar.gz"_s, packed)
              .file(u"config.json"_s, small.config)
              .addEntry("config.json", {}, {u"layer.tar.gz"_s})
              .finish());
    const auto image = resolve(docker);
    ASSERT_OK(image);
    EXPECT_EQ(image->manifest.layers()[0].digest, digestOf(packed));
    EXPECT_EQ(image->manifest.layers()[0].size, packed.size());
    EXPECT_EQ(layerOf(*image, 0), packed);
}

TEST_F(DockerArchiveTest, WhatNewerDockersSaveReadsAsEither)
{
    QStringList layers;
    for (const auto &layer : amd.layers)
        layers.append(u"blobs/sha256/"_s + digestOf(layer).hex());
    const auto config = u"blobs/sha256/"_s + digestOf(amd.config).hex();
    const auto manifest =
        DockerArchiveBuilder().addEntry(config.toUtf8(), {busybox}, layers).manifest();
    write(ociArchive(amd, "latest", {{u"manifest.json"_s, manifest}}));
    const auto asDocker = resolve(docker, u":busybox"_s);
    const auto asOci = resolve(u"oci-archive:"_s, u":latest"_s);
    ASSERT_OK(asDocker);
    ASSERT_OK(asOci);
    EXPECT_EQ(asOci->manifestDigest, amd.digest());
    EXPECT_EQ(layerOf(*asDocker, 1), layerOf(*asOci, 1));
    EXPECT_EQ(asDocker->warnings + asOci->warnings, QStringList());
    EXPECT_EQ(tags(docker).value(), QStringList(busybox));
    EXPECT_EQ(tags(u"oci-archive:"_s).value(), QStringList(u"latest"_s));
    EXPECT_EQ(tags({}).value(), QStringList(busybox));
}

TEST_F(DockerArchiveTest, AMissingLayerOrConfigurationMakesItIncomplete)
{
    write(DockerArchiveBuilder()
              .file(u"config.json"_s, arm.config)
              .addEntry("config.json", {}, {u"gone/layer.tar"_s})
              .finish());
    EXPECT_FAILS(ErrorKind::NotFound, resolve(location(docker), arm64));
    write(DockerArchiveBuilder().addEntry("gone.json", {}, {}).finish());
    EXPECT_FAILS(ErrorKind::NotFound, resolve(docker));
}

TEST_F(DockerArchiveTest, AConfigurationThatIsNotWhatItsNameSaysIsCorrupt)
{
    const auto name = QString(64, u'0') + u".json"_s;
    write(DockerArchiveBuilder()
              .file(name, amd.config)
              .addEntry(name.toUtf8(), {}, {u"a"_s, u"b"_s})
              .finish());
    EXPECT_FAILS(ErrorKind::Corrupt, resolve(docker));
}

TEST_F(DockerArchiveTest, FewerLayersThanDiffIdsContradict)
{
    write(DockerArchiveBuilder()
              .file(u"layer.tar"_s, amd.layers[0])
              .file(u"config.json"_s, amd.config)
              .addEntry("config.json", {}, {u"layer.tar"_s})
              .finish());
    EXPECT_FAILS(ErrorKind::Corrupt, resolve(docker));
}

TEST_F(DockerArchiveTest, ACutOrDamagedArchiveIsCorrupt)
{
    const auto whole = DockerArchiveBuilder().add(amd, {busybox}).finish();
    for (const qsizetype size : {qsizetype{700}, qsizetype{1600}, qsizetype{2600}}) {
        write(whole.first(size));
        EXPECT_FAILS(ErrorKind::Corrupt, resolve(docker)) << size;
    }
    auto damaged = whole;
    damaged[1024 + 10] = 'x'; // The second member's header.
    write(damaged);
    EXPECT_FAILS(ErrorKind::Corrupt, resolve(docker));
    write(TarBuilder().file("manifest.json", "[{").finish());
    EXPECT_FAILS(ErrorKind::Corrupt, resolve(docker));
}

TEST_F(DockerArchiveTest, ACompressedArchiveIsUnpackedOnceAndTheFileGoesWithTheImage)
{
    const auto archive = DockerArchiveBuilder().add(amd, {busybox}).finish();
    for (const auto &packed : {gzip(archive), zstd(archive), xz(archive)}) {
        write(packed);
        auto image = std::make_unique<Result<ResolvedImage>>(resolve(docker));
        ASSERT_OK(*image);
        EXPECT_EQ(scratchFiles().filter(u".lock"_s).size() * 2, scratchFiles().size());
        EXPECT_EQ(scratchFiles().size(), 2);
        EXPECT_EQ(layerOf(**image, 1), amd.layers[1]);
        image.reset();
        EXPECT_EQ(scratchFiles(), QStringList());
    }
    write(gzip(archive).chopped(20));
    EXPECT_FAILS(ErrorKind::Corrupt, resolve(docker));
    EXPECT_EQ(scratchFiles(), QStringList());
}

} // namespace
} // namespace decant
