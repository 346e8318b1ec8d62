// SPDX-License-Identifier: MIT
#include "core/values/offline.h"
#include "tests/support/real_catalog.h"
#include "tests/support/scripted_parts.h"
#include "ui/common/banner.h"
#include "ui/common/facts_panel.h"
#include "ui/common/status_line.h"
#include "ui/new_distribution/catalog_view.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/image_facts.h"
#include "ui/new_distribution/image_lookup.h"
#include "ui/new_distribution/image_texts.h"
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

class ContainerTabTest : public testing::Test
{
protected:
    ContainerTabTest()
    {
        source.add(u"ghcr.io/myorg/myimage:latest"_s,
                   shownImage(u"ghcr.io/myorg/myimage:latest"_s,
                              {{u"a1"_s, 88'000'000}, {u"a2"_s, 224'000'000}}));
        source.setCached({*Digest::parse(u"sha256:"_s + u"a1"_s.leftJustified(64, u'0'))});
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

    ScriptedParts parts;
    ScriptedSource &source = parts.source;
    ContainerTab tab{parts.engine, realCatalog()};
    ImageLookup &lookup = *tab.lookup();
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
    EXPECT_EQ(tab.facts()->panel()->fact(ImageFacts::FullName), u"ghcr.io/myorg/myimage:latest");
    EXPECT_EQ(tab.facts()->panel()->fact(ImageFacts::Download),
              u"312 MB in 2 layers, 88.0 MB already cached");
    EXPECT_EQ(tab.facts()->panel()->fact(ImageFacts::LastUpdated), u"not stated");
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
    EXPECT_EQ(tab.facts()->panel()->fact(ImageFacts::FullName), u"–");
    source.failResolving(u"ghcr.io/a/b"_s, {ErrorKind::Unavailable, u"No answer."_s, {}});
    typeAndWait(u"ghcr.io/a/b"_s);
    EXPECT_EQ(status()->kind(), StatusLine::Kind::Error);
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

TEST_F(ContainerTabTest, TagsAreListedWhenSomebodyWantsToSeeThemAndTheFieldFollows)
{
    source.setTags({u"1.9"_s, u"latest"_s, u"1.10"_s});
    source.add(u"ghcr.io/myorg/myimage:1.10"_s,
               shownImage(u"ghcr.io/myorg/myimage:1.10"_s, {{u"a1"_s, 100}}));
    typeAndWait(u"ghcr.io/myorg/myimage"_s);
    auto *tag = tab.facts()->tag();
    EXPECT_EQ(tag->currentText(), u"latest");
    EXPECT_EQ(tag->count(), 0);
    QSignalSpy listWanted(tag, &TagChooser::listWanted);
    tag->showPopup();
    EXPECT_EQ(listWanted.count(), 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tag->isListed(); }));
    EXPECT_EQ(tag->itemText(0), u"latest");
    EXPECT_EQ(tag->itemText(1), u"1.10");
    EXPECT_EQ(tag->itemText(2), u"1.9");
    emit tag->activated(1);
    EXPECT_EQ(edit()->text(), u"ghcr.io/myorg/myimage:1.10");
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab.image().has_value(); }));
}

TEST_F(ContainerTabTest, ADigestLeavesNoTagToChoose)
{
    QTest::keyClicks(edit(), u"debian@sha256:"_s + QString(64, u'a'));
    EXPECT_FALSE(tab.facts()->tag()->isEnabled());
    EXPECT_EQ(tab.facts()->tag()->currentText(), u"Pinned to a digest");
}

TEST_F(ContainerTabTest, WhatIsNotFoundOffersToShowTheTags)
{
    typeAndWait(u"ghcr.io/nobody/nothing"_s);
    ASSERT_FALSE(status()->fix()->isHidden());
    QSignalSpy listWanted(tab.facts()->tag(), &TagChooser::listWanted);
    status()->fix()->click();
    EXPECT_EQ(listWanted.count(), 1);
}

