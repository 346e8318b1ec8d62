// SPDX-License-Identifier: MIT
// What is chosen in the catalog, and what is not.
#include "tests/support/real_catalog.h"
#include "tests/support/scripted_parts.h"
#include "ui/new_distribution/catalog_model.h"
#include "ui/new_distribution/catalog_view.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/image_facts.h"
#include "ui/new_distribution/image_lookup.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/platform_chooser.h"
#include "ui/new_distribution/reference_field.h"
#include "ui/new_distribution/tag_chooser.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

class CatalogChoiceTest : public testing::Test
{
protected:
    CatalogChoiceTest()
    {
        for (const auto &reference : {u"debian:13"_s, u"debian:12"_s})
            parts.source.add(reference, shownImage(reference, {{u"a1"_s, 88'000'000}}));
        dialog.show();
    }

    ContainerTab *tab() { return dialog.containerTab(); }
    QListView *list() { return tab()->catalog()->list(); }
    QString reference() { return tab()->field()->text(); }
    QLineEdit *search() { return tab()->catalog()->findChild<QLineEdit *>(); }

    QModelIndex row(const QString &name)
    {
        for (int i = 0; i < list()->model()->rowCount(); ++i) {
            if (list()->model()->index(i, 0).data().toString() == name)
                return list()->model()->index(i, 0);
        }
        return {};
    }

    ScriptedParts parts;
    JobList jobs;
    NewDistributionDialog dialog{parts.engine, jobs, realCatalog()};
};

TEST_F(CatalogChoiceTest, WhoSearchesTheCatalogHasChosenNothingYet)
{
    list()->setCurrentIndex(row(u"Debian 13"_s));
    ASSERT_EQ(reference(), u"debian:13");
    QTest::keyClicks(search(), u"fed"_s);
    EXPECT_EQ(reference(), u"debian:13");
    EXPECT_TRUE(list()->selectionModel()->selectedIndexes().isEmpty());
    search()->clear();
    auto *category = tab()->catalog()->findChild<QComboBox *>();
    list()->setCurrentIndex(row(u"Debian 13"_s));
    for (int i = 0; i < category->count(); ++i)
        category->setCurrentIndex(i);
    EXPECT_EQ(reference(), u"debian:13");
}

TEST_F(CatalogChoiceTest, DoubleClickGoesOnAsSoonAsTheImageIsKnown)
{
    const auto place = list()->visualRect(row(u"Debian 13"_s)).center();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list()->viewport(), Qt::LeftButton, {}, place);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.options()->isVisible(); }));
    EXPECT_EQ(reference(), u"debian:13");
}

TEST_F(CatalogChoiceTest, EnterOnARowIsOneStepAndNotTwo)
{
    list()->setCurrentIndex(row(u"Debian 13"_s));
    tab()->lookup()->hurry();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab()->image().has_value(); }));
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_TRUE(dialog.options()->isVisible());
    EXPECT_TRUE(jobs.jobs().isEmpty());
}

TEST_F(CatalogChoiceTest, AnotherTagIsNoReasonToForgetThePlatform)
{
    const auto other = Platform::parse(u"linux/arm64"_s);
    for (const auto &reference : {u"debian:13"_s, u"debian:12"_s})
        parts.source.addFor(*other, reference, shownImage(reference, {{u"b2"_s, 77'000'000}}));
    tab()->field()->setText(u"debian:13"_s);
    emit tab()->facts()->platform()->chosen(*other);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab()->chosen().has_value(); }));
    emit tab()->facts()->tag()->tagChosen(u"12"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab()->chosen().has_value(); }));
    EXPECT_EQ(tab()->chosen()->request.platform, *other);
    EXPECT_EQ(reference(), u"debian:12");
}

TEST_F(CatalogChoiceTest, AnAnswerAboutTheTagsOfAnotherImageIsNotHeeded)
{
    parts.source.failTags({ErrorKind::NotFound, u"There is nothing."_s, {}});
    parts.source.holdAnswers();
    tab()->field()->setText(u"debian:13"_s);
    auto *tag = tab()->facts()->tag();
    emit tag->listWanted();
    tab()->field()->setText(u"ghcr.io/myorg/tiny"_s);
    parts.source.release();
    QTest::qWait(50);
    EXPECT_EQ(tag->count(), 0);
}

} // namespace
} // namespace decant
