// SPDX-License-Identifier: MIT
// The cases of oci.md A.1 that are about names, metadata and what layers are packed in.
#include "tests/support/compress.h"
#include "tests/support/merge_stack.h"
#include "tests/support/result_matchers.h"
#include "tests/support/tar_builder.h"

namespace decant {
namespace {

TEST(MergeCase, A26NamesAreNormalisedSoThatLayersMeet)
{
    const auto lower = TarBuilder().file("c//d", "1").file("./e/../f", "2").file("g/", "3");
    const auto upper = TarBuilder().file("/c/./d", "4").file(".wh.f").finish();
    const auto merged = mergeStack({lower.finish(), upper});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "c/ c/d g");
    EXPECT_EQ(merged->tar.content("c/d"), "4");
}

TEST(MergeCase, A26NamesThatOnlyLookLikeMarksAreOrdinary)
{
    const auto layer =
        TarBuilder().file("..data").file("a.wh.b").file(".whx").file("...").file("d/.wh").finish();
    const auto merged = mergeStack({layer, layer});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "... ..data .whx a.wh.b d/ d/.wh");
}

TEST(MergeCase, A27PathsThatEscapeRefuseTheImage)
{
    for (const auto *path : {"../x", "a/../../x", "/..", "a/../../.wh.x"})
        EXPECT_FAILS(ErrorKind::Unsafe, mergeStack({TarBuilder().file(path).finish()}));
}

TEST(MergeCase, A31NamesAreBytesAndStayThem)
{
    const std::vector<std::string> names{"caf\xc3\xa9",
                                         "latin\xe9",
                                         "new\nline",
                                         "back\\slash",
                                         "CON",
                                         "a:b",
                                         "Case",
                                         "case",
                                         "trailing. ",
                                         std::string(255, 'n'),
                                         "d/" + std::string(150, 'x') + "/" +
                                             std::string(250, 'y')};
    TarBuilder layer;
    for (const auto &name : names)
        layer.pax({{"path", name}}).file("short", name);
    layer.longName("gnu" + std::string(120, 'g')).file("short", "gnu");
    layer.longLink("target" + std::string(120, 't')).symlink("link", "short");
    const auto merged = mergeStack({layer.finish()});
    ASSERT_OK(merged);
    for (const auto &name : names)
        EXPECT_EQ(merged->tar.content(name), name);
    EXPECT_EQ(merged->tar.content("gnu" + std::string(120, 'g')), "gnu");
    EXPECT_EQ(merged->tar["link"].target, "target" + std::string(120, 't'));
}

TEST(MergeCase, A33AccessListsAreWrittenAsImportersReadThem)
{
    using namespace std::string_literals;
    // As Linux keeps it: user::rw-, user:33:r--, group::r--, mask::r--, other::---.
    const auto list = "\2\0\0\0"
                      "\1\0\6\0\377\377\377\377"
                      "\2\0\4\0\41\0\0\0"
                      "\4\0\4\0\377\377\377\377"
                      "\20\0\4\0\377\377\377\377"
                      "\40\0\0\0\377\377\377\377"s;
    const auto layer =
        TarBuilder().pax({{"SCHILY.xattr.system.posix_acl_access", list}}).file("f").finish();
    const auto merged = mergeStack({layer});
    ASSERT_OK(merged);
    const auto &pax = merged->tar["f"].pax;
    EXPECT_FALSE(pax.contains("SCHILY.xattr.system.posix_acl_access"));
    ASSERT_TRUE(pax.contains("SCHILY.acl.access"));
    const auto &text = pax.at("SCHILY.acl.access");
    EXPECT_NE(text.find("user:33:r--"), std::string::npos) << text;
    EXPECT_NE(text.find("other::---"), std::string::npos) << text;
}