TEST_F(ContainerTabTest, WithoutAConnectionWhatIsCachedCanBeChosenAndThatIsSaid)
{
    auto image = shownImage(u"alpine"_s, {{u"a1"_s, 100}});
    image.isUnchecked = true;
    source.add(u"alpine"_s, image);
    typeAndWait(u"alpine"_s);
    EXPECT_EQ(status()->kind(), StatusLine::Kind::Warning);
    EXPECT_EQ(status()->sentence(), u"No connection. Cached images still work.");
    EXPECT_TRUE(tab.chosen());
    // The connection is back.
    image.isUnchecked = false;
    source.add(u"alpine"_s, image);
    QSignalSpy answered(&lookup, &ImageLookup::found);
    status()->fix()->click();
    ASSERT_TRUE(answered.wait());
    EXPECT_EQ(status()->kind(), StatusLine::Kind::Ok);
}

TEST_F(ContainerTabTest, WhyARegistryCantBeReachedIsAClickAway)
{
    const auto what = u"Can't reach ghcr.io: nothing answers there. Check the address."_s;
    source.failResolving(u"ghcr.io/a/b"_s, {ErrorKind::Unavailable, what, u"ECONNREFUSED"_s});
    typeAndWait(u"ghcr.io/a/b"_s);
    EXPECT_EQ(status()->sentence(), u"Can't reach ghcr.io: nothing answers there.");
    EXPECT_TRUE(tab.advice()->isHidden());
    ASSERT_FALSE(status()->secondFix()->isHidden());
    status()->secondFix()->click();
    EXPECT_TRUE(tab.advice()->sentences().contains(what));
    EXPECT_TRUE(tab.advice()->sentences().contains(u"ECONNREFUSED"));
}

TEST_F(ContainerTabTest, WithoutANetworkNobodyIsToBlame)
{
    source.failResolving(u"ghcr.io/a/b"_s, offlineError(u"GET https://ghcr.io/v2/"_s));
    typeAndWait(u"ghcr.io/a/b"_s);
    EXPECT_EQ(status()->kind(), StatusLine::Kind::Warning);
    EXPECT_EQ(status()->sentence(), u"No connection. Cached images still work.");
    EXPECT_FALSE(status()->fix()->isHidden());
    EXPECT_TRUE(status()->secondFix()->isHidden());
}

TEST_F(ContainerTabTest, WhatWasUsedLastIsACategoryOfItsOwn)
{
    tab.showRecent({u"ghcr.io/acme/tools:2"_s, u"debian:12"_s});
    auto *category = tab.catalog()->findChild<QComboBox *>();
    const auto rows = [&] { return tab.catalog()->list()->model()->rowCount(); };
    const int all = rows();
    category->setCurrentIndex(category->findText(u"Recent"_s));
    ASSERT_EQ(rows(), 2);
    EXPECT_EQ(tab.catalog()->list()->model()->index(0, 0).data().toString(), u"tools");
    category->setCurrentIndex(0);
    EXPECT_EQ(rows(), all);
}

TEST_F(ContainerTabTest, WhatARegistryRefusesAnotherProgramMayFetch)
{
    Engine engine{parts.settings(),
                  {.pool = parts.pool,
                   .store = parts.store,
                   .registry = parts.source,
                   .files = parts.source,
                   .host = parts.host,
                   .podman = &parts.source}};
    ContainerTab other{engine, realCatalog()};
    source.failResolving(u"ghcr.io/a/private"_s, {ErrorKind::Unauthorized, u"Sign in."_s, {}});
    other.field()->setText(u"ghcr.io/a/private"_s);
    other.hurry();
    auto *line = other.field()->status();
    ASSERT_TRUE(QTest::qWaitFor([&] { return line->kind() == StatusLine::Kind::Warning; }));
    EXPECT_EQ(QString(line->fix()->text()).remove(u'&'), u"Fetch it with Podman");
    EXPECT_FALSE(other.chosen());
    line->fix()->click();
    ASSERT_TRUE(other.chosen());
    EXPECT_EQ(other.chosen()->request.puller, ImageRequest::Puller::Podman);
    EXPECT_FALSE(other.chosen()->image);
    // Another reference is for Decant itself again.
    other.field()->setText(u"ghcr.io/myorg/myimage"_s);
    other.hurry();
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.image().has_value(); }));
    EXPECT_FALSE(other.chosen()->request.puller);
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
