// SPDX-License-Identifier: MIT
#include "tests/support/read_tar.h"
#include "tests/support/tar_builder.h"

namespace decant {
namespace {

using namespace std::string_literals;

TEST(TarDamageTest, A24AHardLinkWithASizeHasNoBody)
{
    TarFields link;
    link.type = '1';
    link.name = "link";
    link.linkname = "file";
    link.size = TarBuilder::octal(4, 11);
    const auto entries =
        readTar(TarBuilder().file("file", "text").member(link).file("after").finish());
    ASSERT_OK(entries);
    ASSERT_EQ(entries->size(), 3u);
    EXPECT_EQ(entries->at(1).type, EntryType::HardLink);
    EXPECT_EQ(entries->at(1).size, 0);
    EXPECT_TRUE(entries->at(1).extents.empty());
    EXPECT_EQ(entries->at(2).path, "after");
}

TEST(TarDamageTest, A24AHardLinkOfPaxMayHaveABody)
{
    TarFields link;
    link.type = '1';
    link.name = "link";
    link.linkname = "file";
    link.size = TarBuilder::octal(600, 11);
    const auto body = std::string(600, 'b');
    for (const auto &content : {body, std::string()}) {
        const auto entries = readTar(
            TarBuilder().pax({{"mtime", "1.5"}}).member(link, content).file("after").finish());
        ASSERT_OK(entries) << content.size();
        ASSERT_EQ(entries->size(), 2u);
        EXPECT_EQ(entries->at(0).type, EntryType::HardLink);
        EXPECT_EQ(entries->at(1).path, "after");
    }
}

TEST(TarDamageTest, A24NothingIsLostBehindABodyThatBeginsWithZeros)
{
    for (const qint64 size : {1, 600, 1500, 5000}) {
        TarFields link;
        link.type = '1';
        link.name = "link";
        link.linkname = "file";
        link.size = TarBuilder::octal(size, 11);
        auto body = std::string(static_cast<std::size_t>(size), '\0');
        const auto read = [&link](const std::string &content, bool isFollowed) {
            TarBuilder tar;
            tar.pax({{"mtime", "1.5"}}).member(link, content);
            if (isFollowed)
                tar.file("after");
            const auto entries = readTar(tar.finish());
            EXPECT_OK(entries);
            return entries ? entries->size() : 0;
        };
        EXPECT_EQ(read(body, true), 2u) << size;
        EXPECT_EQ(read(body, false), 1u) << size;
        EXPECT_EQ(read({}, true), 2u) << size;
        EXPECT_EQ(read({}, false), 1u) << size << ": the end, not the body";
        body.back() = 'x';
        EXPECT_EQ(read(body, true), 2u) << size;
        EXPECT_EQ(read(body, false), 1u) << size;
        if (size > 1024) {
            body[600] = 'x';
            const auto whole = TarBuilder().pax({{"mtime", "1.5"}}).member(link, body).bytes();
            EXPECT_OK(readTar(whole));
            EXPECT_FAILS(ErrorKind::Corrupt, readTar(whole.chopped(512)));
        }
    }
}

TEST(TarDamageTest, A24ABodyBehindAHardLinkOfUstarIsRefused)
{
    TarFields link;
    link.type = '1';
    link.name = "link";
    link.linkname = "file";
    link.size = TarBuilder::octal(600, 11);
    EXPECT_FAILS(ErrorKind::Corrupt,
                 readTar(TarBuilder().member(link, std::string(600, 'b')).finish()));
}

TEST(TarDamageTest, OtherTypesHaveNoBodyWhateverTheirSize)
{
    for (const char type : "23456"s) {
        TarFields fields;
        fields.type = type;
        fields.name = "name";
        fields.linkname = "target";
        fields.size = TarBuilder::octal(1000, 11);
        const auto entries = readTar(TarBuilder().member(fields).file("after").finish());
        ASSERT_OK(entries) << type;
        EXPECT_EQ(entries->size(), 2u) << type;
        EXPECT_EQ(entries->at(0).size, 0) << type;
    }
}

TEST(TarDamageTest, A41AnArchiveMayEndBetweenMembersOnly)
{
    TarBuilder builder;
    builder.pax({{"SCHILY.xattr.user.a", "1"}}).file("one", std::string(700, 'x'));
    const auto firstEnd = builder.bytes().size();
    builder.longName("two").dir("cut");
    const auto whole = builder.bytes();
    for (qsizetype length = 1; length <= whole.size(); ++length) {
        const auto entries = readTar(whole.first(length));
        if (length == firstEnd || length == whole.size())
            EXPECT_OK(entries) << length;
        else
            EXPECT_FAILS(ErrorKind::Corrupt, entries) << length;
    }
}

TEST(TarDamageTest, A41WhatFollowsTheEndIsReadAndIgnored)
{
    const auto tar = TarBuilder().file("one").finish() + QByteArray(8192, '\0') +
                     TarBuilder().file("two").finish() + "odd";
    const auto entries = readTar(tar);
    ASSERT_OK(entries);
    EXPECT_EQ(entries->size(), 1u);
}

TEST(TarDamageTest, A41ALoneBlockOfZerosMayEndAnArchiveButNotStandInside)
{
    const auto one = TarBuilder().file("one").bytes();
    const QByteArray zeros(512, '\0');
    const auto entries = readTar(one + zeros);
    ASSERT_OK(entries);
    EXPECT_EQ(entries->size(), 1u);
    EXPECT_FAILS(ErrorKind::Corrupt, readTar(one + zeros + TarBuilder().file("two").finish()));
}

TEST(TarDamageTest, ChecksumsOfSignedAndUnsignedBytesAreBothRight)
{
    TarFields fields;
    fields.name = "caf\xe9\xff";
    EXPECT_OK(readTar(TarBuilder().member(fields).finish()));
    int sum = 0;
    auto block = fields.block();
    block.replace(148, 8, QByteArray(8, ' '));
    for (const char byte : std::as_const(block))
        sum += static_cast<signed char>(byte);
    fields.checksum = TarBuilder::octal(sum, 6) + "\0 "s;
    EXPECT_OK(readTar(TarBuilder().member(fields).finish()));
    fields.checksum = TarBuilder::octal(sum + 1, 6) + "\0 "s;
    EXPECT_FAILS(ErrorKind::Corrupt, readTar(TarBuilder().member(fields).finish()));
}

TEST(TarDamageTest, FieldsThatAreNoNumbersAreRefused)
{
    const auto read = [](const auto &change) {
        TarFields fields;
        fields.name = "name";
        change(fields);
        return readTar(TarBuilder().member(fields).finish());
    };
    EXPECT_OK(read([](TarFields &f) { f.uid = "  12 \0\0"s; }));
    EXPECT_OK(read([](TarFields &f) { f.mtime = ""; }));
    EXPECT_OK(read([](TarFields &f) { f.devmajor = "garbage"; }));
    EXPECT_FAILS(ErrorKind::Corrupt, read([](TarFields &f) { f.uid = "12x"; }));
    EXPECT_FAILS(ErrorKind::Corrupt, read([](TarFields &f) { f.size = "9"; }));
    EXPECT_FAILS(ErrorKind::Corrupt, read([](TarFields &f) { f.size = "-1"; }));
    EXPECT_FAILS(ErrorKind::Corrupt,
                 read([](TarFields &f) { f.size = TarBuilder::base256(-1, 12); }));
    EXPECT_FAILS(ErrorKind::Corrupt,
                 read([](TarFields &f) { f.mtime = "\x80\xff" + std::string(10, '\xff'); }));
    EXPECT_FAILS(ErrorKind::Unsafe,
                 read([](TarFields &f) { f.size = TarBuilder::base256(qint64{1} << 60, 12); }));
}

TEST(TarDamageTest, A35NumbersThatNoFileSystemHoldsAreRefused)
{
    const auto read = [](const auto &change) {
        TarFields fields;
        fields.type = '3';
        fields.name = "name";
        fields.devmajor = "0000001";
        change(fields);
        return readTar(TarBuilder().member(fields).finish());
    };
    const std::array members{&TarFields::uid, &TarFields::gid, &TarFields::devmajor,
                             &TarFields::devminor};
    for (const auto member : members) {
        for (const qint64 number : {qint64{-1}, qint64{1} << 32, qint64{1} << 40})
            EXPECT_FAILS(ErrorKind::Corrupt, read([&](TarFields &fields) {
                             fields.*member = TarBuilder::base256(number, 8);
                         }))
                << number;
        EXPECT_OK(read([&](TarFields &fields) {
            fields.*member = TarBuilder::base256((qint64{1} << 32) - 1, 8);
        }));
    }
    for (const auto *key : {"uid", "gid"}) {
        for (const auto *number : {"-1", "4294967296", "9223372036854775807"})
            EXPECT_FAILS(ErrorKind::Corrupt,
                         readTar(TarBuilder().pax({{key, number}}).file("f").finish()));
    }
}

TEST(TarDamageTest, OwnersThatPaxReplacesMayBeAnything)
{
    TarFields fields;
    fields.name = "name";
    fields.uid = TarBuilder::base256(-1, 8);
    const auto entries = readTar(TarBuilder().pax({{"uid", "4294967295"}}).member(fields).finish());
    ASSERT_OK(entries);
    EXPECT_EQ(entries->front().metadata.uid, 4'294'967'295);
}

TEST(TarDamageTest, MalformedPaxRecordsAreRefused)
{
    const auto read = [](const std::string &payload, char type = 'x') {
        TarFields header;
        header.type = type;
        header.size = TarBuilder::octal(qint64(payload.size()), 11);
        return readTar(TarBuilder().member(header, payload).file("f").finish());
    };
    EXPECT_OK(read("6 a=b\n"));
    EXPECT_OK(read(""));
    for (const auto &payload :
         {"a=b\n"s, "7 a=b\n"s, "5 a=b\n"s, "6 a=b "s, "4 a\n"s, "5 =b\n"s,
          "99999999999999999999 a=b\n"s, "-6 a=b\n"s, "6a=b\n"s, "0 \n"s, "6 a=b\n\0\0"s}) {
        EXPECT_FAILS(ErrorKind::Corrupt, read(payload)) << payload;
        EXPECT_FAILS(ErrorKind::Corrupt, read(payload, 'g')) << payload;
    }
    for (const auto &[key, value] : TarBuilder::Records{{"path", "a\0b"s},
                                                        {"linkpath", "a\0b"s},
                                                        {"uid", "x"},
                                                        {"size", "-1"},
                                                        {"size", "1.5"},
                                                        {"mtime", "1.x"},
                                                        {"mtime", "99999999999999999999"}})
        EXPECT_FAILS(ErrorKind::Corrupt, read(TarBuilder::paxRecord(key, value))) << key << value;
}

TEST(TarDamageTest, ALinkWithoutATargetIsRefused)
{
    EXPECT_FAILS(ErrorKind::Corrupt, readTar(TarBuilder().symlink("a", "").finish()));
    EXPECT_FAILS(ErrorKind::Corrupt, readTar(TarBuilder().hardLink("a", "").finish()));
}

TEST(TarDamageTest, AHeaderForTheNextMemberNeedsOne)
{
    EXPECT_FAILS(ErrorKind::Corrupt, readTar(TarBuilder().pax({{"uid", "1"}}).finish()));
    EXPECT_FAILS(ErrorKind::Corrupt, readTar(TarBuilder().longName("x").finish()));
    EXPECT_OK(readTar(TarBuilder().globalPax({{"comment", "x"}}).finish()));
}

TEST(TarDamageTest, D3LimitsAreKept)
{
    Limits limits;
    limits.headerSize = 1000;
    const auto big = TarBuilder().pax({{"comment", std::string(1000, 'c')}}).file("f").finish();
    EXPECT_FAILS(ErrorKind::Unsafe, readTar(big, limits));
    EXPECT_OK(readTar(big));

    limits = {};
    limits.layerSize = 10'000;
    EXPECT_FAILS(ErrorKind::Unsafe, readTar(TarBuilder().finish() + QByteArray(10'000, 0), limits));

    limits = {};
    limits.metadataSize = 3000;
    TarBuilder many;
    for (int i = 0; i < 4; ++i)
        many.pax({{"comment", std::string(900, 'c')}}).file("f");
    EXPECT_FAILS(ErrorKind::Unsafe, readTar(many.finish(), limits));
    EXPECT_OK(readTar(many.finish()));

    EXPECT_FAILS(ErrorKind::Unsafe,
                 readTar(TarBuilder().longName(std::string(5000, 'n')).file("f").finish()));
    EXPECT_FAILS(ErrorKind::Unsafe,
                 readTar(TarBuilder().longLink(std::string(5000, 'n')).symlink("f", "t").finish()));
}

} // namespace
} // namespace decant
