// SPDX-License-Identifier: MIT
#include "core/store/catalog_shelf.h"
#include "tests/support/result_matchers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace decant {
namespace {

class CatalogShelfTest : public testing::Test
{
protected:
    QStringList addresses() const
    {
        QStringList all;
        for (const auto &source : m_shelf.sources())
            all.append(source.address.toString());
        return all;
    }

    QTemporaryDir m_folder;
    CatalogShelf m_shelf{m_folder.path()};
    const QUrl m_one{u"https://one.example/catalog.json?x=1"_s};
    const QUrl m_two{u"https://two.example/c"_s};
    const QDateTime m_now{{2026, 11, 23}, {1, 2, 3}, Qt::UTC};
};

TEST_F(CatalogShelfTest, SourcesKeepTheirOrderAndWhatCameFromThem)
{
    EXPECT_TRUE(m_shelf.sources().isEmpty());
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
    ASSERT_OK(m_shelf.put(m_one, true));
    ASSERT_OK(m_shelf.put(m_two, true));
    EXPECT_EQ(addresses(), (QStringList{m_one.toString(), m_two.toString()}));
    EXPECT_TRUE(m_shelf.texts().isEmpty());
    ASSERT_OK(m_shelf.keep(m_two, "second", m_now));
    ASSERT_OK(m_shelf.keep(m_one, "first", m_now));
    const CatalogShelf again(m_folder.path());
    EXPECT_EQ(again.texts(), (QByteArrayList{"first", "second"}));
    EXPECT_EQ(again.sources().first(),
              (CatalogSource{.address = m_one, .isOn = true, .refreshed = m_now}));
}

TEST_F(CatalogShelfTest, WhatIsOffIsKeptAndNotShown)
{
    ASSERT_OK(m_shelf.put(m_one, true));
    ASSERT_OK(m_shelf.keep(m_one, "first", m_now));
    ASSERT_OK(m_shelf.put(m_one, false));
    EXPECT_FALSE(m_shelf.sources().first().isOn);
    EXPECT_TRUE(m_shelf.texts().isEmpty());
    ASSERT_OK(m_shelf.put(m_one, true));
    EXPECT_EQ(m_shelf.texts(), QByteArrayList{"first"});
    EXPECT_EQ(m_shelf.sources().size(), 1);
}

TEST_F(CatalogShelfTest, WhatIsRemovedLeavesNothingAndIsNotKeptAfterwards)
{
    ASSERT_OK(m_shelf.put(m_one, true));
    ASSERT_OK(m_shelf.keep(m_one, "first", m_now));
    ASSERT_OK(m_shelf.remove(m_one));
    ASSERT_OK(m_shelf.keep(m_one, "late", m_now));
    EXPECT_TRUE(m_shelf.sources().isEmpty());
    ASSERT_OK(m_shelf.put(m_one, true));
    EXPECT_TRUE(m_shelf.texts().isEmpty());
}

TEST_F(CatalogShelfTest, NonsenseIsNotThere)
{
    ASSERT_OK(m_shelf.put(m_one, true));
    QFile file(m_folder.filePath(u"catalogs/sources"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"([1, {"address": "ht tp://x y"}, {}, {"address": "https://a.example"}])");
    file.close();
    EXPECT_EQ(addresses(), QStringList{u"https://a.example"_s});
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    EXPECT_TRUE(m_shelf.sources().isEmpty());
}

TEST_F(CatalogShelfTest, AFolderThatCanNotBeMadeIsAFailure)
{
    QFile file(m_folder.filePath(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_FAILS(ErrorKind::Failed, CatalogShelf(file.fileName()).put(m_one, true));
}

} // namespace
} // namespace decant
