// SPDX-License-Identifier: MIT
#include "tests/support/read_tar.h"
#include "tests/support/tar_builder.h"

namespace decant {
namespace {

using namespace std::string_literals;

std::string piece(qint64 position, qint64 size)
{
    return TarBuilder::octal(position, 11) + '\0' + TarBuilder::octal(size, 11) + '\0';
}

/// GNU's old form: the fields of `pieces`, at most four, lie where ustar has its prefix.
QByteArray oldSparse(const std::string &pieces, const std::string &realSize,
                     const std::string &stored, const std::string &blocks = {})
{
    TarFields fields;
    fields.name = "sparse";
    fields.type = 'S';
    fields.magic = "ustar ";
    fields.version = " \0"s;
    fields.size = TarBuilder::octal(qint64(stored.size()), 11);
    // 41 bytes of times and offsets come first; what lies behind 155 bytes is put in by hand.
    auto area = std::string(41, '\0') + pieces;
    area.resize(155, '\0');
    auto block = fields.block();
    area[482 - 345] = blocks.empty() ? '\0' : '\1';
    area.replace(483 - 345, realSize.size(), realSize);
    block.replace(345, 155, QByteArray(area.data(), 155));
    block.replace(148, 8, QByteArray(8, ' '));
    int sum = 0;
    for (const char byte : std::as_const(block))
        sum += static_cast<uchar>(byte);
    const auto digits = TarBuilder::octal(sum, 6) + "\0 "s;
    block.replace(148, 8, QByteArray(digits.data(), 8));
    TarBuilder rest;
    rest.raw(blocks).raw(stored).raw(std::string((512 - stored.size() % 512) % 512, '\0'));
    return block + rest.file("after").finish();
}

QByteArray oldSparse(const std::string &pieces, qint64 realSize, const std::string &stored,
                     const std::string &blocks = {})
{
    return oldSparse(pieces, TarBuilder::octal(realSize, 11), stored, blocks);
}

QByteArray readSparse(const QByteArray &tar)
{
    const auto entries = readTar(tar);
    EXPECT_OK(entries);
    if (!entries || entries->size() != 2 || entries->at(0).type != EntryType::File)
        return "not a file and another";
    EXPECT_EQ(entries->at(0).path, "sparse");
    return contentOf(entries->at(0), tar);
}

const QByteArray expected =
    QByteArray(1000, '\0') + "abc" + QByteArray(997, '\0') + "de" + QByteArray(98, '\0');

TEST(TarSparseTest, A34OldGnuFilesAreExpanded)
{
    EXPECT_EQ(
        readSparse(oldSparse(piece(1000, 3) + piece(2000, 2) + piece(2100, 0), 2100, "abcde")),
        expected);
}

TEST(TarSparseTest, A34OldGnuFilesMayNeedMoreBlocks)
{
    std::string first;
    std::string blocks;
    std::string stored;
    QByteArray content;
    for (int i = 0; i < 4 + 21 + 3; ++i) {
        (i < 4 ? first : blocks) += piece(i * 10, 1);
        stored += static_cast<char>('a' + i % 26);
        content += QByteArray(1, stored.back()) + QByteArray(9, '\0');
        if (i == 4 + 20)
            blocks += "\1"s + std::string(7, '\0');
    }
    blocks.resize(1024, '\0');
    EXPECT_EQ(readSparse(oldSparse(first, 280, stored, blocks)), content);
    EXPECT_FAILS(ErrorKind::Corrupt, readTar(oldSparse(first, 280, stored, blocks.substr(0, 512))));
}

TEST(TarSparseTest, A34EveryFormOfPaxIsExpanded)
{
    const auto zeroZero = TarBuilder()
                              .pax({{"GNU.sparse.size", "2100"},
                                    {"GNU.sparse.numblocks", "2"},
                                    {"GNU.sparse.offset", "1000"},
                                    {"GNU.sparse.numbytes", "3"},
                                    {"GNU.sparse.offset", "2000"},
                                    {"GNU.sparse.numbytes", "2"}})
                              .file("sparse", "abcde")
                              .file("after")
                              .finish();
    EXPECT_EQ(readSparse(zeroZero), expected);
    const auto zeroOne = TarBuilder()
                             .pax({{"GNU.sparse.size", "2100"},
                                   {"GNU.sparse.numblocks", "2"},
                                   {"GNU.sparse.name", "sparse"},
                                   {"GNU.sparse.map", "1000,3,2000,2"}})
                             .file("GNUSparseFile.1/sparse", "abcde")
                             .file("after")
                             .finish();
    EXPECT_EQ(readSparse(zeroOne), expected);
    auto map = "2\n1000\n3\n2000\n2\n"s;
    map.resize(512, '\0');
    const auto oneZero = TarBuilder()
                             .pax({{"GNU.sparse.major", "1"},
                                   {"GNU.sparse.minor", "0"},
                                   {"GNU.sparse.name", "sparse"},
                                   {"GNU.sparse.realsize", "2100"}})
                             .file("GNUSparseFile.1/sparse", map + "abcde")
                             .file("after")
                             .finish();
    EXPECT_EQ(readSparse(oneZero), expected);
}

TEST(TarSparseTest, A34MapsThatContradictThemselvesAreRefused)
{
    for (const auto &[map, size] : std::initializer_list<std::pair<std::string, std::string>>{
             {"0,5,3,2", "10"},
             {"5,2,0,3", "10"},
             {"0,4", "10"},
             {"0,6", "10"},
             {"0,5", "4"},
             {"8,5", "10"},
             {"-1,5", "10"},
             {"0,-5,0,10", "10"},
             {"0", "10"},
             {"0,x", "10"},
             {"9223372036854775807,5", "10"}}) {
        const auto tar = TarBuilder()
                             .pax({{"GNU.sparse.size", size}, {"GNU.sparse.map", map}})
                             .file("f", "abcde")
                             .finish();
        EXPECT_FAILS(ErrorKind::Corrupt, readTar(tar)) << map;
    }
}

TEST(TarSparseTest, A34MapsInsideTheContentAreChecked)
{
    for (const auto &map : {"x\n"s, "1\n0\n"s, "1\n\n5\n"s, "99999999999999999999\n"s, ""s,
                            "1\n0\n4\n"s, "2\n0\n2\n1\n3\n"s}) {
        auto padded = map;
        padded.resize(512, '\0');
        const auto tar = TarBuilder()
                             .pax({{"GNU.sparse.major", "1"},
                                   {"GNU.sparse.minor", "0"},
                                   {"GNU.sparse.realsize", "10"}})
                             .file("f", padded + "abcde")
                             .finish();
        EXPECT_FAILS(ErrorKind::Corrupt, readTar(tar)) << map;
    }
    const auto unknown = TarBuilder()
                             .pax({{"GNU.sparse.major", "2"},
                                   {"GNU.sparse.minor", "0"},
                                   {"GNU.sparse.realsize", "10"}})
                             .file("f", "abcde")
                             .finish();
    EXPECT_FAILS(ErrorKind::Corrupt, readTar(unknown));
}

TEST(TarSparseTest, A34AFileOfLessThanNothingIsRefused)
{
    const std::string minusOne(12, '\xff');
    EXPECT_FAILS(ErrorKind::Corrupt, readTar(oldSparse({}, minusOne, {})));
}

TEST(TarSparseTest, D3AMapCountsAsWhatItTakesInMemory)
{
    Limits limits;
    limits.metadataSize = 5000;
    const auto read = [&limits](int count, const std::string &piece, const std::string &stored) {
        auto map = std::to_string(count) + '\n';
        for (int i = 0; i < count; ++i)
            map += piece;
        map.resize((map.size() + 511) / 512 * 512, '\0');
        return readTar(TarBuilder()
                           .pax({{"GNU.sparse.major", "1"},
                                 {"GNU.sparse.minor", "0"},
                                 {"GNU.sparse.realsize", "10"}})
                           .file("f", map + stored)
                           .finish(),
                       limits);
    };
    EXPECT_OK(read(1000, "0\n0\n", ""));
    EXPECT_FAILS(ErrorKind::Corrupt, read(20, "0\n1\n", std::string(20, 'x')));
    EXPECT_FAILS(ErrorKind::Unsafe, read(100, "0\n1\n", std::string(100, 'x')));

    std::string blocks;
    for (int i = 0; i < 3; ++i) {
        for (int at = 0; at < 21; ++at)
            blocks += piece(0, 0);
        blocks += "\1"s + std::string(7, '\0');
    }
    blocks += std::string(512, '\0');
    EXPECT_OK(readTar(oldSparse({}, 10, {}, blocks)));
    EXPECT_FAILS(ErrorKind::Unsafe, readTar(oldSparse({}, 10, {}, blocks), limits));
}

TEST(TarSparseTest, D3AFileThatClaimsToBeHugeIsRefused)
{
    const auto bomb = TarBuilder()
                          .pax({{"GNU.sparse.size", "4398046511104"}, {"GNU.sparse.map", "0,1"}})
                          .file("bomb", "x")
                          .finish();
    EXPECT_FAILS(ErrorKind::Unsafe, readTar(bomb));
}

} // namespace
} // namespace decant
