// SPDX-License-Identifier: MIT
// The cases of oci.md A.1 that are about directories, and about what comes twice.
#include "tests/support/merge_stack.h"
#include "tests/support/result_matchers.h"
#include "tests/support/tar_builder.h"

namespace decant {
namespace {

QByteArray usrMerged()
{
    return TarBuilder().symlink("bin", "usr/bin").file("usr/bin/sh", "sh").finish();
}

TEST(MergeCase, A11DirectoryEntryOverALinkOrAFileReplacesIt)
{
    const auto upper = TarBuilder().dir("bin").file("bin/tool").finish();
    for (const bool keepDirlinks : {false, true}) {
        const auto merged = mergeStack({usrMerged(), upper}, {.keepDirlinks = keepDirlinks});
        ASSERT_OK(merged);
        EXPECT_EQ(merged->tar.names(), "bin/ bin/tool usr/ usr/bin/ usr/bin/sh");
    }
    const auto merged = mergeStack({TarBuilder().file("bin").finish(), upper});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "bin/ bin/tool");
}

TEST(MergeCase, A12ImpliedDirectoryReplacesALowerLinkAndSaysSoLoudly)
{
    const auto merged = mergeStack({usrMerged(), TarBuilder().file("bin/tool").finish()});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "bin/ bin/tool usr/ usr/bin/ usr/bin/sh");
    ASSERT_EQ(merged->warnings.size(), 1);
    EXPECT_TRUE(merged->warnings.first().contains(u"Layer 2 shadows /bin"_s));
    EXPECT_TRUE(merged->warnings.first().contains(u"--keep-dirlinks"_s));
}

TEST(MergeCase, A12KeepDirlinksFollowsTheLowerLinkInstead)
{
    const auto upper = TarBuilder().file("bin/tool").dir("usr").dir("usr/bin").finish();
    const auto merged = mergeStack({usrMerged(), upper}, {.keepDirlinks = true});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "bin usr/ usr/bin/ usr/bin/sh usr/bin/tool");
    EXPECT_TRUE(merged->warnings.isEmpty());
}

TEST(MergeCase, A12KeepDirlinksReplacesALinkThatLeadsToNoDirectory)
{
    const auto lower = TarBuilder().symlink("bin", "nowhere").symlink("circle", "circle").finish();
    const auto upper = TarBuilder().file("bin/tool").file("circle/x").finish();
    const auto merged = mergeStack({lower, upper}, {.keepDirlinks = true});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "bin/ bin/tool circle/ circle/x");
    EXPECT_EQ(merged->warnings.size(), 2);
}

TEST(MergeCase, A12KeepDirlinksFollowsLinksThatAreMetOnTheWay)
{
    const auto lower =
        TarBuilder().symlink("a", "real").symlink("real/b", "../other").dir("other").finish();
    const auto merged =
        mergeStack({lower, TarBuilder().file("a/b/c").finish()}, {.keepDirlinks = true});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "a other/ other/c real/ real/b");
}

TEST(MergeCase, A13ImpliedDirectoryReplacesALowerFile)
{
    const auto merged =
        mergeStack({TarBuilder().file("d").finish(), TarBuilder().file("d/x").finish()});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "d/ d/x");
}

TEST(MergeCase, A14ImpliedDirectoryKeepsTheLowerMetadata)
{
    const auto lower = TarBuilder().mode(01777).owner(5, 6).modified(7).dir("tmp").finish();
    const auto merged = mergeStack({lower, TarBuilder().modified(100).file("tmp/x").finish()});
    ASSERT_OK(merged);
    const auto &tmp = merged->tar["tmp"];
    EXPECT_EQ(tmp.mode, 01777);
    EXPECT_EQ(tmp.uid, 5);
    EXPECT_EQ(tmp.gid, 6);
    EXPECT_EQ(tmp.modified, "7");
}

TEST(MergeCase, A14ImpliedDirectoryThatIsNewIsOrdinary)
{
    const auto layer = TarBuilder().mode(0600).owner(5, 6).modified(100).file("a/b/c").finish();
    const auto merged = mergeStack({layer});
    ASSERT_OK(merged);
    for (const auto *path : {"a", "a/b"}) {
        EXPECT_EQ(merged->tar[path].mode, 0755);
        EXPECT_EQ(merged->tar[path].uid, 0);
        EXPECT_EQ(merged->tar[path].gid, 0);
        EXPECT_EQ(merged->tar[path].modified, "100");
    }
}

