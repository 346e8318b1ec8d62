// SPDX-License-Identifier: MIT
#include "core/rootfs/tar_writer.h"
#include "tests/support/read_tar.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

using namespace std::string_literals;

OutputEntry fileNamed(const std::string &path)
{
    OutputEntry entry;
    entry.path = path;
    entry.metadata.mode = 0644;
    entry.metadata.modified = {1'700'000'000, 0};
    return entry;
}

QByteArray tarOf(const OutputEntry &entry)
{
    const auto header = tarHeader(entry);
    EXPECT_EQ(static_cast<qint64>(header.size()), tarHeaderSize(entry));
    EXPECT_EQ(header.size() % 512, 0u);
    const auto body = entry.size + tarPadding(entry.size);
    return QByteArray(header.data(), qsizetype(header.size())) +
           QByteArray(qsizetype(body + tarEndSize), '\0');
}

TEST(TarWriterTest, AnOrdinaryMemberIsOneBlock)
{
    EXPECT_EQ(tarHeader(fileNamed("etc/passwd")).size(), 512u);
    OutputEntry link = fileNamed("b");
    link.type = EntryType::Symlink;
    link.linkTarget = "../a";
    EXPECT_EQ(tarHeader(link).size(), 512u);
}

TEST(TarWriterTest, NamesAndHardLinksBeginWithADotButSymbolicLinksStay)
{
    auto entry = fileNamed("a");
    EXPECT_EQ(readOnlyMember(tarOf(entry)).path, "./a");
    entry.type = EntryType::HardLink;
    entry.linkTarget = "c:d";
    EXPECT_EQ(readOnlyMember(tarOf(entry)).linkTarget, "./c:d");
    entry.type = EntryType::Symlink;
    EXPECT_EQ(readOnlyMember(tarOf(entry)).linkTarget, "c:d");
    entry.type = EntryType::Directory;
    EXPECT_EQ(readOnlyMember(tarOf(entry)).path, "./a/");
    EXPECT_EQ(readOnlyMember(tarOf(entry)).linkTarget, "");
    entry.path = "";
    EXPECT_EQ(readOnlyMember(tarOf(entry)).path, "./");
}

TEST(TarWriterTest, NamesOfEveryLengthSurvive)
{
    for (std::size_t length = 90; length < 270; ++length) {
        auto entry = fileNamed(std::string(length, 'n'));
        entry.type = EntryType::HardLink;
        entry.linkTarget = std::string(360 - length, 't');
        const auto read = readOnlyMember(tarOf(entry));
        EXPECT_EQ(read.path, "./" + entry.path);
        EXPECT_EQ(read.linkTarget, "./" + entry.linkTarget);
    }
}

TEST(TarWriterTest, MetadataSurvives)
{
    auto entry = fileNamed("dev/strange");
    entry.type = EntryType::BlockDevice;
    entry.metadata.mode = 07777;
    entry.metadata.deviceMajor = 4095;
    entry.metadata.deviceMinor = 1'048'575;
    for (const qint64 id : {0LL, 1000LL, 2'097'151LL, 2'097'152LL, 4'294'967'294LL}) {
        entry.metadata.uid = id;
        entry.metadata.gid = id;
        EXPECT_EQ(readOnlyMember(tarOf(entry)).metadata, entry.metadata) << id;
    }
}

TEST(TarWriterTest, TimesSurviveButForFractionsBefore1970)
{
    auto entry = fileNamed("f");
    for (const Timestamp time : {Timestamp{0, 0},
                                 {0, 1},
                                 {1, 500'000'000},
                                 {1'700'000'000, 123'456'789},
                                 {-86'400, 0},
                                 {8'589'934'591, 0},
                                 {8'589'934'592, 0},
                                 {8'589'934'592, 999'999'999}}) {
        entry.metadata.modified = time;
        EXPECT_EQ(readOnlyMember(tarOf(entry)).metadata.modified, time) << time.seconds;
    }
    entry.metadata.modified = {-5, 250'000'000};
    EXPECT_EQ(readOnlyMember(tarOf(entry)).metadata.modified, (Timestamp{-5, 0}));
}

TEST(TarWriterTest, SizesBeyondEightGibibytesAreWritten)
{
    auto entry = fileNamed("huge");
    for (const qint64 size : {(qint64{8} << 30) - 1, qint64{8} << 30, qint64{60} << 30}) {
        entry.size = size;
        const auto header = tarHeader(entry);
        EXPECT_EQ(static_cast<qint64>(header.size()), tarHeaderSize(entry));
        MemorySource source(QByteArray(header.data(), qsizetype(header.size())));
        const Limits limits;
        TarReader reader(source, limits);
        const auto read = reader.next();
        ASSERT_OK(read);
        EXPECT_EQ((*read)->size, size);
    }
}

TEST(TarWriterTest, A2CapabilitiesThatTheKernelRefusesAreDropped)
{
    const auto isKept = [](const std::string &head, std::size_t size) {
        auto entry = fileNamed("f");
        entry.metadata.xattrs = {{"security.capability", head + std::string(size - 4, '\0')}};
        const bool isDropped = droppedXattrs(entry.type, entry.metadata) == 1;
        EXPECT_EQ(isDropped, tarHeader(entry).size() == 512u);
        return !isDropped;
    };
    EXPECT_TRUE(isKept("\1\0\0\2"s, 20));
    EXPECT_TRUE(isKept("\0\0\0\3"s, 24));
    EXPECT_FALSE(isKept("\1\0\0\1"s, 12)) << "the first revision is only read";
    EXPECT_FALSE(isKept("\2\0\0\2"s, 20)) << "there is one flag";
    EXPECT_FALSE(isKept("\1\0\0\1"s, 20));
    EXPECT_FALSE(isKept("\1\0\0\2"s, 24));
    EXPECT_FALSE(isKept("\1\0\0\3"s, 20));
    EXPECT_FALSE(isKept("\2\0\0\1"s, 20)) << "most significant byte first";
}

TEST(TarWriterTest, A2AccessListsWithNamesButNoMaskAreDropped)
{
    const auto owner = "\1\0\6\0\377\377\377\377"s;
    const auto named = "\2\0\4\0\41\0\0\0"s;
    const auto mask = "\20\0\4\0\377\377\377\377"s;
    for (const auto *key : {"system.posix_acl_access", "system.posix_acl_default"}) {
        auto entry = fileNamed("d");
        entry.type = EntryType::Directory;
        entry.metadata.xattrs = {{key, "\2\0\0\0"s + owner + named + mask}};
        EXPECT_EQ(droppedXattrs(entry.type, entry.metadata), 0);
        entry.metadata.xattrs = {{key, "\2\0\0\0"s + owner + named}};
        EXPECT_EQ(droppedXattrs(entry.type, entry.metadata), 1);
        EXPECT_EQ(tarHeader(entry).size(), 512u);
    }
}

TEST(TarWriterTest, OnlyAttributesThatEveryImporterTakesAreWritten)
{
    const std::string access("\2\0\0\0\1\0\6\0\377\377\377\377\4\0\4\0\377\377\377\377"
                             "\40\0\4\0\377\377\377\377",
                             28);
    const auto capability = std::string("\1\0\0\2", 4) + std::string(16, '\1');
    auto entry = fileNamed("f");
    entry.metadata.xattrs = {{"com.apple.provenance", "x"},
                             {"security.capability", capability},
                             {"security.selinux", "label"},
                             {"system.posix_acl_access", access},
                             {"system.posix_acl_default", access},
                             {"trusted.overlay.opaque", "y"},
                             {"user.", "nameless"},
                             {"user.empty", ""},
                             {"user.kept", std::string("\0=\n", 3)},
                             {"user.overlay.opaque", "y"},
                             {"user.too=strange", "1"}};
    const std::map<std::string, std::string> kept{{"security.capability", capability},
                                                  {"system.posix_acl_access", access},
                                                  {"user.empty", ""},
                                                  {"user.kept", std::string("\0=\n", 3)}};
    EXPECT_EQ(readOnlyMember(tarOf(entry)).metadata.xattrs, kept);
    EXPECT_EQ(droppedXattrs(entry.type, entry.metadata), 7);

    entry.metadata.xattrs = {{"security.capability", "short"}, {"user.a", std::string(5000, 'x')}};
    EXPECT_TRUE(readOnlyMember(tarOf(entry)).metadata.xattrs.empty());
    EXPECT_EQ(tarHeader(entry).size(), 512u);
    EXPECT_EQ(droppedXattrs(entry.type, entry.metadata), 2);

    entry.metadata.xattrs = {{"user.a", "1"}};
    for (const auto type : {EntryType::Symlink, EntryType::Fifo, EntryType::CharDevice}) {
        entry.type = type;
        EXPECT_EQ(tarHeader(entry).size(), 512u);
        EXPECT_EQ(droppedXattrs(type, entry.metadata), 1);
    }
    entry.type = EntryType::HardLink;
    EXPECT_EQ(tarHeader(entry).size(), 512u);
    EXPECT_EQ(droppedXattrs(EntryType::HardLink, entry.metadata), 0);
}

} // namespace
} // namespace decant
