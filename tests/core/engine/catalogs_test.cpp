// SPDX-License-Identifier: MIT
#include "tests/support/result_matchers.h"
#include "tests/support/run_task.h"
#include "tests/support/scripted_catalogs.h"
#include "tests/support/scripted_parts.h"

#include <QTest>

namespace decant {
namespace {

class EngineCatalogsTest : public testing::Test
{
protected:
    EngineCatalogsTest() { catalogs.texts.insert(lab, R"({"version":1,"entries":[]})"); }

    QDateTime now{{2026, 11, 23}, {1, 2, 3}, Qt::UTC};
    const QUrl lab{u"https://lab.example/catalog.json"_s};
    ScriptedParts parts;
    ScriptedCatalogs catalogs;
    Engine engine{parts.settings(),
                  {.pool = parts.pool,
                   .store = parts.store,
                   .registry = parts.source,
                   .files = parts.source,
                   .host = parts.host,
                   .catalogs = &catalogs,
                   .now = [this] { return now; }}};
    QSignalSpy changed{&engine, &Engine::catalogsChanged};
};

TEST_F(EngineCatalogsTest, WhatCanBeReadIsKeptAndTold)
{
    ASSERT_OK(engine.putCatalogSource(lab, true));
    EXPECT_EQ(changed.size(), 1);
    const auto task = engine.refreshCatalog(lab);
    ASSERT_TRUE(runToEnd(*task));
    EXPECT_FALSE(task->error());
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(engine.furtherCatalogs(), QByteArrayList{catalogs.texts.value(lab)});
    EXPECT_EQ(engine.catalogSources().first().refreshed, now);
}

TEST_F(EngineCatalogsTest, WhatIsNoCatalogLeavesTheLastOneInItsPlace)
{
    ASSERT_OK(engine.putCatalogSource(lab, true));
    ASSERT_TRUE(runToEnd(*engine.refreshCatalog(lab)));
    const auto before = engine.furtherCatalogs();
    for (const QByteArray &text : {QByteArray("<html>"), QByteArray(R"({"version":2})"),
                                   QByteArray(R"({"version":1,"entries":[{"id":"x"}]})")}) {
        catalogs.texts.insert(lab, text);
        const auto task = engine.refreshCatalog(lab);
        ASSERT_TRUE(runToEnd(*task));
        ASSERT_TRUE(task->error());
        EXPECT_EQ(task->error()->kind, ErrorKind::Corrupt);
        EXPECT_TRUE(task->error()->what.contains(u"lab.example"));
        EXPECT_EQ(engine.furtherCatalogs(), before);
    }
}

TEST_F(EngineCatalogsTest, InTheBackgroundEachIsAskedForAtMostOnceADay)
{
    const QUrl off(u"https://off.example/c"_s);
    const QUrl gone(u"https://gone.example/c"_s);
    ASSERT_OK(engine.putCatalogSource(gone, true));
    ASSERT_OK(engine.putCatalogSource(lab, true));
    ASSERT_OK(engine.putCatalogSource(off, false));
    engine.refreshOldCatalogs();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !engine.furtherCatalogs().isEmpty(); }, 60'000));
    EXPECT_EQ(catalogs.asked, (QList<QUrl>{gone, lab}));
    ASSERT_OK(engine.removeCatalogSource(gone));
    now = now.addSecs(23 * 3600);
    engine.refreshOldCatalogs();
    now = now.addSecs(2 * 3600);
    engine.refreshOldCatalogs();
    ASSERT_TRUE(QTest::qWaitFor([&] { return catalogs.asked.size() > 2; }, 60'000));
    EXPECT_EQ(catalogs.asked, (QList<QUrl>{gone, lab, lab}));
}

TEST_F(EngineCatalogsTest, WithoutAWayThereNothingIsAsked)
{
    EXPECT_FALSE(parts.engine.canFetchCatalogs());
    ASSERT_OK(parts.engine.putCatalogSource(lab, true));
    parts.engine.refreshOldCatalogs();
    EXPECT_TRUE(parts.engine.furtherCatalogs().isEmpty());
}

} // namespace
} // namespace decant
