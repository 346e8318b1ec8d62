// SPDX-License-Identifier: MIT
// Of several headers that say the same, the one that counts.
#include "tests/support/read_tar.h"
#include "tests/support/tar_builder.h"

namespace decant {
namespace {

using namespace std::string_literals;

TEST(TarNamesTest, A31AnEmptyValueOfPaxTakesBackWhatCameBefore)
{
    const auto entries = readTar(TarBuilder()
                                     .modified(7)
                                     .owner(1, 2)
                                     .pax({{"path", "other"},
                                           {"uid", "5"},
                                           {"gid", "6"},
                                           {"size", "1000"},
                                           {"mtime", "8.5"},
                                           {"SCHILY.acl.access", "user::rw-,group::r--,other::---"},
                                           {"SCHILY.xattr.user.a", "1"},
                                           {"path", ""},
                                           {"uid", ""},
                                           {"gid", ""},
                                           {"size", ""},
                                           {"mtime", ""},
                                           {"SCHILY.acl.access", ""},
                                           {"SCHILY.xattr.user.a", ""}})
                                     .file("own", "x")
                                     .pax({{"linkpath", "other"}, {"linkpath", ""}})
                                     .symlink("link", "target")
                                     .finish());
    ASSERT_OK(entries);
    ASSERT_EQ(entries->size(), 2u);
    const auto &own = entries->front();
    EXPECT_EQ(own.path, "own");
    EXPECT_EQ(own.size, 1);
    EXPECT_EQ(own.metadata.uid, 1);
    EXPECT_EQ(own.metadata.gid, 2);
    EXPECT_EQ(own.metadata.modified, (Timestamp{7, 0}));
    const std::map<std::string, std::string> xattrs{{"user.a", ""}};
    EXPECT_EQ(own.metadata.xattrs, xattrs) << "which may be empty";
    EXPECT_EQ(entries->back().linkTarget, "target");
}

TEST(TarNamesTest, A34AnEmptyValueOfPaxTakesASparseMapBack)
{
    const auto entries = readTar(TarBuilder()
                                     .pax({{"GNU.sparse.major", "1"},
                                           {"GNU.sparse.minor", "0"},
                                           {"GNU.sparse.name", "other"},
                                           {"GNU.sparse.size", "10"},
                                           {"GNU.sparse.map", "0,1"},
                                           {"GNU.sparse.major", ""},
                                           {"GNU.sparse.minor", ""},
                                           {"GNU.sparse.name", ""},
                                           {"GNU.sparse.size", ""},
                                           {"GNU.sparse.map", ""}})
                                     .file("own", "abc")
                                     .finish());
    ASSERT_OK(entries);
    EXPECT_EQ(entries->front().path, "own");
    EXPECT_EQ(entries->front().size, 3);
}

TEST(TarNamesTest, A31AnEmptyLongNameIsNone)
{
    const auto entries = readTar(TarBuilder()
                                     .longName("")
                                     .file("own")
                                     .longLink("")
                                     .symlink("link", "target")
                                     .longName("")
                                     .pax({{"path", "pax"}})
                                     .file("cut")
                                     .finish());
    ASSERT_OK(entries);
    ASSERT_EQ(entries->size(), 3u);
    EXPECT_EQ(entries->at(0).path, "own");
    EXPECT_EQ(entries->at(1).linkTarget, "target");
    EXPECT_EQ(entries->at(2).path, "pax");
}

TEST(TarNamesTest, A39ThePathThatCountsSaysWhatIsADirectory)
{
    TarFields cut;
    cut.magic = "ustar ";
    cut.version = " \0"s;
    cut.type = '\0';
    const auto folder = std::string(60, 'a') + "/" + std::string(60, 'b') + "/";
    const auto file = std::string(99, 'a') + "/b";
    cut.name = folder.substr(0, 100);
    TarFields other = cut;
    other.name = file.substr(0, 100);
    other.size = TarBuilder::octal(1, 11);
    const auto entries = readTar(TarBuilder()
                                     .longName(folder)
                                     .member(cut)
                                     .pax({{"path", folder}})
                                     .member(cut)
                                     .longName(file)
                                     .member(other, "x")
                                     .finish());
    ASSERT_OK(entries);
    ASSERT_EQ(entries->size(), 3u);
    EXPECT_EQ(entries->at(0).type, EntryType::Directory);
    EXPECT_EQ(entries->at(1).type, EntryType::Directory);
    EXPECT_EQ(entries->at(2).type, EntryType::File);
}

} // namespace
} // namespace decant
