// SPDX-License-Identifier: MIT
// What Decant writes, extracted by those who will have to: bsdtar, as WSL calls it, and GNU tar.
#include "core/base/error.h"
#include "core/rootfs/tar_writer.h"
#include "tests/support/file_facts.h"
#include "tests/support/run_program.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/sysmacros.h>

#include <filesystem>

namespace decant {
namespace {

using namespace std::string_literals;

struct Extractor
{
    const char *name;
    QStringList command; ///< The folder follows.
};

void PrintTo(const Extractor &extractor, std::ostream *out)
{
    *out << extractor.name;
}

class TarWriterJudgesTest : public testing::TestWithParam<Extractor>
{
protected:
    void TearDown() override { std::filesystem::remove_all(m_folder.path().toStdString()); }

    static OutputEntry entryOf(EntryType type, const std::string &path,
                               const std::string &target = {})
    {
        OutputEntry entry;
        entry.type = type;
        entry.path = path;
        entry.linkTarget = target;
        entry.metadata.mode = type == EntryType::Directory ? 0755 : 0644;
        entry.metadata.uid = ::geteuid();
        entry.metadata.gid = ::getegid();
        entry.metadata.modified = {1'600'000'000, 0};
        return entry;
    }

    void add(OutputEntry entry, const QByteArray &content = {})
    {
        entry.size = content.size();
        const auto header = tarHeader(entry);
        m_tar.append(header.data(), static_cast<qsizetype>(header.size()));
        m_tar += content + QByteArray(static_cast<qsizetype>(tarPadding(entry.size)), '\0');
    }

    /// Extracts; whatever a judge has to say is a failure, unless it `mayTalk`.
    void extract(bool mayTalk = false)
    {
        const auto result = runProgram(GetParam().command + QStringList{m_folder.path()},
                                       m_tar + QByteArray(tarEndSize, '\0'));
        EXPECT_EQ(result.status, 0);
        if (!mayTalk) {
            EXPECT_EQ(result.errors.toStdString(), "");
        }
    }

    std::string pathOf(const std::string &name) const
    {
        return m_folder.path().toStdString() + '/' + name;
    }

    FileFacts facts(const std::string &name) const
    {
        const auto facts = factsOf(pathOf(name));
        EXPECT_TRUE(facts) << name;
        return facts.value_or(FileFacts{});
    }

    QTemporaryDir m_folder;
    QByteArray m_tar;
};

TEST_P(TarWriterJudgesTest, A31StrangeNamesComeOutAsTheyWent)
{
    const std::string names[]{"a:b",
                              "caf\xc3\xa9",
                              "caf\xe9",
                              "new\nline",
                              "back\\slash",
                              " blank ",
                              "-dash",
                              "\xff\xfe",
                              "CON",
                              "Case",
                              "case",
                              "*?[x]",
                              "%s%n",
                              "..data",
                              "=",
                              std::string(97, 'x'),
                              std::string(98, 'x'),
                              std::string(99, 'x'),
                              std::string(100, 'x'),
                              std::string(255, 'x')};
    add(entryOf(EntryType::Directory, ""));
    const auto deep = std::string(200, 'd') + '/' + std::string(200, 'e');
    add(entryOf(EntryType::Directory, std::string(200, 'd')));
    add(entryOf(EntryType::Directory, deep));
    for (const auto &folder : {""s, deep + '/'}) {
        for (const auto &name : names) {
            add(entryOf(EntryType::File, folder + name), "text");
            add(entryOf(EntryType::HardLink, folder + "h" + name.substr(0, 254), folder + name));
            add(entryOf(EntryType::Symlink, folder + "s" + name.substr(0, 254), folder + name));
        }
    }
    extract();
    for (const auto &folder : {""s, deep + '/'}) {
        for (const auto &name : names) {
            const auto file = facts(folder + name);
            EXPECT_EQ(file.mode, S_IFREG | 0644u) << name;
            EXPECT_EQ(file.size, 4) << name;
            EXPECT_EQ(facts(folder + "h" + name.substr(0, 254)).inode, file.inode) << name;
            EXPECT_EQ(facts(folder + "s" + name.substr(0, 254)).linkTarget, folder + name) << name;
        }
    }
}

TEST_P(TarWriterJudgesTest, A37ModesAndFractionsOfSecondsSurvive)
{
    auto folder = entryOf(EntryType::Directory, "tmp");
    folder.metadata.mode = 01777;
    folder.metadata.modified = {1'500'000'000, 999'999'999};
    add(folder);
    auto file = entryOf(EntryType::File, "tmp/su");
    file.metadata.mode = 06755;
    file.metadata.modified = {1'500'000'001, 1};
    add(file, "x");
    auto link = entryOf(EntryType::Symlink, "link", "nowhere");
    link.metadata.modified = {1'500'000'002, 500'000'000};
    add(link);
    add(entryOf(EntryType::Fifo, "pipe"));
    extract();
    EXPECT_EQ(facts("tmp").mode, S_IFDIR | 01777u);
    EXPECT_EQ(facts("tmp").modified, (Timestamp{1'500'000'000, 999'999'999}));
    EXPECT_EQ(facts("tmp/su").mode, S_IFREG | 06755u);
    EXPECT_EQ(facts("tmp/su").modified, (Timestamp{1'500'000'001, 1}));
    EXPECT_EQ(facts("link").modified, (Timestamp{1'500'000'002, 500'000'000}));
    EXPECT_EQ(facts("pipe").mode, S_IFIFO | 0644u);
}

TEST_P(TarWriterJudgesTest, A37TimesBefore1970AndFarAheadSurvive)
{
    const std::pair<std::string, qint64> times[]{
        {"old", -86'400}, {"start", 0}, {"far", 7'000'000'000}, {"further", 12'000'000'000}};
    for (const auto &[name, seconds] : times) {
        auto entry = entryOf(EntryType::File, name);
        entry.metadata.modified = {seconds, 0};
        add(entry);
    }
    // GNU tar finds such times implausible, and says so.
    extract(true);
    for (const auto &[name, seconds] : times)
        EXPECT_EQ(facts(name).modified, (Timestamp{seconds, 0})) << name;
}

TEST_P(TarWriterJudgesTest, A32AndA33AttributesAndAccessListsSurvive)
{
    const std::string access(
        "\2\0\0\0\1\0\6\0\377\377\377\377\2\0\4\0\41\0\0\0\4\0\4\0\377\377\377\377"
        "\20\0\4\0\377\377\377\377\40\0\4\0\377\377\377\377",
        44);
    auto file = entryOf(EntryType::File, "f");
    file.metadata.xattrs = {{"user.a", "\0=\n"s},
                            {"user.caf\xc3\xa9", "1"},
                            {"user.dropped=", "1"},
                            {"com.apple.provenance", "x"},
                            {"system.posix_acl_access", access}};
    add(file, "x");
    auto folder = entryOf(EntryType::Directory, "d");
    folder.metadata.xattrs = {{"user.b", "2"}, {"system.posix_acl_default", access}};
    add(folder);
    auto link = entryOf(EntryType::Symlink, "s", "f");
    link.metadata.xattrs = {{"user.c", "3"}};
    add(link);
    extract();
    EXPECT_EQ(xattrOf(pathOf("f"), "user.a"), "\0=\n"s);
    EXPECT_EQ(xattrOf(pathOf("f"), "user.caf\xc3\xa9"), "1");
    EXPECT_EQ(xattrOf(pathOf("d"), "user.b"), "2");
    EXPECT_EQ(xattrOf(pathOf("f"), "system.posix_acl_access"), access);
    EXPECT_EQ(xattrOf(pathOf("d"), "system.posix_acl_default"), access);
}

TEST_P(TarWriterJudgesTest, OwnersAndDevicesSurviveForThoseWhoMayMakeThem)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root may give files away";
    auto file = entryOf(EntryType::File, "f");
    file.metadata.uid = 4'000'000'000;
    file.metadata.gid = 2'097'152;
    file.metadata.mode = 04755;
    file.metadata.xattrs = {{"security.capability", "\1\0\0\2\0\4\0\0\0\0\0\0\0\0\0\0\0\0\0\0"s}};
    add(file);
    auto device = entryOf(EntryType::CharDevice, "null");
    device.metadata.deviceMajor = 1;
    device.metadata.deviceMinor = 300;
    add(device);
    extract();
    EXPECT_EQ(facts("f").uid, 4'000'000'000u);
    EXPECT_EQ(facts("f").gid, 2'097'152u);
    EXPECT_EQ(facts("f").mode, S_IFREG | 04755u);
    EXPECT_EQ(xattrOf(pathOf("f"), "security.capability"),
              file.metadata.xattrs.at("security.capability"));
    EXPECT_EQ(facts("null").device, makedev(1, 300));
}

INSTANTIATE_TEST_SUITE_P(
    Judges, TarWriterJudgesTest,
    testing::Values(Extractor{"bsdtar",
                              {u"bsdtar"_s, u"-x"_s, u"-p"_s, u"--xattrs"_s, u"--numeric-owner"_s,
                               u"-f"_s, u"-"_s, u"-C"_s}},
                    Extractor{"GnuTar",
                              {u"tar"_s, u"-x"_s, u"-p"_s, u"--xattrs"_s, u"--xattrs-include=*"_s,
                               u"--acls"_s, u"--numeric-owner"_s, u"-f"_s, u"-"_s, u"-C"_s}}),
    [](const auto &judge) { return std::string(judge.param.name); });

} // namespace
} // namespace decant
