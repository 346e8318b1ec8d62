// SPDX-License-Identifier: MIT
// What comes out of a merge, given to the programs that will read it. Source: oci.md A.2.
#include "tests/support/file_facts.h"
#include "tests/support/merge_stack.h"
#include "tests/support/result_matchers.h"
#include "tests/support/small_files.h"
#include "tests/support/tar_builder.h"

#include <QProcess>
#include <QTemporaryDir>

#include <filesystem>

namespace decant {

namespace fs = std::filesystem;

namespace {

struct Extraction
{
    int exitCode = -1;
    QByteArray complaints;
};

/// Runs `program` as the importers do, in the C locale, the tar on its standard input.
Extraction extract(const QString &program, QStringList arguments, const QString &folder,
                   const QByteArray &tar)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process.setProcessEnvironment(environment);
    process.start(program, QStringList{u"-C"_s, folder} + arguments);
    process.write(tar);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardError()};
}

/// A stack with something of all that makes importers stumble; no devices, so that it needs no
/// rights.
std::vector<QByteArray> nastyStack()
{
    TarBuilder base;
    base.mode(0555).dir("readonly").mode(0644).file("readonly/file", "inside");
    base.pax({{"path", "caf\xc3\xa9/latin\xe9"}}).file("x", "bytes");
    base.pax({{"linkpath", "caf\xc3\xa9/t\xe9l\xe9"}}).symlink("link", "x");
    base.pax({{"path", "d/" + std::string(150, 'x') + "/" + std::string(250, 'y')}})
        .file("x", "long");
    base.file("z-target", "shared").hardLink("a-link", "z-target").hardLink("m-link", "a-link");
    base.symlink("sl", "nowhere").hardLink("sl2", "sl").fifo("pipe").hardLink("pipe2", "pipe");
    base.file("a:b", "colon").file("-dash", "dash").file("new\nline", "newline");
    base.pax({{"mtime", "-5.5"}}).file("old").pax({{"mtime", "1600000000.25"}}).file("fraction");
    base.pax({{"SCHILY.xattr.com.apple.provenance", "x"}}).file("apple");
    base.pax({{"SCHILY.xattr.security.selinux", "label"}}).symlink("labelled", "x");
    base.pax({{"SCHILY.xattr.user.big", std::string(70'000, 'v')}}).file("big-xattr");
    base.pax({{"SCHILY.xattr.user.kept", "yes"}}).file("xattr");
    base.pax({{"SCHILY.xattr.user.lost", "x"}}).fifo("other-pipe");
    base.pax({{"GNU.sparse.map", "0,1,1048576,1"},
              {"GNU.sparse.size", "2097152"},
              {"GNU.sparse.numblocks", "2"}})
        .file("sparse", "ab");
    base.mode(02755).owner(4'000'000'000, 2'097'152).file("huge-ids").owner(0, 0).mode(0644);
    const auto upper = TarBuilder()
                           .file("z-target", "replaced")
                           .file("readonly/.wh.file")
                           .file("readonly/other", "upper")
                           .file("d/sub/deep", "deep")
                           .finish();
    return {base.finish(), upper};
}

/// GNU tar gives a directory its time too early, where its files come behind others.
void expectOnDisk(const std::string &path, const TarMember &member, bool keepsDirectoryTimes)
{
    const auto facts = factsOf(path);
    ASSERT_TRUE(facts) << member.path;
    const bool isLink = member.type == '2';
    EXPECT_TRUE(isLink || int(facts->mode & 07777) == member.mode) << member.path;
    if (member.type != '5' || (keepsDirectoryTimes && !member.path.empty())) {
        EXPECT_NEAR(double(facts->modified.seconds) + facts->modified.nanoseconds * 1e-9,
                    std::stod(member.modified), 1e-6)
            << member.path;
    }
    EXPECT_EQ(isLink ? facts->linkTarget : "", isLink ? member.target : "") << member.path;
    if (::geteuid() == 0) {
        EXPECT_EQ(facts->uid, member.uid) << member.path;
        EXPECT_EQ(facts->gid, member.gid) << member.path;
    }
    const std::string prefix = "SCHILY.xattr.";
    for (const auto &[key, value] : member.pax) {
        if (key.starts_with(prefix)) {
            EXPECT_EQ(xattrOf(path, key.c_str() + prefix.size()), value) << member.path;
        }
    }
}

class ImportersTest : public testing::TestWithParam<QStringList>
{};

TEST_P(ImportersTest, A2TakeTheMergedTarWithoutAWordAndMakeOfItWhatItSays)
{
    const auto merged = mergeStack(nastyStack());
    ASSERT_OK(merged);
    const QTemporaryDir folder;
    ASSERT_TRUE(folder.isValid());
    ASSERT_TRUE(folder.isValid());
    const auto run = extract(GetParam().first(), GetParam().mid(1), folder.path(), merged->bytes);
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.complaints, "");

    const auto root = folder.path().toStdString() + "/";
    for (const auto &member : merged->tar.members()) {
        const auto onDisk = root + member.path;
        ASSERT_TRUE(exists(onDisk)) << member.path;
        EXPECT_EQ(isDirectory(onDisk), member.type == '5') << member.path;
        EXPECT_EQ(inodeOf(onDisk), inodeOf(root + merged->tar.inode(member.path).path));
        EXPECT_TRUE(member.type != '0' || readFile(onDisk) == member.content) << member.path;
        expectOnDisk(onDisk, merged->tar.inode(member.path), GetParam().first() == u"bsdtar");
    }
    EXPECT_EQ(std::distance(fs::recursive_directory_iterator(root), {}),
              std::ssize(merged->tar.members()) - 1);
    EXPECT_EQ(merged->tar["sparse"].content.size(), 2'097'152U);
    EXPECT_TRUE(merged->tar["xattr"].pax.contains("SCHILY.xattr.user.kept"));
    EXPECT_EQ(readFile(root + "a-link"), "shared");
    EXPECT_EQ(readFile(root + "z-target"), "replaced");
    EXPECT_EQ(inodeOf(root + "a-link"), inodeOf(root + "m-link"));
    EXPECT_NE(inodeOf(root + "a-link"), inodeOf(root + "z-target"));
    EXPECT_FALSE(exists(root + "readonly/file"));
    // Qt does not remove names that are no UTF-8.
    fs::permissions(root + "readonly", fs::perms::owner_all);
    fs::remove_all(root);
}

std::string nameOf(const testing::TestParamInfo<QStringList> &tested)
{
    return tested.param.first().toStdString();
}

INSTANTIATE_TEST_SUITE_P(All, ImportersTest,
                         testing::Values(QStringList{u"bsdtar"_s, u"-x"_s, u"-p"_s, u"--xattrs"_s,
                                                     u"--numeric-owner"_s, u"-f"_s, u"-"_s},
                                         QStringList{u"tar"_s, u"-x"_s, u"-p"_s, u"--xattrs"_s,
                                                     u"--numeric-owner"_s, u"-f"_s, u"-"_s}),
                         nameOf);

} // namespace
} // namespace decant
