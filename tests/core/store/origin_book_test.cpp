// SPDX-License-Identifier: MIT
#include "core/store/origin_book.h"
#include "tests/support/blobs.h"
#include "tests/support/result_matchers.h"

#include <QDir>
#include <QTemporaryDir>

namespace decant {
namespace {

Origin someOrigin(const QString &image)
{
    return {.image = image,
            .manifestDigest = digestOf("manifest"),
            .indexDigest = digestOf("index"),
            .platform = {u"linux"_s, u"arm64"_s, u"v8"_s},
            .layers = {digestOf("a"), digestOf("b")},
            .created = QDateTime::fromString(u"2024-05-06T07:08:09Z"_s, Qt::ISODate)};
}

class OriginBookTest : public testing::Test
{
protected:
    const QTemporaryDir folder;
    const OriginBook book{folder.filePath(u"origins"_s)};
};

TEST_F(OriginBookTest, GivesBackWhatItKept)
{
    const auto origin = someOrigin(u"docker.io/library/debian:12"_s);
    ASSERT_OK(book.keep(u"d1"_s, origin));
    EXPECT_EQ(book.origin(u"d1"_s), origin);
    EXPECT_EQ(book.origin(u"D1"_s), origin);
    EXPECT_FALSE(book.origin(u"d2"_s));
}

TEST_F(OriginBookTest, AnImageWithoutIndexHasNone)
{
    auto origin = someOrigin(u"x.y/z:1"_s);
    origin.indexDigest.reset();
    ASSERT_OK(book.keep(u"d1"_s, origin));
    EXPECT_EQ(book.origin(u"d1"_s), origin);
}

TEST_F(OriginBookTest, ForgetsAndRenames)
{
    const auto origin = someOrigin(u"x.y/z:1"_s);
    ASSERT_OK(book.keep(u"d1"_s, origin));
    ASSERT_OK(book.rename(u"d1"_s, u"d2"_s));
    EXPECT_FALSE(book.origin(u"d1"_s));
    EXPECT_EQ(book.origin(u"d2"_s), origin);
    ASSERT_OK(book.rename(u"d2"_s, u"D2"_s));
    EXPECT_EQ(book.origin(u"d2"_s), origin);
    book.forget(u"d2"_s);
    EXPECT_FALSE(book.origin(u"d2"_s));
    EXPECT_OK(book.rename(u"d2"_s, u"d3"_s));
}

TEST_F(OriginBookTest, ADamagedPageCountsAsMissing)
{
    ASSERT_OK(book.keep(u"d1"_s, someOrigin(u"x.y/z:1"_s)));
    writeFile(folder.filePath(u"origins/d1.json"_s), "{\"manifest\": 1}");
    EXPECT_FALSE(book.origin(u"d1"_s));
}

TEST_F(OriginBookTest, NoNameLeavesTheFolder)
{
    ASSERT_OK(book.keep(u"../evil name"_s, someOrigin(u"x.y/z:1"_s)));
    EXPECT_TRUE(book.origin(u"../evil name"_s));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot),
              QStringList(u"origins"_s));
}

} // namespace
} // namespace decant