TEST(MergeCase, A25OfWhatComesTwiceTheLastWins)
{
    const auto layer = TarBuilder()
                           .file("a", "first")
                           .mode(0700)
                           .dir("d")
                           .file("d/x")
                           .file("e/f")
                           .file("a", "second")
                           .mode(0750)
                           .dir("d")
                           .file("e", "no directory any more")
                           .finish();
    const auto merged = mergeStack({layer});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "a d/ d/x e");
    EXPECT_EQ(merged->tar.content("a"), "second");
    EXPECT_EQ(merged->tar["d"].mode, 0750);
}

TEST(MergeCase, A25NothingIsWrittenThroughAnEarlierLink)
{
    const auto layer = TarBuilder()
                           .file("target", "kept")
                           .symlink("a", "target")
                           .dir("dir")
                           .symlink("d", "dir")
                           .file("a", "own")
                           .mode(0700)
                           .dir("d")
                           .finish();
    const auto merged = mergeStack({layer});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.content("target"), "kept");
    EXPECT_EQ(merged->tar.content("a"), "own");
    EXPECT_EQ(merged->tar["d"].type, '5');
    EXPECT_EQ(merged->tar["dir"].mode, 0755);
}

TEST(MergeCase, A25EntryBeneathAnEarlierFileMakesItADirectory)
{
    const auto merged = mergeStack({TarBuilder().file("a").file("a/b").finish()});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "a/ a/b");
    EXPECT_EQ(merged->warnings.size(), 1);
}

TEST(MergeCase, A30TheRootKeepsItsModeWhateverTheLayerSays)
{
    for (const auto *root : {".", "./", "/"}) {
        const auto layer = TarBuilder().mode(0700).owner(1000, 1000).dir(root).finish();
        const auto merged = mergeStack({layer});
        ASSERT_OK(merged);
        EXPECT_EQ(merged->tar[""].type, '5');
        EXPECT_EQ(merged->tar[""].mode, 0755);
        EXPECT_EQ(merged->tar[""].uid, 0);
    }
}

TEST(MergeCase, A30TheRootCannotBecomeAnythingElse)
{
    EXPECT_FAILS(ErrorKind::Unsafe, mergeStack({TarBuilder().symlink("./", "/etc").finish()}));
    EXPECT_FAILS(ErrorKind::Unsafe, mergeStack({TarBuilder().fifo("/").finish()}));
}

TEST(MergeCase, A32DirectoryEntryWithoutXattrsClearsThoseBelow)
{
    const auto lower = TarBuilder().pax({{"SCHILY.xattr.user.a", "1"}}).dir("d").finish();
    const auto kept = mergeStack({lower, TarBuilder().file("d/x").finish()});
    ASSERT_OK(kept);
    EXPECT_EQ(kept->tar["d"].pax.count("SCHILY.xattr.user.a"), 1u);
    const auto cleared = mergeStack({lower, TarBuilder().dir("d").finish()});
    ASSERT_OK(cleared);
    EXPECT_TRUE(cleared->tar["d"].pax.empty());
}

TEST(MergeCase, A36AttributesOfARunningOverlayAreStripped)
{
    const auto lower = TarBuilder().file("d/a").finish();
    const auto upper = TarBuilder()
                           .pax({{"SCHILY.xattr.trusted.overlay.opaque", "y"},
                                 {"SCHILY.xattr.user.overlay.opaque", "y"},
                                 {"SCHILY.xattr.user.kept", "1"}})
                           .dir("d")
                           .finish();
    const auto merged = mergeStack({lower, upper});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "d/ d/a");
    EXPECT_EQ(merged->tar["d"].pax.size(), 1u);
    EXPECT_EQ(merged->warnings.size(), 1);
}

TEST(MergeCase, A38OfADirectorysMetadataTheTopmostEntryWins)
{
    const auto one = TarBuilder().mode(0700).owner(1, 1).modified(1).dir("d").finish();
    const auto two = TarBuilder().mode(0711).owner(2, 2).modified(2).dir("d").finish();
    const auto three = TarBuilder().modified(3).file("d/x").finish();
    const auto merged = mergeStack({one, two, three});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar["d"].mode, 0711);
    EXPECT_EQ(merged->tar["d"].uid, 2);
    EXPECT_EQ(merged->tar["d"].modified, "2");
}

TEST(MergeCase, A40EmptyLayersChangeNothing)
{
    const auto base = TarBuilder().file("a").finish();
    const auto merged = mergeStack({QByteArray(), base, QByteArray(1024, '\0'), QByteArray()});
    ASSERT_OK(merged);
    EXPECT_EQ(merged->tar.names(), "a");
    ASSERT_OK(mergeStack({}));
}

} // namespace
} // namespace decant