TEST(MergeCase, A34SparseFilesAreExpanded)
{
    // Old GNU: 3 bytes at 0, 2 at 700 000, 800 000 in all.
    TarFields sparse;
    sparse.name = "s";
    sparse.type = 'S';
    sparse.magic = "ustar ";
    sparse.version = std::string(" \0", 2);
    sparse.size = TarBuilder::octal(5, 11);
    auto block = sparse.block();
    const auto put = [&block](qsizetype at, qint64 number) {
        const auto digits = TarBuilder::octal(number, 11);
        block.replace(at, 11, QByteArray::fromStdString(digits));
        block[at + 11] = '\0';
    };
    put(386, 0);
    put(398, 3);
    put(410, 700'000);
    put(422, 2);
    put(483, 800'000);
    block.replace(148, 8, "        ");
    int sum = 0;
    for (const char byte : block)
        sum += static_cast<uchar>(byte);
    block.replace(148, 8,
                  QByteArray::fromStdString(TarBuilder::octal(sum, 6)) + QByteArray("\0 ", 2));
    const auto layer = block + QByteArray("abcde") + QByteArray(507, '\0') + QByteArray(1024, '\0');
    const auto merged = mergeStack({layer});
    ASSERT_OK(merged);
    auto expected = std::string(800'000, '\0');
    expected.replace(0, 3, "abc").replace(700'000, 2, "de");
    EXPECT_EQ(merged->tar.content("s"), expected);
}

TEST(MergeCase, A37ModesOwnersAndTimesArePreservedBackTo1970)
{
    TarBuilder layer;
    layer.mode(04755).owner(1000, 2000).modified(1'600'000'000).file("suid", "x");
    layer.pax({{"mtime", "1600000000.123456789"}, {"uid", "4000000000"}}).file("fraction");
    layer.pax({{"mtime", "-5.5"}}).file("before");
    layer.mode(01777).dir("tmp");
    const auto merged = mergeStack({layer.finish()});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar["suid"].mode, 04755);
    EXPECT_EQ(merged->tar["suid"].uid, 1000);
    EXPECT_EQ(merged->tar["suid"].gid, 2000);
    EXPECT_EQ(merged->tar["suid"].modified, "1600000000");
    EXPECT_EQ(merged->tar["fraction"].modified, "1600000000.123456789");
    EXPECT_EQ(merged->tar["fraction"].uid, 4'000'000'000);
    EXPECT_EQ(merged->tar["before"].modified, "0");
    EXPECT_EQ(merged->tar["tmp"].mode, 01777);
}

TEST(MergeCase, A39TypesAreReadAsTheyAreMeant)
{
    TarBuilder layer;
    layer.globalPax({{"comment", "from git archive"}});
    for (const char type : {'\0', '0', '7'}) {
        TarFields fields;
        fields.name = "t" + std::to_string(int(type));
        fields.type = type;
        layer.member(fields);
    }
    const auto merged = mergeStack({layer.finish()});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "t0 t48 t55");
    TarFields unknown;
    unknown.name = "u";
    unknown.type = 'Q';
    EXPECT_FALSE(mergeStack({TarBuilder().member(unknown).finish()}));
}

TEST(MergeCase, A41EndBlocksMayBeMissingButNotHalfAMember)
{
    const auto whole = TarBuilder().file("a", std::string(1000, 'a')).bytes();
    EXPECT_OK(mergeStack({whole}));
    EXPECT_FAILS(ErrorKind::Corrupt, mergeStack({whole.left(1100)}));
    EXPECT_FAILS(ErrorKind::Corrupt, mergeStack({whole.left(300)}));
}

TEST(MergeCase, A42AllMembersAndFramesAreReadInBothPasses)
{
    const auto tar = TarBuilder().file("a", std::string(3000, 'a')).file("b", "end").finish();
    const auto gzips = gzip(tar.left(1000)) + gzip({}) + gzip(tar.mid(1000));
    const auto frames = skippableZstdFrame("before") + zstd(tar.left(1000)) +
                        skippableZstdFrame("between") + zstd(tar.mid(1000)) +
                        skippableZstdFrame("after");
    for (const auto &blob : {tar, gzips, frames}) {
        const auto merged = mergeStack({blob});
        ASSERT_OK(merged);
        EXPECT_EQ(merged->tar.content("a"), std::string(3000, 'a'));
        EXPECT_EQ(merged->tar.content("b"), "end");
    }
}

TEST(MergeCase, A43WhatALayerIsPackedInIsToldFromItsBytesAlone)
{
    const auto tar = TarBuilder().file("a", "1").finish();
    for (const auto &blob : {tar, gzip(tar), zstd(tar), skippableZstdFrame("toc") + zstd(tar)}) {
        const auto merged = mergeStack({blob});
        ASSERT_OK(merged);
        EXPECT_EQ(merged->tar.content("a"), "1");
    }
    EXPECT_FAILS(ErrorKind::Corrupt, mergeStack({someBytes(4096)}));
}

TEST(MergeCase, A45PaddingAndGarbageBehindGzipAreTolerated)
{
    const auto packed = gzip(TarBuilder().file("a", "1").finish());
    for (const auto &behind : {QByteArray(700, '\0'), QByteArray("garbage")}) {
        const auto merged = mergeStack({packed + behind});
        ASSERT_OK(merged);
        EXPECT_EQ(merged->tar.content("a"), "1");
    }
}

TEST(MergeCase, A46LayersThatAreCutAnywhereAreRefused)
{
    const auto tar = TarBuilder().file("a", std::string(3000, 'a')).finish();
    for (const auto &blob : {gzip(tar), zstd(tar)}) {
        for (qsizetype length = 4; length < blob.size(); length += 3)
            EXPECT_FAILS(ErrorKind::Corrupt, mergeStack({blob.first(length)})) << length;
    }
}

TEST(MergeCase, A44WhatEstargzAddsIsKept)
{
    const auto layer =
        TarBuilder().file(".no.prefetch.landmark", "\xf").file("stargz.index.json", "{}").finish();
    const auto merged = mergeStack({layer});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), ".no.prefetch.landmark stargz.index.json");
}

} // namespace
} // namespace decant
