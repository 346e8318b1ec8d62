// SPDX-License-Identifier: MIT
#include "core/archives/archive_look.h"
#include "core/archives/elf_platform.h"
#include "tests/support/compress.h"
#include "tests/support/image_archives.h"
#include "tests/support/result_matchers.h"
#include "tests/support/tar_builder.h"

#include <QTemporaryDir>

namespace decant {
namespace {

using Content = ArchiveLook::Content;

class ArchiveLookTest : public testing::Test
{
protected:
    Result<ArchiveLook> look(const QByteArray &bytes) const
    {
        const auto path = folder.filePath(u"x"_s);
        writeFile(path, bytes);
        return lookInto(path, {});
    }
    Content contentOf(const QByteArray &bytes) const
    {
        const auto looked = look(bytes);
        EXPECT_OK(looked);
        return looked ? looked->content : Content::VirtualDisk;
    }

    const QTemporaryDir folder;
};

TEST_F(ArchiveLookTest, ARootFileSystemShowsItselfAndItsProcessor)
{
    for (const auto &packed : {rootTar(), gzip(rootTar()), zstd(rootTar()), xz(rootTar())}) {
        const auto looked = look(packed);
        ASSERT_OK(looked);
        EXPECT_EQ(looked->content, Content::Root);
        EXPECT_EQ(looked->isCompressed, packed != rootTar());
        EXPECT_EQ(looked->platform.value_or(Platform()).toString(), u"linux/amd64");
    }
    EXPECT_EQ(look(rootTar(183))->platform->architecture(), u"arm64");
}

TEST_F(ArchiveLookTest, ScriptsAndLibrariesTellNoProcessor)
{
    const auto looked = look(TarBuilder()
                                 .file("usr/bin/tool", "#!/bin/sh\n")
                                 .file("usr/lib/lib.so", elfHeader(183).toStdString())
                                 .symlink("usr/bin/sh", "dash")
                                 .finish());
    ASSERT_OK(looked);
    EXPECT_EQ(looked->content, Content::Root);
    EXPECT_FALSE(looked->platform);
}

TEST_F(ArchiveLookTest, AnImagesArchiveShowsItselfAtItsFirstMember)
{
    const auto hex = std::string(64, 'c');
    for (const auto &name : {hex + "/layer.tar", hex + ".json", hex + ".tar", "sha256:" + hex,
                             std::string("blobs/sha256/x"), std::string("index.json"),
                             std::string("./oci-layout"), std::string("repositories")})
        EXPECT_EQ(contentOf(TarBuilder().file(name).raw("anything behind it").bytes()),
                  Content::Image)
            << name;
}

TEST_F(ArchiveLookTest, AnyOtherTarIsAnArchiveOfSomething)
{
    EXPECT_EQ(contentOf(TarBuilder().file("readme").finish()), Content::Other);
    EXPECT_EQ(contentOf(gzip(TarBuilder().finish())), Content::Other);
}

TEST_F(ArchiveLookTest, WhatIsNoTarIsNothing)
{
    for (const auto &bytes : {QByteArray(), QByteArray("text"), noise(5000), gzip("text"),
                              xz(noise(5000)), zstd(QByteArray(600, 'x'))})
        EXPECT_EQ(contentOf(bytes), Content::Nothing);
    EXPECT_EQ(contentOf("vhdxfile" + noise(1000)), Content::VirtualDisk);
}

TEST_F(ArchiveLookTest, DamageIsNotTakenForSomethingElse)
{
    const auto packed = gzip(TarBuilder().file("readme", noise(9000).toStdString()).finish());
    EXPECT_FAILS(ErrorKind::Corrupt, look(packed.first(100)));
    EXPECT_FAILS(ErrorKind::Corrupt, look(packed.chopped(1000)));
    EXPECT_FAILS(ErrorKind::NotFound, lookInto(folder.filePath(u"none"_s), {}));
}

TEST(ElfPlatformTest, ProcessorsHaveTheNamesThatImagesUse)
{
    const auto name = [](int machine, bool isWide, bool isLittle) {
        return elfPlatform(bytesIn(elfHeader(machine, isWide, isLittle)))
            .value_or(Platform())
            .architecture();
    };
    EXPECT_EQ(name(62, true, true), u"amd64");
    EXPECT_EQ(name(3, false, true), u"386");
    EXPECT_EQ(name(40, false, true), u"arm");
    EXPECT_EQ(name(183, true, true), u"arm64");
    EXPECT_EQ(name(243, true, true), u"riscv64");
    EXPECT_EQ(name(22, true, false), u"s390x");
    EXPECT_EQ(name(21, true, true), u"ppc64le");
    EXPECT_EQ(name(62, false, true), QString()) << "x32";
    EXPECT_EQ(name(9999, true, true), QString());
    EXPECT_FALSE(elfPlatform(bytesIn("#!/bin/sh -e and more")));
    EXPECT_FALSE(elfPlatform(bytesIn(elfHeader(62).first(19))));
}

} // namespace
} // namespace decant
