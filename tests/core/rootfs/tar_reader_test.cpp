// SPDX-License-Identifier: MIT
#include "core/rootfs/tar_reader.h"
#include "tests/support/read_tar.h"
#include "tests/support/streams.h"
#include "tests/support/tar_builder.h"

namespace decant {
namespace {

using namespace std::string_literals;

TEST(TarReaderTest, EveryTypeIsReadWithItsMetadata)
{
    const auto tar = TarBuilder()
                         .mode(04755)
                         .owner(1000, 1001)
                         .modified(1'700'000'000)
                         .dir("usr/")
                         .file("usr/su", "program")
                         .symlink("bin", "usr/bin")
                         .hardLink("usr/sudo", "usr/su")
                         .charDevice("dev/null", 1, 3)
                         .blockDevice("dev/sda", 8, 0)
                         .fifo("run/pipe")
                         .finish();
    const auto entries = readTar(tar);
    ASSERT_OK(entries);
    ASSERT_EQ(entries->size(), 7u);
    const EntryType types[]{EntryType::Directory, EntryType::File,       EntryType::Symlink,
                            EntryType::HardLink,  EntryType::CharDevice, EntryType::BlockDevice,
                            EntryType::Fifo};
    for (std::size_t i = 0; i < entries->size(); ++i) {
        const auto &entry = (*entries)[i];
        EXPECT_EQ(entry.type, types[i]) << i;
        EXPECT_EQ(entry.metadata.mode, 04755u) << i;
        EXPECT_EQ(entry.metadata.uid, 1000) << i;
        EXPECT_EQ(entry.metadata.gid, 1001) << i;
        EXPECT_EQ(entry.metadata.modified, (Timestamp{1'700'000'000, 0})) << i;
    }
    EXPECT_EQ((*entries)[0].path, "usr/");
    EXPECT_EQ(contentOf((*entries)[1], tar), "program");
    EXPECT_EQ((*entries)[2].linkTarget, "usr/bin");
    EXPECT_EQ((*entries)[3].linkTarget, "usr/su");
    EXPECT_EQ((*entries)[4].metadata.deviceMajor, 1u);
    EXPECT_EQ((*entries)[4].metadata.deviceMinor, 3u);
}

TEST(TarReaderTest, A31LongNamesOfEveryKindAreReadAsBytes)
{
    const std::string strange = "caf\xe9/new\nline/back\\slash/e:f";
    const auto deep = strange + "/" + std::string(200, 'n');
    TarFields prefixed;
    prefixed.prefix = "some/prefix";
    prefixed.name = std::string(100, 'x');
    const auto entries = readTar(TarBuilder()
                                     .file(strange)
                                     .member(prefixed)
                                     .longName(deep)
                                     .longLink(deep + "!")
                                     .symlink("cut", "cut")
                                     .pax({{"path", deep}, {"linkpath", deep + "?"}})
                                     .hardLink("cut", "cut")
                                     .finish());
    ASSERT_OK(entries);
    ASSERT_EQ(entries->size(), 4u);
    EXPECT_EQ((*entries)[0].path, strange);
    EXPECT_EQ((*entries)[1].path, "some/prefix/" + std::string(100, 'x'));
    EXPECT_EQ((*entries)[2].path, deep);
    EXPECT_EQ((*entries)[2].linkTarget, deep + "!");
    EXPECT_EQ((*entries)[3].path, deep);
    EXPECT_EQ((*entries)[3].linkTarget, deep + "?");
}

TEST(TarReaderTest, A31GnuKeepsOtherThingsWhereUstarHasThePrefix)
{
    TarFields gnu;
    gnu.name = "name";
    gnu.magic = "ustar ";
    gnu.version = " \0"s;
    gnu.prefix = "14371573315";
    EXPECT_EQ(readOnlyMember(TarBuilder().member(gnu).finish()).path, "name");
    TarFields star;
    star.name = "name";
    star.prefix = "folder" + std::string(125, '\0') + "00000000000 00000000000 "s + "tar"s;
    auto block = star.block();
    ASSERT_EQ(block.mid(345 + 131, 4), "0000");
    // star's mark lies behind the prefix field's 155 bytes.
    block.replace(508, 4, QByteArray("tar\0", 4));
    const int sum = 't' + 'a' + 'r';
    bool ok = false;
    const auto before = block.mid(148, 6).toInt(&ok, 8);
    ASSERT_TRUE(ok);
    const auto digits = TarBuilder::octal(before + sum, 6);
    block.replace(148, 6, QByteArray(digits.data(), 6));
    EXPECT_EQ(readOnlyMember(block + QByteArray(1024, '\0')).path, "folder/name");
}

TEST(TarReaderTest, A32AttributesMayHoldAnyByte)
{
    const std::string value = "a\0b=c\nd"s;
    const auto entry = readOnlyMember(TarBuilder()
                                          .pax({{"SCHILY.xattr.user.strange", value},
                                                {"SCHILY.xattr.user.empty", ""},
                                                {"LIBARCHIVE.xattr.user.strange", "Zm9v"}})
                                          .file("f")
                                          .finish());
    const std::map<std::string, std::string> expected{{"user.strange", value}, {"user.empty", ""}};
    EXPECT_EQ(entry.metadata.xattrs, expected);
}

TEST(TarReaderTest, A32AttributesBelongToOneMemberOnly)
{
    const auto entries = readTar(TarBuilder()
                                     .pax({{"SCHILY.xattr.user.a", "1"}, {"uid", "7"}})
                                     .file("one")
                                     .file("two")
                                     .finish());
    ASSERT_OK(entries);
    EXPECT_EQ(entries->at(0).metadata.xattrs.size(), 1u);
    EXPECT_EQ(entries->at(0).metadata.uid, 7);
    EXPECT_TRUE(entries->at(1).metadata.xattrs.empty());
    EXPECT_EQ(entries->at(1).metadata.uid, 0);
}

TEST(TarReaderTest, A33AccessListsBecomeWhatLinuxKeeps)
{
    const auto entry =
        readOnlyMember(TarBuilder()
                           .pax({{"SCHILY.acl.access",
                                  "user::rw-,user:www:r--:33,group::r--,mask::r--,other::---"},
                                 {"SCHILY.acl.default", "user:by-name:rwx"}})
                           .file("f")
                           .finish());
    const std::string expected = "\2\0\0\0"
                                 "\1\0\6\0\377\377\377\377"
                                 "\2\0\4\0\41\0\0\0"
                                 "\4\0\4\0\377\377\377\377"
                                 "\20\0\4\0\377\377\377\377"
                                 "\40\0\0\0\377\377\377\377"s;
    const std::map<std::string, std::string> expectedAll{{"system.posix_acl_access", expected}};
    EXPECT_EQ(entry.metadata.xattrs, expectedAll);
}

TEST(TarReaderTest, A37HugeNumbersAreReadInBothForms)
{
    TarFields fields;
    fields.name = "big";
    fields.uid = TarBuilder::base256(4'000'000'000, 8);
    fields.gid = TarBuilder::base256(3'000'000'000, 8);
    fields.mtime = TarBuilder::base256(-86'400, 12);
    const auto binary = readOnlyMember(TarBuilder().member(fields).finish());
    EXPECT_EQ(binary.metadata.uid, 4'000'000'000);
    EXPECT_EQ(binary.metadata.gid, 3'000'000'000);
    EXPECT_EQ(binary.metadata.modified, (Timestamp{-86'400, 0}));
    const auto pax = readOnlyMember(
        TarBuilder().pax({{"uid", "4000000000"}, {"gid", "3000000000"}}).file("big").finish());
    EXPECT_EQ(pax.metadata.uid, 4'000'000'000);
    EXPECT_EQ(pax.metadata.gid, 3'000'000'000);
}

TEST(TarReaderTest, A37TimesMayHaveFractionsAndLieBefore1970)
{
    const std::pair<std::string, Timestamp> times[]{
        {"1700000000.123456789", {1'700'000'000, 123'456'789}},
        {"1700000000.5", {1'700'000'000, 500'000'000}},
        {"12.0000000019", {12, 1}},
        {"-1", {-1, 0}},
        {"-1.25", {-2, 750'000'000}},
        {"-0.5", {-1, 500'000'000}},
    };
    for (const auto &[text, time] : times)
        EXPECT_EQ(readOnlyMember(TarBuilder().pax({{"mtime", text}}).file("f").finish())
                      .metadata.modified,
                  time)
            << text;
}

TEST(TarReaderTest, A37SizesBeyondEightGibibytesAreRead)
{
    TarFields fields;
    fields.name = "huge";
    fields.size = TarBuilder::base256(qint64{9} << 30, 12);
    PiecewiseSource source(TarBuilder().member(fields).bytes(), 512);
    const Limits limits;
    TarReader reader(source, limits);
    const auto entry = reader.next();
    ASSERT_OK(entry);
    EXPECT_EQ((*entry)->size, qint64{9} << 30);
    EXPECT_FAILS(ErrorKind::Corrupt, reader.next());
}

TEST(TarReaderTest, A39OldFilesAndGlobalHeadersAreUnderstood)
{
    TarFields v7;
    v7.magic = "";
    v7.version = "";
    v7.type = '\0';
    v7.name = "folder/";
    TarFields file = v7;
    file.name = "file";
    TarFields contiguous;
    contiguous.type = '7';
    contiguous.name = "contiguous";
    const auto entries = readTar(TarBuilder()
                                     .globalPax({{"path", "nowhere"}, {"comment", "x"}})
                                     .member(v7)
                                     .member(file)
                                     .member(contiguous)
                                     .file("not-a-folder/")
                                     .finish());
    ASSERT_OK(entries);
    ASSERT_EQ(entries->size(), 4u);
    EXPECT_EQ(entries->at(0).path, "folder/");
    EXPECT_EQ(entries->at(0).type, EntryType::Directory);
    for (const std::size_t i : {1u, 2u, 3u})
        EXPECT_EQ(entries->at(i).type, EntryType::File) << i;
}

TEST(TarReaderTest, A39AnUnknownTypeIsRefusedAndNamed)
{
    TarFields fields;
    fields.name = "label";
    fields.type = 'V';
    const auto entries = readTar(TarBuilder().member(fields).finish());
    ASSERT_FAILS(ErrorKind::Invalid, entries);
    EXPECT_TRUE(entries.error().what.contains(u"label"_s));
    EXPECT_TRUE(entries.error().what.contains(u"V"_s));
}

TEST(TarReaderTest, A40AnEmptyArchiveHasNoMembers)
{
    for (const auto &tar : {QByteArray(), QByteArray(512, '\0'), QByteArray(1024, '\0'),
                            QByteArray(10'240, '\0'), QByteArray(100, '\0')}) {
        const auto entries = readTar(tar);
        ASSERT_OK(entries) << tar.size();
        EXPECT_TRUE(entries->empty()) << tar.size();
    }
}

TEST(TarReaderTest, A44ExtrasOfEStargzAreOrdinaryFiles)
{
    const auto tar =
        TarBuilder().file(".no.prefetch.landmark", "\xf").file("stargz.index.json", "{}").finish();
    const auto entries = readTar(tar);
    ASSERT_OK(entries);
    EXPECT_EQ(entries->size(), 2u);
}

TEST(TarReaderTest, ContentMayBeReadWholeInPartOrNotAtAll)
{
    PiecewiseSource source(
        TarBuilder().file("a", "first file").file("b", "second").file("c", "third").finish(), 100);
    const Limits limits;
    TarReader reader(source, limits);
    QByteArray buffer(4, '\0');
    const auto readOn = [&] {
        const auto got = reader.readContent(std::as_writable_bytes(std::span(buffer.data(), 4)));
        return got ? buffer.first(static_cast<qsizetype>(*got)) : QByteArray("failed");
    };
    ASSERT_OK(reader.next());
    for (const auto *piece : {"firs", "t fi", "le", ""})
        EXPECT_EQ(readOn(), piece);
    ASSERT_OK(reader.next());
    EXPECT_EQ(readOn(), "seco");
    const auto third = reader.next();
    ASSERT_OK(third);
    EXPECT_EQ((*third)->path, "c");
    const auto end = reader.next();
    ASSERT_OK(end);
    EXPECT_FALSE(end->has_value());
    EXPECT_TRUE(reader.isEndMarked());
}

TEST(TarReaderTest, AStopEndsItBeforeTheNextRead)
{
    MemorySource source(TarBuilder().file("a").finish());
    std::stop_source stop;
    const Limits limits;
    TarReader reader(source, limits, stop.get_token());
    stop.request_stop();
    EXPECT_FAILS(ErrorKind::Cancelled, reader.next());
}

} // namespace
} // namespace decant
