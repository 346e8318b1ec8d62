// SPDX-License-Identifier: MIT
#include "core/values/image_location.h"
#include "tests/support/blobs.h"
#include "tests/support/result_matchers.h"

#include <QDir>
#include <QTemporaryDir>

namespace decant {
namespace {

using Transport = ImageLocation::Transport;

struct Case
{
    const char *text;
    Transport transport;
    const char *path;
    const char *tag;
};

TEST(ImageLocationTest, TransportsPathsAndTagsAreToldApart)
{
    const Case cases[]{
        {"oci:some/dir:v1", Transport::OciLayout, "some/dir", "v1"},
        {"oci:some/dir", Transport::OciLayout, "some/dir", ""},
        {"oci:C:\\images", Transport::OciLayout, "C:\\images", ""},
        {"oci-archive:C:\\dir\\x.tar:tag", Transport::OciArchive, "C:\\dir\\x.tar", "tag"},
        {"oci-archive:x.tar", Transport::OciArchive, "x.tar", ""},
        {"docker-archive:/a/x.tar:docker.io/library/busybox:1.36", Transport::DockerArchive,
         "/a/x.tar", "docker.io/library/busybox:1.36"},
        {"docker-archive:D:/x.tar:localhost:5000/app:2", Transport::DockerArchive, "D:/x.tar",
         "localhost:5000/app:2"},
        {"docker-archive:x.tar:@1", Transport::DockerArchive, "x.tar", "@1"},
        {"rootfs:odd:name.tar", Transport::RootArchive, "odd:name.tar", ""},
        {"C:\\x.tar", Transport::Path, "C:\\x.tar", ""},
        {"\\\\server\\share\\x.wsl", Transport::Path, "\\\\server\\share\\x.wsl", ""},
        {"./x", Transport::Path, "./x", ""},
        {"../x", Transport::Path, "../x", ""},
        {".\\x", Transport::Path, ".\\x", ""},
        {".", Transport::Path, ".", ""},
        {"/srv/x", Transport::Path, "/srv/x", ""},
        {"layout/", Transport::Path, "layout/", ""},
        {"none/debian.TAR.xz", Transport::Path, "none/debian.TAR.xz", ""},
        {"debian.wsl", Transport::Path, "debian.wsl", ""},
    };
    for (const auto &[text, transport, path, tag] : cases) {
        const auto location = ImageLocation::parse(QString::fromUtf8(text));
        ASSERT_OK(location) << text;
        EXPECT_EQ(location->transport(), transport) << text;
        EXPECT_EQ(location->path(), QString::fromUtf8(path)) << text;
        EXPECT_EQ(location->tag(), QString::fromUtf8(tag)) << text;
        EXPECT_EQ(location->toString(), QString::fromUtf8(text));
        EXPECT_TRUE(location->isFile());
    }
}

TEST(ImageLocationTest, AnythingElseIsAReference)
{
    for (const auto *text : {"debian", "debian:bookworm", "ghcr.io/a/tools", "host:5000/x.tar:1"}) {
        const auto location = ImageLocation::parse(QString::fromUtf8(text));
        ASSERT_OK(location) << text;
        EXPECT_EQ(location->transport(), Transport::Registry) << text;
        EXPECT_FALSE(location->isFile());
    }
}

TEST(ImageLocationTest, ATransportWithoutAPathIsRefused)
{
    for (const auto *text : {"oci:", "oci-archive:", "docker-archive::tag", "rootfs:"})
        EXPECT_FAILS(ErrorKind::Invalid, ImageLocation::parse(QString::fromUtf8(text))) << text;
}

TEST(ImageLocationTest, AColonInANameThatExistsIsNoTag)
{
    const QTemporaryDir folder;
    const auto odd = folder.filePath(u"a:b"_s);
    ASSERT_TRUE(QDir().mkpath(odd));
    EXPECT_EQ(ImageLocation::parse(u"oci:"_s + odd)->path(), odd);
    EXPECT_EQ(ImageLocation::parse(u"oci:"_s + odd + u":c"_s)->tag(), u"c");
    const auto file = folder.filePath(u"x:1.tar"_s);
    writeFile(file, "x");
    const auto named = ImageLocation::parse(u"docker-archive:"_s + file + u":busybox:1"_s);
    EXPECT_EQ(named->path(), file);
    EXPECT_EQ(named->tag(), u"busybox:1");
    EXPECT_EQ(ImageLocation::parse(file)->transport(), Transport::Path);
}

TEST(ImageLocationTest, SuggestsANameOfWhatItIsCalled)
{
    const std::pair<const char *, const char *> cases[]{
        {"debian:bookworm", "debian-bookworm"},
        {"ghcr.io/a/tools", "tools"},
        {"oci:some/dir:v1", "dir-v1"},
        {"rootfs:/x/debian-12.tar.gz", "debian-12"},
        {"./alpine.wsl", "alpine"},
        {"oci-archive:dir/x.tar:tag", "x-tag"},
        {"docker-archive:x.tar:docker.io/library/busybox:1.36", "busybox-1.36"},
    };
    for (const auto &[text, name] : cases) {
        const auto location = ImageLocation::parse(QString::fromUtf8(text));
        ASSERT_OK(location) << text;
        EXPECT_EQ(location->suggestedName(), QString::fromUtf8(name)) << text;
    }
}

} // namespace
} // namespace decant
