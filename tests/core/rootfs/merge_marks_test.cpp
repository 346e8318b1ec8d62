// SPDX-License-Identifier: MIT
// The cases of oci.md A.1 that are about marks: whiteouts and opaque directories.
#include "tests/support/merge_stack.h"
#include "tests/support/result_matchers.h"
#include "tests/support/tar_builder.h"

namespace decant {
namespace {

/// The names that remain of the stack, or what went wrong.
std::string namesOf(const std::vector<QByteArray> &layers)
{
    const auto merged = mergeStack(layers);
    return merged ? merged->tar.names() : merged.error().what.toStdString();
}

QByteArray base()
{
    return TarBuilder().dir("d").file("d/a", "a").file("d/b", "b").file("x", "old").finish();
}

TEST(MergeCase, A1WhiteoutBeforeAFileOfTheSameLayerLeavesTheFile)
{
    const auto merged = mergeStack({base(), TarBuilder().file(".wh.x").file("x", "new").finish()});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.content("x"), "new");
}

TEST(MergeCase, A2WhiteoutAfterAFileOfTheSameLayerLeavesTheFile)
{
    const auto merged = mergeStack({base(), TarBuilder().file("x", "new").file(".wh.x").finish()});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.content("x"), "new");
    EXPECT_EQ(namesOf({TarBuilder().file("x").file(".wh.x").finish()}), "x");
}

TEST(MergeCase, A3DirectoryThatIsWhitedOutAndAddedAgainIsReplacedInEitherOrder)
{
    const auto before = TarBuilder().file(".wh.d").dir("d").file("d/c").finish();
    const auto after = TarBuilder().dir("d").file("d/c").file(".wh.d").finish();
    const auto implied = TarBuilder().file("d/c").file(".wh.d").finish();
    EXPECT_EQ(namesOf({base(), before}), "d/ d/c x");
    EXPECT_EQ(namesOf({base(), after}), "d/ d/c x");
    EXPECT_EQ(namesOf({base(), implied}), "d/ d/c x");
}

TEST(MergeCase, A4OpaqueAnywhereInTheLayerHidesLowerChildrenOnly)
{
    const auto first = TarBuilder().file("d/.wh..wh..opq").dir("d").file("d/c").finish();
    const auto middle = TarBuilder().dir("d").file("d/.wh..wh..opq").file("d/c").finish();
    const auto last = TarBuilder().file("d/c").dir("d").file("d/.wh..wh..opq").finish();
    for (const auto &layer : {first, middle, last})
        EXPECT_EQ(namesOf({base(), layer}), "d/ d/c x");
}

TEST(MergeCase, A4OpaqueDirectoryIsFilledAgainByTheLayerAbove)
{
    EXPECT_EQ(namesOf({base(), TarBuilder().dir("d").file("d/.wh..wh..opq").finish(),
                       TarBuilder().file("d/e").finish()}),
              "d/ d/e x");
}

TEST(MergeCase, A5OpaqueWithoutTheDirectoryKeepsItsLowerMetadata)
{
    const auto lower = TarBuilder().mode(01777).owner(3, 4).modified(99).dir("d").file("d/a");
    const auto merged = mergeStack({lower.finish(), TarBuilder().file("d/.wh..wh..opq").finish()});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "d/");
    EXPECT_EQ(merged->tar["d"].mode, 01777);
    EXPECT_EQ(merged->tar["d"].uid, 3);
    EXPECT_EQ(merged->tar["d"].gid, 4);
    EXPECT_EQ(merged->tar["d"].modified, "99");
}

TEST(MergeCase, A6OpaqueRootHidesAllThatIsLower)
{
    EXPECT_EQ(namesOf({base(), TarBuilder().file("new").file(".wh..wh..opq").finish()}), "new");
    EXPECT_EQ(namesOf({base(), TarBuilder().file("./.wh..wh..opq").finish()}), "");
}

TEST(MergeCase, A7WhiteoutOfADirectoryTakesTheWholeSubtree)
{
    const auto deep = TarBuilder().file("d/e/f/g").finish();
    EXPECT_EQ(namesOf({base(), deep, TarBuilder().file(".wh.d").finish()}), "x");
    EXPECT_EQ(namesOf({base(), deep, TarBuilder().file("d/e/.wh.f").finish()}),
              "d/ d/a d/b d/e/ x");
}

TEST(MergeCase, A7RedundantWhiteoutsAreFine)
{
    EXPECT_EQ(namesOf({base(), TarBuilder().file(".wh.d").file("d/.wh.a").finish()}), "x");
    EXPECT_EQ(namesOf({base(), TarBuilder().file("d/.wh.a").file(".wh.d").finish()}), "x");
    EXPECT_EQ(namesOf({base(), TarBuilder().file(".wh.x").file(".wh.x").finish()}), "d/ d/a d/b");
}

