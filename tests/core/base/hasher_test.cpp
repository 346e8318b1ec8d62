// SPDX-License-Identifier: MIT
#include "core/base/hasher.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

// Source: FIPS 180-4, example values for "abc" and the empty message.
TEST(HasherTest, E9KnowsTheStandardsExamples)
{
    EXPECT_EQ(Hasher::sha256(bytesOf("abc")).hex(),
              u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(Hasher::sha256({}).hex(),
              u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(HasherTest, E9PiecesHashAsTheWhole)
{
    Hasher hasher;
    hasher.add(bytesOf("a"));
    hasher.add(bytesOf("bc"));
    EXPECT_EQ(hasher.finish(), Hasher::sha256(bytesOf("abc")));
}

TEST(HasherTest, E9ComputesSha512)
{
    Hasher hasher(Digest::Algorithm::Sha512);
    hasher.add(bytesOf("abc"));
    EXPECT_TRUE(hasher.finish().toString().startsWith(u"sha512:ddaf35a193617aba"));
}

} // namespace
} // namespace decant
