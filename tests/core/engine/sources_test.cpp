// SPDX-License-Identifier: MIT
#include "tests/core/engine/engine_fixture.h"
#include "tests/support/compress.h"
#include "tests/support/image_archives.h"

#include <QDir>

namespace decant {
namespace {

/// One image from everything that can hold it.
class SourcesTest : public EngineFixture
{
protected:
    /// What comes of SOURCE; `problem` takes its place where nothing does.
    QByteArray imported(const QString &source)
    {
        const auto location = ImageLocation::parse(source);
        EXPECT_OK(location);
        const auto job = engine().importImage(importOf(*location, u"d"_s));
        EXPECT_TRUE(runToEnd(*job));
        problem = job->error();
        return host.distributions.take(u"d"_s);
    }
    QString write(const QByteArray &bytes, const QString &name = u"x.tar"_s) const
    {
        const auto path = folder.filePath(name);
        writeFile(path, bytes);
        return path;
    }
    int scratchFiles() const
    {
        return static_cast<int>(
            QDir(folder.filePath(u"cache/scratch"_s)).entryList(QDir::Files).size());
    }

    const QByteArray base = TarBuilder()
                                .dir("etc/")
                                .file("etc/old", "gone")
                                .file("etc/kept", std::string(70'000, 'k'))
                                .mode(0755)
                                .file("bin/sh", elfHeader(62).toStdString())
                                .finish();
    const QByteArray upper = TarBuilder()
                                 .file("etc/.wh.old")
                                 .file("etc/new", "new")
                                 .hardLink("etc/two", "etc/new")
                                 .finish();
    const TestImage image = TestImage::of({base, upper, base, upper}, Platform::host());
    const QByteArray dockerTar = DockerArchiveBuilder().add(image, {u"localhost/a:1"_s}).finish();
    std::optional<Error> problem;
};

TEST_F(SourcesTest, OneImageIsTheSameTarFromWhereverItComes)
{
    const auto layoutFolder = folder.filePath(u"layout"_s);
    writeLayout(layoutFolder, image.blobs() + QList{image.manifest},
                {indexEntry(image.manifest, {})});
    const auto expected = imported(u"oci:"_s + layoutFolder);
    ASSERT_FALSE(problem);
    ASSERT_TRUE(expected.contains("etc/new"));
    const auto docker = write(dockerTar, u"docker.tar"_s);
    const auto oci = write(ociArchive(image, "v1"), u"oci.tar"_s);
    const auto packed = write(gzip(dockerTar), u"docker.tar.gz"_s);
    for (const auto &source :
         {u"docker-archive:"_s + docker, u"docker-archive:"_s + docker + u":localhost/a:1"_s,
          u"oci-archive:"_s + oci + u":v1"_s, docker, oci, packed, u"rootfs:"_s + packed}) {
        store.prune({.extent = PruneRule::Extent::Everything}).value();
        EXPECT_EQ(imported(source), expected) << source.toStdString();
        EXPECT_FALSE(problem) << problem->what.toStdString();
        EXPECT_EQ(imported(source), expected) << source.toStdString() << " with its index kept";
    }
    EXPECT_EQ(scratchFiles(), 0);
}

TEST_F(SourcesTest, ARootFileSystemIsTheSameTarHoweverItIsPacked)
{
    const auto expected = imported(u"rootfs:"_s + write(base));
    ASSERT_FALSE(problem) << problem->what.toStdString();
    for (const auto &packed : {gzip(base), zstd(base), xz(base)})
        EXPECT_EQ(imported(u"rootfs:"_s + write(packed)), expected);
    // What Decant wrote is a root file system too, and comes out as it went in.
    EXPECT_EQ(imported(write(expected, u"again.wsl"_s)), expected);
}

TEST_F(SourcesTest, ALayerThatIsNotWhatTheConfigurationSaysIsCorrupt)
{
    auto damaged = dockerTar;
    const auto at = damaged.lastIndexOf("kkkkkk");
    damaged[at] = 'K';
    imported(u"docker-archive:"_s + write(damaged));
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->kind, ErrorKind::Corrupt);
    EXPECT_TRUE(host.distributions.isEmpty());
}

TEST_F(SourcesTest, AnArchiveThatWasCutAfterItsIndexWasKeptIsCorrupt)
{
    const auto path = write(base);
    ASSERT_FALSE(imported(u"rootfs:"_s + path).isEmpty());
    ASSERT_TRUE(QFile::resize(path, base.size() - 20'000));
    imported(u"rootfs:"_s + path);
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->kind, ErrorKind::Corrupt);
}

TEST_F(SourcesTest, AnEscapingPathRefusesARootFileSystem)
{
    imported(u"rootfs:"_s + write(TarBuilder().dir("etc/").file("../outside", "1").finish()));
    ASSERT_TRUE(problem);
    EXPECT_EQ(problem->kind, ErrorKind::Unsafe);
}

} // namespace
} // namespace decant