TEST(MergeCase, A8WhiteoutOfWhatIsNotThereMakesNoParents)
{
    EXPECT_EQ(namesOf({base(), TarBuilder().file("p/q/.wh.r").finish()}), "d/ d/a d/b x");
    EXPECT_EQ(namesOf({base(), TarBuilder().file("p/.wh..wh..opq").finish()}), "d/ d/a d/b x");
    EXPECT_EQ(namesOf({TarBuilder().file("p/.wh.r").finish()}), "");
}

TEST(MergeCase, A9WhiteoutBeneathALinkOfItsLayerIsVoid)
{
    const auto lower = TarBuilder().file("baz/bar").finish();
    const auto merged =
        mergeStack({lower, TarBuilder().symlink("foo", "baz").file("foo/.wh.bar").finish()});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "baz/ baz/bar foo");
    ASSERT_EQ(merged->warnings.size(), 1);
    EXPECT_TRUE(merged->warnings.first().contains(u"Layer 2"_s));
}

TEST(MergeCase, A9WhiteoutBeneathALinkOfALowerLayerIsVoid)
{
    const auto lower = TarBuilder().symlink("bin", "usr/bin").file("usr/bin/x").finish();
    for (const auto *mark : {"bin/.wh.x", "bin/.wh..wh..opq"}) {
        const auto merged = mergeStack({lower, TarBuilder().file(mark).finish()});
        ASSERT_OK(merged);
        EXPECT_EQ(merged->tar.names(), "bin usr/ usr/bin/ usr/bin/x");
        EXPECT_EQ(merged->tar["bin"].target, "usr/bin");
        EXPECT_EQ(merged->warnings.size(), 1);
    }
}

TEST(MergeCase, A9WhiteoutOfALinkRemovesTheLinkAlone)
{
    const auto lower = TarBuilder().symlink("bin", "usr/bin").file("usr/bin/x").finish();
    EXPECT_EQ(namesOf({lower, TarBuilder().file(".wh.bin").finish()}), "usr/ usr/bin/ usr/bin/x");
}

TEST(MergeCase, A10FileOverADirectoryEndsItsSubtreeForGood)
{
    const auto file = TarBuilder().file("d", "now a file").finish();
    const auto link = TarBuilder().symlink("d", "x").finish();
    const auto again = TarBuilder().dir("d").file("d/c").finish();
    EXPECT_EQ(namesOf({base(), file}), "d x");
    EXPECT_EQ(namesOf({base(), file, again}), "d/ d/c x");
    EXPECT_EQ(namesOf({base(), link, again}), "d/ d/c x");
}

TEST(MergeCase, A28WhiteoutsOfNothingAreRefused)
{
    for (const auto *name : {".wh.", ".wh..", ".wh...", "d/.wh.", "d/.wh.."})
        EXPECT_FAILS(ErrorKind::Unsafe, mergeStack({base(), TarBuilder().file(name).finish()}));
}

TEST(MergeCase, A28NothingMayLieInWhatIsNamedLikeAMark)
{
    EXPECT_FAILS(ErrorKind::Unsafe, mergeStack({base(), TarBuilder().file("d/.wh.e/f").finish()}));
}

TEST(MergeCase, A29WhatAufsKeptForItselfIsHiddenButCanBeLinkedTo)
{
    const auto layer = TarBuilder()
                           .dir(".wh..wh.plnk")
                           .file(".wh..wh.plnk/12.34", "shared")
                           .file(".wh..wh.aufs")
                           .hardLink("a", ".wh..wh.plnk/12.34")
                           .hardLink("b", "./.wh..wh.plnk/12.34")
                           .finish();
    const auto merged = mergeStack({layer});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "a b");
    EXPECT_EQ(merged->tar.content("b"), "shared");
    EXPECT_TRUE(merged->tar.isSameFile("a", "b"));
}

TEST(MergeCase, A35CharacterDeviceZeroZeroIsAWhiteout)
{
    EXPECT_EQ(
        namesOf({base(), TarBuilder().charDevice("d/a", 0, 0).charDevice("x", 0, 0).finish()}),
        "d/ d/b");
    EXPECT_EQ(namesOf({base(), TarBuilder().charDevice("p/q", 0, 0).finish()}), "d/ d/a d/b x");
}

TEST(MergeCase, A35HardLinksToAWhiteoutDeviceAreWhiteoutsToo)
{
    const auto layer = TarBuilder().charDevice("d/a", 0, 0).hardLink("x", "d/a").finish();
    EXPECT_EQ(namesOf({base(), layer}), "d/ d/b");
}

TEST(MergeCase, A35OtherDevicesAndFifosAreKept)
{
    const auto layer =
        TarBuilder().charDevice("null", 1, 3).blockDevice("sda", 8, 0).fifo("pipe").finish();
    const auto merged = mergeStack({layer});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "null pipe sda");
    EXPECT_EQ(merged->tar["null"].type, '3');
    EXPECT_EQ(merged->tar["null"].major, 1);
    EXPECT_EQ(merged->tar["null"].minor, 3);
    EXPECT_EQ(merged->tar["sda"].type, '4');
    EXPECT_EQ(merged->tar["pipe"].type, '6');
}

} // namespace
} // namespace decant
