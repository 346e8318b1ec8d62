// SPDX-License-Identifier: MIT
#include "tests/support/real_catalog.h"
#include "ui/new_distribution/catalog_model.h"

#include <gtest/gtest.h>

namespace decant {
namespace {

class CatalogModelTest : public testing::Test
{
protected:
    CatalogModelTest()
    {
        model = std::make_unique<CatalogModel>(realCatalog(), Platform(u"linux"_s, u"amd64"_s));
        filter.setSourceModel(model.get());
    }

    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < filter.rowCount(); ++row)
            all.append(filter.index(row, 0).data().toString());
        return all;
    }

    std::unique_ptr<CatalogModel> model;
    CatalogFilter filter;
};

TEST_F(CatalogModelTest, WhatIsPopularComesFirst)
{
    EXPECT_EQ(names().first(), u"Alpine Linux");
    EXPECT_LT(names().indexOf(u"Ubuntu 24.04 LTS"_s), names().indexOf(u"AlmaLinux 10"_s));
}

TEST_F(CatalogModelTest, SearchCoversNameDescriptionAndReference)
{
    for (const auto *text : {"ALPINE", "musl", "alpine:3"}) {
        filter.setSearch(QString::fromLatin1(text));
        EXPECT_TRUE(names().contains(u"Alpine Linux"_s)) << text;
    }
    filter.setSearch(u"no such thing"_s);
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(CatalogModelTest, WhatIsDiscontinuedShowsOnlyWhenLookedForAndSaysSo)
{
    EXPECT_FALSE(names().contains(u"Clear Linux"_s));
    filter.setSearch(u"clear"_s);
    ASSERT_EQ(names(), QStringList{u"Clear Linux"_s});
    EXPECT_EQ(filter.index(0, 0).data(CatalogModel::BadgeRole).toString(), u"End of life");
}

TEST_F(CatalogModelTest, ACategoryNarrowsTheList)
{
    filter.setCategories({u"enterprise"_s});
    EXPECT_TRUE(names().contains(u"Rocky Linux 9"_s));
    EXPECT_FALSE(names().contains(u"Alpine Linux"_s));
}

TEST_F(CatalogModelTest, AnEntryForOtherProcessorsSaysSo)
{
    const CatalogModel arm(
        *Catalog::parse(R"({"version":1,"entries":[{"id":"a","name":"A","family":"f",
            "packageManager":"p","status":"active","reference":"a","architectures":["amd64"],
            "approximateSize":1000000,"description":{"en":"d"}}]})"),
        Platform(u"linux"_s, u"arm64"_s));
    EXPECT_EQ(arm.index(0).data(CatalogModel::BadgeRole).toString(), u"Not for this computer");
}

} // namespace
} // namespace decant
