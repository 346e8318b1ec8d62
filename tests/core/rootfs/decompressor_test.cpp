// SPDX-License-Identifier: MIT
#include "core/rootfs/decompressor.h"
#include "tests/support/compress.h"
#include "tests/support/result_matchers.h"
#include "tests/support/streams.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

constexpr std::size_t whole = 1 << 20;

Result<QByteArray> unpacked(const QByteArray &packed, std::size_t piece = whole,
                            std::size_t step = whole)
{
    PiecewiseSource source(packed, piece);
    return readAll(*decompress(source), step);
}

/// That `packed` yields `plain` in whatever pieces it comes and is asked for.
void expectUnpacks(const QByteArray &packed, const QByteArray &plain)
{
    for (const std::size_t piece : {whole, std::size_t{1}, std::size_t{7}}) {
        for (const std::size_t step : {whole, std::size_t{1}, std::size_t{513}}) {
            const auto result = unpacked(packed, piece, step);
            ASSERT_OK(result) << piece << ' ' << step;
            EXPECT_EQ(*result, plain) << piece << ' ' << step;
        }
    }
}

TEST(DecompressorTest, A40NothingAtAllIsEmpty)
{
    expectUnpacks({}, {});
    expectUnpacks(gzip({}), {});
    expectUnpacks(zstd({}), {});
    expectUnpacks(xz({}), {});
}

TEST(DecompressorTest, A43WhatItIsIsToldFromTheBytes)
{
    const auto plain = someBytes(200'000);
    expectUnpacks(gzip(plain), plain);
    expectUnpacks(zstd(plain), plain);
    expectUnpacks(xz(plain), plain);
    expectUnpacks(plain, plain);
    for (const auto *tiny : {"x", "\x1f", "\x28\xb5",
                             "\xfd"
                             "7z",
                             "abc"})
        expectUnpacks(tiny, tiny);
}

TEST(DecompressorTest, A42AllMembersAreInflated)
{
    const auto one = someBytes(70'000, 1);
    const auto two = someBytes(90'000, 2);
    expectUnpacks(gzip(one) + gzip({}) + gzip(two) + gzip("end"), one + two + "end");
}

TEST(DecompressorTest, AllStreamsOfXzAreDecompressedAndPaddingIsSkipped)
{
    const auto one = someBytes(70'000, 1);
    const auto two = someBytes(90'000, 2);
    expectUnpacks(xz(one) + QByteArray(8, '\0') + xz(two), one + two);
}

TEST(DecompressorTest, CutOrDamagedXzIsCorrupt)
{
    const auto packed = xz(someBytes(3000));
    for (const qsizetype length : {qsizetype{6}, qsizetype{40}, packed.size() - 1})
        EXPECT_FAILS(ErrorKind::Corrupt, unpacked(packed.first(length))) << length;
    auto damaged = packed;
    damaged[packed.size() / 2] = static_cast<char>(~damaged[packed.size() / 2]);
    EXPECT_FAILS(ErrorKind::Corrupt, unpacked(damaged));
    EXPECT_FAILS(ErrorKind::Corrupt, unpacked(packed + "garbage"));
}

TEST(DecompressorTest, A42AllFramesAreDecompressedAndSkippableOnesSkipped)
{
    const auto one = someBytes(70'000, 1);
    const auto two = someBytes(90'000, 2);
    const auto toc = skippableZstdFrame(someBytes(30'000, 3));
    expectUnpacks(toc + zstd(one) + toc + zstd(two) + skippableZstdFrame({}) + toc, one + two);
    expectUnpacks(toc, {});
}

TEST(DecompressorTest, A42HeaderFieldsOfAGzipMemberAreSteppedOver)
{
    const auto body = gzip("text").mid(10);
    const QByteArray fixed("\x1f\x8b\x08\x1e\0\0\0\0\0\x03", 10);
    const auto extra = QByteArray("\x2c\x01", 2) + QByteArray(300, 'e');
    const auto name = QByteArray(5000, 'n') + '\0';
    const auto member = fixed + extra + name + QByteArray("comment\0\xab\xcd", 10) + body;
    expectUnpacks(member + member, "texttext");
}

TEST(DecompressorTest, A45ZerosAndGarbageBehindCompleteMembersAreTolerated)
{
    const auto plain = someBytes(50'000);
    expectUnpacks(gzip(plain) + QByteArray(1000, '\0'), plain);
    expectUnpacks(gzip(plain) + "garbage", plain);
    expectUnpacks(gzip(plain) + "\x1f", plain);
}

TEST(DecompressorTest, A45GarbageBehindAFrameOfZstdIsCorrupt)
{
    EXPECT_FAILS(ErrorKind::Corrupt, unpacked(zstd("text") + "garbage"));
}

TEST(DecompressorTest, A46GzipThatIsCutAnywhereIsCorrupt)
{
    const auto packed = gzip(someBytes(3000));
    for (qsizetype length = 2; length < packed.size(); ++length) {
        EXPECT_FAILS(ErrorKind::Corrupt, unpacked(packed.first(length))) << length;
        EXPECT_FAILS(ErrorKind::Corrupt, unpacked(gzip("whole") + packed.first(length))) << length;
    }
}

TEST(DecompressorTest, A46ZstdThatIsCutAnywhereIsCorrupt)
{
    const auto packed = zstd(someBytes(3000));
    for (qsizetype length = 4; length < packed.size(); ++length) {
        EXPECT_FAILS(ErrorKind::Corrupt, unpacked(packed.first(length))) << length;
        EXPECT_FAILS(ErrorKind::Corrupt, unpacked(zstd("whole") + packed.first(length))) << length;
    }
    const auto toc = skippableZstdFrame("table");
    EXPECT_FAILS(ErrorKind::Corrupt, unpacked(zstd("whole") + toc.first(toc.size() - 1)));
}

TEST(DecompressorTest, A46ChecksumAndLengthOfEveryMemberAreChecked)
{
    const auto packed = gzip("first") + gzip(someBytes(100'000));
    for (qsizetype fromEnd = 1; fromEnd <= 8; ++fromEnd) {
        auto damaged = packed;
        damaged[packed.size() - fromEnd] =
            static_cast<char>(packed.at(packed.size() - fromEnd) ^ 1);
        EXPECT_FAILS(ErrorKind::Corrupt, unpacked(damaged)) << fromEnd;
        EXPECT_FAILS(ErrorKind::Corrupt, unpacked(damaged + gzip("last"), 3)) << fromEnd;
    }
}

TEST(DecompressorTest, A46AnyFlippedBitOfAMemberIsFound)
{
    const auto plain = someBytes(300);
    const auto packed = gzip(plain);
    // The header holds a time and a system, which nobody checks.
    for (qsizetype at = 10; at < packed.size(); ++at) {
        auto damaged = packed;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 0x10);
        EXPECT_FAILS(ErrorKind::Corrupt, unpacked(damaged)) << at;
    }
}

TEST(DecompressorTest, AFailingSourceIsPassedOn)
{
    class Failing final : public ByteSource
    {
        Result<std::size_t> read(Buffer) override
        {
            return Error{ErrorKind::Unavailable, u"gone"_s, {}};
        }
    } source;
    EXPECT_FAILS(ErrorKind::Unavailable, readAll(*decompress(source)));
}

} // namespace
} // namespace decant
