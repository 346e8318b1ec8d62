// SPDX-License-Identifier: MIT
// The cases of oci.md A.1 that are about links, symbolic and hard.
#include "tests/support/merge_stack.h"
#include "tests/support/result_matchers.h"
#include "tests/support/tar_builder.h"

namespace decant {
namespace {

/// "a" and "b", one file.
QByteArray pair()
{
    return TarBuilder().file("a", "old").hardLink("b", "a").finish();
}

TEST(MergeCase, A15EntryThroughALinkOfItsLayerLandsAtTheLinksTarget)
{
    const auto layer = TarBuilder()
                           .dir("real")
                           .symlink("relative", "real")
                           .symlink("absolute", "/real")
                           .symlink("beyond", "../../../real")
                           .file("relative/a", "1")
                           .file("absolute/b", "2")
                           .file("beyond/c", "3")
                           .finish();
    const auto merged = mergeStack({layer});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "absolute beyond real/ real/a real/b real/c relative");
    EXPECT_EQ(merged->tar["beyond"].target, "../../../real");
}

TEST(MergeCase, A15ChainsOfLinksAndLinksToNothingAreFollowedToo)
{
    const auto layer = TarBuilder()
                           .symlink("one", "sub/two")
                           .symlink("sub/two", "../three/../four")
                           .file("one/x")
                           .finish();
    const auto merged = mergeStack({layer});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "four/ four/x one sub/ sub/two");
}

TEST(MergeCase, A15LinksThatRunInCirclesAreRefused)
{
    const auto layer = TarBuilder().symlink("a", "b").symlink("b", "a").file("a/x").finish();
    EXPECT_FAILS(ErrorKind::Unsafe, mergeStack({layer}));
}

TEST(MergeCase, A16LinkKeepsTheOldBytesWhenItsTargetIsReplacedAbove)
{
    const auto merged = mergeStack({pair(), TarBuilder().file("a", "new").finish()});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.content("a"), "new");
    EXPECT_EQ(merged->tar.content("b"), "old");
    EXPECT_FALSE(merged->tar.isSameFile("a", "b"));
}

TEST(MergeCase, A17LinkBecomesAFileWhenItsTargetIsDeletedAbove)
{
    const auto lower = TarBuilder().file("d/a", "old").hardLink("b", "d/a").finish();
    for (const auto *mark : {"d/.wh.a", "d/.wh..wh..opq", ".wh.d"}) {
        const auto merged = mergeStack({lower, TarBuilder().file(mark).finish()});
        ASSERT_OK(merged);
        EXPECT_EQ(merged->tar["b"].type, '0');
        EXPECT_EQ(merged->tar.content("b"), "old");
        EXPECT_FALSE(merged->tar.has("d/a"));
    }
}

TEST(MergeCase, A18ChainsStayOneFileHoweverTheTargetIsWritten)
{
    const auto layer = TarBuilder()
                           .file("a", "x")
                           .hardLink("b", "./a")
                           .hardLink("c", "/b")
                           .hardLink("d", "sub/../c")
                           .finish();
    const auto merged = mergeStack({layer, TarBuilder().file(".wh.a").finish()});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "b c d");
    EXPECT_TRUE(merged->tar.isSameFile("b", "c"));
    EXPECT_TRUE(merged->tar.isSameFile("b", "d"));
}

TEST(MergeCase, A19LinkIntoALowerLayerIsTheSameFile)
{
    const auto merged = mergeStack({pair(), TarBuilder().hardLink("c", "a").finish()});
    ASSERT_OK(merged);
    EXPECT_TRUE(merged->tar.isSameFile("a", "c"));
    EXPECT_TRUE(merged->tar.isSameFile("b", "c"));
}

TEST(MergeCase, A19LinkIntoALowerLayerSeesItAsItWasBeforeThisLayersMarks)
{
    const auto merged =
        mergeStack({pair(), TarBuilder().file(".wh.a").hardLink("c", "a").finish()});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "b c");
    EXPECT_EQ(merged->tar.content("c"), "old");
}

TEST(MergeCase, A19LowerLinksOnTheWayToTheTargetAreFollowed)
{
    const auto lower = TarBuilder().symlink("bin", "usr/bin").file("usr/bin/sh", "sh").finish();
    const auto merged = mergeStack({lower, TarBuilder().hardLink("sh", "bin/sh").finish()});
    ASSERT_OK(merged);
    EXPECT_TRUE(merged->tar.isSameFile("sh", "usr/bin/sh"));
}

