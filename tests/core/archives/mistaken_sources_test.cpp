// SPDX-License-Identifier: MIT
#include "tests/core/archives/file_source_fixture.h"
#include "tests/support/compress.h"
#include "tests/support/tar_builder.h"

namespace decant {
namespace {

/// Files that are called something else than they are, or nothing at all.
class MistakenSourcesTest : public FileSourceFixture
{
protected:
    void expectWarning(const QString &transport, const QByteArray &bytes)
    {
        write(bytes);
        const auto image = resolve(transport);
        ASSERT_OK(image) << transport.toStdString();
        ASSERT_EQ(image->warnings.size(), 1) << transport.toStdString();
        EXPECT_TRUE(image->warnings.first().contains(path()));
        EXPECT_TRUE(image->warnings.first().endsWith(u'.'));
    }

    const QByteArray dockerTar =
        DockerArchiveBuilder().add(amd, {u"docker.io/library/busybox:latest"_s}).finish();
    const QByteArray ociTar = ociArchive(amd, "v1");
};

TEST_F(MistakenSourcesTest, AnImageGivenAsARootFileSystemIsUsedWithAWarning)
{
    expectWarning(u"rootfs:"_s, dockerTar);
    expectWarning(u"rootfs:"_s, gzip(dockerTar));
    expectWarning(u"rootfs:"_s, ociTar);
}

TEST_F(MistakenSourcesTest, ARootFileSystemGivenAsAnImageIsUsedWithAWarning)
{
    expectWarning(u"docker-archive:"_s, rootTar());
    expectWarning(u"oci-archive:"_s, gzip(rootTar()));
    expectWarning(u"oci:"_s, rootTar());
}

TEST_F(MistakenSourcesTest, OneKindOfImageGivenAsTheOtherIsUsedWithAWarning)
{
    expectWarning(u"docker-archive:"_s, ociTar);
    expectWarning(u"oci-archive:"_s, dockerTar);
}

TEST_F(MistakenSourcesTest, APathAloneIsWhateverItHolds)
{
    for (const auto &bytes : {dockerTar, ociTar, rootTar(), xz(ociTar), zstd(rootTar())}) {
        write(bytes);
        const auto image = resolve(QString());
        ASSERT_OK(image);
        EXPECT_EQ(image->warnings, QStringList());
    }
    const auto blobs = amd.blobs() + QList{amd.manifest};
    writeLayout(path(u"layout"_s), blobs, {indexEntry(amd.manifest, {})});
    EXPECT_OK(resolve(location({}, {}, u"layout"_s), amd64));
}

TEST_F(MistakenSourcesTest, AnUnpackedDockerArchiveIsReadAsAFolder)
{
    ASSERT_TRUE(QDir().mkpath(path(u"saved"_s)));
    for (const auto &layer : amd.layers)
        writeFile(path(u"saved/"_s + digestOf(layer).hex() + u".tar"_s), layer);
    writeFile(path(u"saved/c.json"_s), amd.config);
    writeFile(path(u"saved/manifest.json"_s),
              DockerArchiveBuilder()
                  .addEntry("c.json", {},
                            {digestOf(amd.layers[0]).hex() + u".tar"_s,
                             digestOf(amd.layers[1]).hex() + u".tar"_s})
                  .manifest());
    const auto image = resolve(location({}, {}, u"saved"_s), amd64);
    ASSERT_OK(image);
    EXPECT_EQ(layerOf(*image, 1), amd.layers[1]);
    writeFile(path(u"saved/manifest.json"_s),
              DockerArchiveBuilder().addEntry("../x.tar", {}, {}).manifest());
    write("{}");
    EXPECT_FAILS(ErrorKind::NotFound, resolve(location({}, {}, u"saved"_s), amd64));
}

TEST_F(MistakenSourcesTest, WhatIsNoneOfThemIsInvalid)
{
    for (const auto &bytes : {QByteArray("text"), QByteArray(), "vhdxfile" + noise(600),
                              TarBuilder().file("index.json", "{}").finish()}) {
        write(bytes);
        for (const auto &transport : {QString(), u"rootfs:"_s, u"docker-archive:"_s})
            EXPECT_FAILS(ErrorKind::Invalid, resolve(transport)) << bytes.toStdString();
    }
    ASSERT_TRUE(QDir().mkpath(path(u"empty"_s)));
    EXPECT_FAILS(ErrorKind::Invalid, resolve(location({}, {}, u"empty"_s), amd64));
    EXPECT_FAILS(ErrorKind::Invalid, resolve(location(u"oci:"_s, {}, u"empty"_s), amd64));
}

TEST_F(MistakenSourcesTest, WhatIsNotThereIsNotFound)
{
    for (const auto &transport :
         {QString(), u"oci:"_s, u"rootfs:"_s, u"docker-archive:"_s, u"oci-archive:"_s})
        EXPECT_FAILS(ErrorKind::NotFound, resolve(transport)) << transport.toStdString();
}

TEST_F(MistakenSourcesTest, DamageIsSaidOfTheFile)
{
    write(gzip(rootTar()).first(60));
    const auto image = resolve(QString());
    ASSERT_TRUE(failsWith(ErrorKind::Corrupt, image));
    EXPECT_TRUE(image.error().what.contains(path()));
}

TEST_F(MistakenSourcesTest, WhatAFileHoldsIsToldWhateverItIsCalled)
{
    const auto identify = [this] {
        const auto task = source.identify(location({}));
        EXPECT_TRUE(runToEnd(*task));
        return task->error() ? Result<FileContents>(*task->error()) : task->value();
    };
    write(rootTar());
    const auto root = identify();
    ASSERT_OK(root);
    EXPECT_EQ(root->transport, ImageLocation::Transport::RootArchive);
    EXPECT_EQ(root->size, rootTar().size());
    EXPECT_TRUE(root->images.isEmpty());
    write(gzip(dockerTar));
    const auto docker = identify();
    ASSERT_OK(docker);
    EXPECT_EQ(docker->transport, ImageLocation::Transport::DockerArchive);
    EXPECT_EQ(docker->images.size(), 1);
    write(ociTar);
    EXPECT_EQ(identify()->transport, ImageLocation::Transport::OciArchive);
    write("no tar at all");
    EXPECT_EQ(identify().error().kind, ErrorKind::Invalid);
}

} // namespace
} // namespace decant
