// SPDX-License-Identifier: MIT
#include "tests/support/scripted_source.h"
#include "ui/common/banner.h"
#include "ui/common/facts_panel.h"
#include "ui/common/status_line.h"
#include "ui/new_distribution/catalog_view.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/image_lookup.h"
#include "ui/new_distribution/reference_field.h"

#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

Catalog bundled()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/catalog/catalog.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return *Catalog::parse(file.readAll());
}

class ContainerTabTest : public testing::Test
{
protected:
    ContainerTabTest()
    {
        source.add(u"ghcr.io/myorg/myimage:latest"_s,
                   shownImage(u"ghcr.io/myorg/myimage:latest"_s,
                              {{u"a1"_s, 88'000'000}, {u"a2"_s, 224'000'000}}));
    }

    QLineEdit *edit() { return tab.field()->findChild<QLineEdit *>(); }
    StatusLine *status() { return tab.field()->status(); }

    void typeAndWait(const QString &text)
    {
        QSignalSpy answered(&lookup, &ImageLookup::found);
        QSignalSpy refused(&lookup, &ImageLookup::failed);
        edit()->clear();
        QTest::keyClicks(edit(), text);
        lookup.hurry();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !answered.isEmpty() || !refused.isEmpty(); }));
    }

    void paste(const QString &text)
    {
        edit()->clear();
        edit()->insert(text);
    }

    ScriptedSource source;
    ImageLookup lookup{
        [this](const ImageLocation &where) { return source.resolve(where, Platform::host()); }};
    ContainerTab tab{bundled(), &lookup, [](const ResolvedImage &) { return 88'000'000; }};
};

TEST_F(ContainerTabTest, ItBeginsWithAnInvitation)
{
    EXPECT_EQ(status()->sentence(), u"Choose an image from the list or enter a reference.");
    EXPECT_FALSE(tab.image());
}

TEST_F(ContainerTabTest, AReferenceThatIsFoundShowsItsFacts)
{
    typeAndWait(u"ghcr.io/myorg/myimage"_s);
    ASSERT_TRUE(tab.image());
    EXPECT_EQ(status()->kind(), StatusLine::Kind::Ok);
    EXPECT_EQ(status()->sentence(), u"Image found");
    EXPECT_EQ(tab.facts()->fact(0), u"ghcr.io/myorg/myimage:latest");
    EXPECT_EQ(tab.facts()->fact(2), u"312 MB in 2 layers, 88.0 MB already cached");
    EXPECT_EQ(tab.facts()->fact(3), u"not stated");
}

TEST_F(ContainerTabTest, WhatIsNoReferenceIsSaidAtOnceWithoutTheNetwork)
{
    QTest::keyClicks(edit(), u"ghcr.io/My!"_s);
    EXPECT_EQ(status()->kind(), StatusLine::Kind::Error);
    EXPECT_TRUE(status()->sentence().contains(u"“!”"));
    EXPECT_EQ(source.resolveCount(), 0);
}

TEST_F(ContainerTabTest, UpperCaseOffersItsFix)
{
    QTest::keyClicks(edit(), u"ghcr.io/MyOrg/myimage"_s);
    EXPECT_EQ(status()->kind(), StatusLine::Kind::Error);
    ASSERT_FALSE(status()->fix()->isHidden());
    status()->fix()->click();
    EXPECT_EQ(edit()->text(), u"ghcr.io/myorg/myimage");
    EXPECT_NE(status()->kind(), StatusLine::Kind::Error);
}

TEST_F(ContainerTabTest, APastedCommandIsCleanedUp)
{
    paste(u"docker pull ghcr.io/myorg/myimage"_s);
    EXPECT_EQ(edit()->text(), u"ghcr.io/myorg/myimage");
    EXPECT_EQ(status()->sentence(), u"Cleaned up from the pasted text.");
}

TEST_F(ContainerTabTest, AShortNameIsFoundOnDockerHub)
{
    source.add(u"debian"_s, shownImage(u"debian"_s, {{u"a1"_s, 100}}));
    typeAndWait(u"debian"_s);
    EXPECT_EQ(status()->sentence(), u"Image found on Docker Hub");
}

TEST_F(ContainerTabTest, ARefusalSaysWhyAndHasNoFacts)
{
    typeAndWait(u"ghcr.io/nobody/nothing"_s);
    EXPECT_FALSE(tab.image());
    EXPECT_EQ(status()->kind(), StatusLine::Kind::Error);
    EXPECT_EQ(tab.facts()->fact(0), u"–");
    source.failResolving(u"ghcr.io/a/b"_s, {ErrorKind::Unavailable, u"No answer."_s, {}});
    typeAndWait(u"ghcr.io/a/b"_s);
    EXPECT_EQ(status()->kind(), StatusLine::Kind::Warning);
    EXPECT_FALSE(status()->fix()->isHidden());
}

TEST_F(ContainerTabTest, ACatalogRowFillsTheFieldAndTypingDeselectsIt)
{
    auto *list = tab.catalog()->list();
    list->setCurrentIndex(list->model()->index(0, 0));
    EXPECT_EQ(edit()->text(), u"alpine:3.24");
    QTest::keyClicks(edit(), u"0"_s);
    EXPECT_FALSE(list->selectionModel()->hasSelection());
}

TEST_F(ContainerTabTest, ADeadReferenceOffersItsReplacement)
{
    QTest::keyClicks(edit(), u"rockylinux:9"_s);
    ASSERT_FALSE(tab.advice()->isHidden());
    ASSERT_TRUE(tab.advice()->remedy()->isVisibleTo(tab.advice()));
    tab.advice()->remedy()->click();
    EXPECT_EQ(edit()->text(), u"quay.io/rockylinux/rockylinux:9");
    EXPECT_TRUE(tab.advice()->isHidden());
}

TEST_F(ContainerTabTest, AnApplicationImageWarnsButDoesNotBlock)
{
    source.add(u"nginx"_s, shownImage(u"nginx"_s, {{u"a1"_s, 100}}, {},
                                      R"({"Cmd":["nginx"],"ExposedPorts":{"80/tcp":{}}})"));
    typeAndWait(u"nginx"_s);
    EXPECT_EQ(tab.advice()->title(), u"Application image");
    EXPECT_TRUE(tab.image());
}

TEST(FactsTextTest, DatesSayHowLongAgo)
{
    const QDateTime now({2026, 9, 2}, {12, 0}, Qt::UTC);
    EXPECT_EQ(updatedText({}, now), u"not stated");
    EXPECT_EQ(updatedText(QDateTime({1970, 1, 1}, {0, 0}, Qt::UTC), now), u"not stated");
    EXPECT_EQ(updatedText(now.addDays(-1), now), u"1 Sep 2026 (yesterday)");
    EXPECT_EQ(updatedText(now.addDays(-21), now), u"12 Aug 2026 (3 weeks ago)");
}

} // namespace
} // namespace decant
