// SPDX-License-Identifier: MIT
#include "tests/support/scripted_catalogs.h"
#include "tests/support/scripted_parts.h"
#include "ui/common/banner.h"
#include "ui/settings/catalog_page.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace decant {
namespace {

class CatalogPageTest : public testing::Test
{
protected:
    CatalogPageTest() { catalogs.texts.insert(lab, R"({"version":1,"entries":[]})"); }

    void add(const QString &address)
    {
        page.address()->setText(address);
        ASSERT_TRUE(page.add()->isEnabled());
        page.add()->click();
    }

    QTreeWidgetItem *row(int number) const { return page.table()->topLevelItem(number); }

    bool becomes(const std::function<bool()> &condition) const
    {
        return QTest::qWaitFor(condition, 20'000);
    }

    const QUrl lab{u"https://lab.example/catalog.json"_s};
    ScriptedParts parts;
    ScriptedCatalogs catalogs;
    Engine engine{parts.settings(),
                  {.pool = parts.pool,
                   .store = parts.store,
                   .registry = parts.source,
                   .files = parts.source,
                   .host = parts.host,
                   .catalogs = &catalogs}};
    Catalog catalog;
    CatalogPage page{catalog, engine};
};

TEST_F(CatalogPageTest, ASourceThatIsAddedIsFetchedAtOnce)
{
    EXPECT_FALSE(page.add()->isEnabled());
    EXPECT_FALSE(page.refreshButton()->isEnabled());
    EXPECT_FALSE(page.reset()->isEnabled());
    add(u"lab.example/catalog.json"_s);
    ASSERT_TRUE(becomes([this] { return row(0) && row(0)->text(1) != u"Never"; }));
    EXPECT_EQ(row(0)->text(0), lab.toString());
    EXPECT_EQ(row(0)->checkState(0), Qt::Checked);
    EXPECT_EQ(engine.furtherCatalogs().size(), 1);
    EXPECT_TRUE(page.address()->text().isEmpty());
    EXPECT_TRUE(page.outcome()->isHidden());
}

TEST_F(CatalogPageTest, AFailureIsToldAndTheSourceStays)
{
    add(u"https://gone.example/c"_s);
    ASSERT_TRUE(becomes([this] { return !page.outcome()->isHidden(); }));
    EXPECT_TRUE(page.outcome()->sentences().contains(u"There is no catalog."));
    ASSERT_TRUE(becomes([this] { return row(0) != nullptr; }));
    EXPECT_EQ(row(0)->text(1), u"Never");
    catalogs.texts.insert(QUrl(u"https://gone.example/c"_s), R"({"version":1})");
    ASSERT_TRUE(becomes([this] { return page.refreshButton()->isEnabled(); }));
    page.refreshButton()->click();
    EXPECT_TRUE(page.outcome()->isHidden());
    EXPECT_TRUE(becomes([this] { return row(0)->text(1) != u"Never"; }));
}

TEST_F(CatalogPageTest, ASourceIsSwitchedOffAndRemoved)
{
    add(lab.toString());
    ASSERT_TRUE(becomes([this] { return !engine.furtherCatalogs().isEmpty() && row(0); }));
    row(0)->setCheckState(0, Qt::Unchecked);
    EXPECT_TRUE(engine.furtherCatalogs().isEmpty());
    EXPECT_EQ(catalogs.asked.size(), 1);
    ASSERT_TRUE(becomes([this] { return row(0)->checkState(0) == Qt::Unchecked; }));
    page.table()->setCurrentItem(row(0));
    ASSERT_TRUE(page.remove()->isEnabled());
    page.remove()->click();
    EXPECT_TRUE(engine.catalogSources().isEmpty());
    EXPECT_TRUE(becomes([this] { return page.table()->topLevelItemCount() == 0; }));
}

TEST_F(CatalogPageTest, EverythingIsRemovedOnlyAfterAQuestion)
{
    add(lab.toString());
    ASSERT_TRUE(becomes([this] { return page.reset()->isEnabled(); }));
    page.reset()->click();
    EXPECT_EQ(engine.catalogSources().size(), 1);
    ASSERT_FALSE(page.outcome()->isHidden());
    emit page.outcome()->remedyChosen();
    EXPECT_TRUE(engine.catalogSources().isEmpty());
    EXPECT_TRUE(page.outcome()->isHidden());
}

TEST_F(CatalogPageTest, WithoutAWayThereNoSourceIsOffered)
{
    const CatalogPage without(catalog, parts.engine);
    EXPECT_TRUE(without.table()->isHidden());
    EXPECT_TRUE(without.add()->isHidden());
}

} // namespace
} // namespace decant