TEST(MergeCase, A20LinkBeforeItsTargetWaitsForIt)
{
    const auto layer = TarBuilder().hardLink("z", "y").hardLink("y", "x").file("x", "1").finish();
    const auto merged = mergeStack({TarBuilder().file("y", "lower").finish(), layer});
    ASSERT_OK(merged);
    EXPECT_TRUE(merged->tar.isSameFile("x", "y"));
    EXPECT_TRUE(merged->tar.isSameFile("x", "z"));
    EXPECT_EQ(merged->tar.content("z"), "1");
}

TEST(MergeCase, A20LinkMeansTheFileThatHasTheNameAtItsPlaceInTheArchive)
{
    const auto layer =
        TarBuilder().file("m", "first").hardLink("n", "m").file("m", "second").finish();
    const auto merged = mergeStack({layer});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.content("n"), "first");
    EXPECT_EQ(merged->tar.content("m"), "second");
}

TEST(MergeCase, A20LinksThatOnlyPointAtOneAnotherAreRefused)
{
    EXPECT_FAILS(ErrorKind::Corrupt,
                 mergeStack({TarBuilder().hardLink("a", "b").hardLink("b", "a").finish()}));
    EXPECT_FAILS(ErrorKind::Corrupt, mergeStack({TarBuilder().hardLink("a", "a").finish()}));
}

TEST(MergeCase, A21HardLinkToASymbolicLinkIsEmittedAsASymbolicLink)
{
    const auto layer = TarBuilder().symlink("a", "there").hardLink("b", "a").finish();
    const auto merged = mergeStack({layer});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar["b"].type, '2');
    EXPECT_EQ(merged->tar["b"].target, "there");
}

TEST(MergeCase, A22TheTargetsMetadataCountAndTheLinksAreWarnedOf)
{
    const auto layer = TarBuilder().mode(04755).file("a").mode(0600).hardLink("b", "a").finish();
    const auto merged = mergeStack({layer});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.inode("b").mode, 04755);
    ASSERT_EQ(merged->warnings.size(), 1);
    EXPECT_TRUE(merged->warnings.first().contains(u"hard links"_s));
}

TEST(MergeCase, A23LinksToDirectoriesToNothingAndOutsideAreRefused)
{
    const auto lower = TarBuilder().dir("lower").finish();
    EXPECT_FAILS(ErrorKind::Corrupt,
                 mergeStack({TarBuilder().dir("d").hardLink("a", "d").finish()}));
    EXPECT_FAILS(ErrorKind::Corrupt,
                 mergeStack({TarBuilder().hardLink("a", "d").dir("d").finish()}));
    EXPECT_FAILS(ErrorKind::Corrupt,
                 mergeStack({lower, TarBuilder().hardLink("a", "lower").finish()}));
    EXPECT_FAILS(ErrorKind::Corrupt, mergeStack({TarBuilder().hardLink("a", "/").finish()}));
    EXPECT_FAILS(ErrorKind::Corrupt,
                 mergeStack({lower, TarBuilder().hardLink("a", "nothing").finish()}));
    EXPECT_FAILS(ErrorKind::Unsafe,
                 mergeStack({TarBuilder().hardLink("a", "../../etc/shadow").finish()}));
}

TEST(MergeCase, A24LinkWithASizeInItsHeaderHasNoBody)
{
    TarFields link;
    link.name = "b";
    link.type = '1';
    link.linkname = "a";
    link.size = TarBuilder::octal(3, 11);
    auto builder = TarBuilder().file("a", "abc");
    builder.member(link).file("c", "def");
    const auto merged = mergeStack({builder.finish()});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "a b c");
    EXPECT_TRUE(merged->tar.isSameFile("a", "b"));
    EXPECT_EQ(merged->tar.content("c"), "def");
}

TEST(MergeCase, LinksOfDevicesAndFifosStayLinks)
{
    const auto layer = TarBuilder().fifo("p").hardLink("q", "p").finish();
    const auto merged = mergeStack({layer});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar["q"].type, '1');
    EXPECT_TRUE(merged->tar.isSameFile("p", "q"));
}

TEST(MergeCase, FileWithMoreNamesThanAFileSystemTakesBecomesSeveral)
{
    TarBuilder layer;
    layer.file("first", "content");
    for (int i = 0; i < 60'000; ++i)
        layer.hardLink(std::to_string(i), "first");
    const auto merged = mergeStack({layer.finish()});
    ASSERT_OK(merged);
    std::map<std::string, int> files;
    for (const auto &member : merged->tar.members()) {
        EXPECT_TRUE(member.type != '0' || member.content == "content");
        if (!member.path.empty())
            ++files[member.type == '0' ? member.path : member.target];
    }
    ASSERT_EQ(files.size(), 2u);
    EXPECT_EQ(files.at("0"), 60'000);
}

} // namespace
} // namespace decant
