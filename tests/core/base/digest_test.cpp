// SPDX-License-Identifier: MIT
#include "core/base/digest.h"
#include "tests/support/result_matchers.h"

namespace decant {
namespace {

const QString zeros(64, u'0');

TEST(DigestTest, IsParsedFromAlgorithmAndHex)
{
    const auto digest = Digest::parse(u"sha256:"_s + zeros);
    ASSERT_OK(digest);
    EXPECT_EQ(digest->hex(), zeros);
    EXPECT_EQ(digest->toString(), u"sha256:"_s + zeros);
}

TEST(DigestTest, KnowsSha512Too)
{
    EXPECT_OK(Digest::parse(u"sha512:"_s + zeros + zeros));
}

TEST(DigestTest, RefusesWhatCouldBecomeAnotherFileName)
{
    for (const auto &text :
         {u""_s, u"sha256:"_s, zeros, u"sha256:"_s + zeros.left(63),
          u"sha256:"_s + zeros.left(63) + u'A', u"sha256:"_s + zeros.left(61) + u"/.."_s,
          u"md5:"_s + zeros, u"sha512:"_s + zeros, u"sha256:"_s + zeros + u'0'})
        EXPECT_FAILS(ErrorKind::Invalid, Digest::parse(text)) << text.toStdString();
}

} // namespace
} // namespace decant
