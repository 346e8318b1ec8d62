// SPDX-License-Identifier: MIT
#include "core/rootfs/entry_path.h"
#include "tests/support/result_matchers.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

using Parts = std::vector<std::string>;

Parts partsOf(std::string_view raw)
{
    const auto parts = normalisePath(raw, Limits{});
    EXPECT_OK(parts) << raw;
    return parts ? *parts : Parts{};
}

TEST(EntryPathTest, A26PrefixesSlashesAndDotsDisappear)
{
    const Parts expected{"usr", "bin"};
    for (const auto *raw : {"usr/bin", "./usr/bin", "/usr/bin", "//usr//bin", "usr/bin/",
                            "usr/./bin/.", "./././/usr/bin//", "usr/lib/../bin", "a/../usr/bin"})
        EXPECT_EQ(partsOf(raw), expected) << raw;
}

TEST(EntryPathTest, A26NamesThatOnlyLookSpecialAreOrdinary)
{
    EXPECT_EQ(partsOf("..data/a.wh.b/.whx/..."), (Parts{"..data", "a.wh.b", ".whx", "..."}));
}

TEST(EntryPathTest, A26TheRootHasNoParts)
{
    for (const auto *raw : {"", ".", "./", "/", "//", "a/..", "./."})
        EXPECT_TRUE(partsOf(raw).empty()) << raw;
}

TEST(EntryPathTest, A27EscapingPathsAreRefused)
{
    for (const auto *raw : {"..", "../etc/passwd", "/..", "a/../../b", "./..", "a/../.."}) {
        const auto parts = normalisePath(raw, Limits{});
        EXPECT_FAILS(ErrorKind::Unsafe, parts) << raw;
    }
}

TEST(EntryPathTest, A31NamesStayTheBytesTheyAre)
{
    const std::string strange = "caf\xe9/a\nb/c\\d/CON/e:f/ \xff\xfe";
    EXPECT_EQ(partsOf(strange), (Parts{"caf\xe9", "a\nb", "c\\d", "CON", "e:f", " \xff\xfe"}));
}

TEST(EntryPathTest, D3PartsAndPathsBeyondTheLimitsAreRefused)
{
    EXPECT_EQ(partsOf(std::string(255, 'n')).size(), 1u);
    EXPECT_FAILS(ErrorKind::Unsafe, normalisePath(std::string(256, 'n'), Limits{}));
    std::string deep;
    for (int i = 0; i < 2048; ++i)
        deep += "d/";
    EXPECT_EQ(partsOf(deep).size(), 2048u);
    EXPECT_FAILS(ErrorKind::Unsafe, normalisePath(deep + "d", Limits{}));
}

TEST(DisplayNameTest, StrangeBytesAreSpelledOut)
{
    EXPECT_EQ(displayName("caf\xc3\xa9"), u"café"_s);
    EXPECT_EQ(displayName("caf\xe9"), u"caf\\xe9"_s);
    EXPECT_EQ(displayName("a\nb\x1b[31m"), u"a\\x0ab\\x1b[31m"_s);
    EXPECT_EQ(displayName("\xf0\x9f\x8d\xb7!"), u"\U0001f377!"_s);
    EXPECT_EQ(displayName("\xe2\x80\xae"), u"\\xe2\\x80\\xae"_s); // right to left from here on
    EXPECT_EQ(displayName("\xf0\x9f"), u"\\xf0\\x9f"_s);
    EXPECT_EQ(displayName(std::string(1000, 'x')).size(), 201);
}

} // namespace
} // namespace decant
