// SPDX-License-Identifier: MIT
#include "core/base/error.h"
#include "ui/new_distribution/tag_chooser.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

QStringList manyTags(int count)
{
    QStringList tags;
    for (int number = 1; number <= count; ++number)
        tags.append(QString::number(number));
    return tags;
}

TEST(TagChooserTest, ManyTagsComeInBatches)
{
    TagChooser chooser;
    chooser.showTag(u"7"_s, u"ghcr.io/a/b"_s);
    chooser.showList(manyTags(450));
    EXPECT_EQ(chooser.count(), TagChooser::batch + 1);
    EXPECT_EQ(chooser.itemText(TagChooser::batch), u"Load more tags…");
    emit chooser.activated(TagChooser::batch);
    EXPECT_EQ(chooser.count(), 2 * TagChooser::batch + 1);
    emit chooser.activated(2 * TagChooser::batch);
    EXPECT_EQ(chooser.count(), 450);
    EXPECT_EQ(chooser.currentText(), u"7");
}

TEST(TagChooserTest, ARegistryThatListsNoneSaysSo)
{
    TagChooser chooser;
    chooser.showTag(u"latest"_s, u"ghcr.io/a/b"_s);
    chooser.showUnlisted({ErrorKind::NotFound, u"There is nothing."_s, {}});
    ASSERT_EQ(chooser.count(), 1);
    EXPECT_EQ(chooser.itemText(0), u"This registry doesn't list tags.");
    EXPECT_EQ(chooser.currentText(), u"latest");
    QSignalSpy wanted(&chooser, &TagChooser::listWanted);
    chooser.showPopup();
    EXPECT_TRUE(wanted.isEmpty());
    chooser.hidePopup();
}

TEST(TagChooserTest, WhatFailedForNowSaysWhyAndIsAskedForAgain)
{
    TagChooser chooser;
    chooser.showTag(u"latest"_s, u"ghcr.io/a/b"_s);
    QSignalSpy wanted(&chooser, &TagChooser::listWanted);
    chooser.showPopup();
    ASSERT_EQ(wanted.count(), 1);
    chooser.showUnlisted(
        {ErrorKind::Unavailable, u"Can't reach ghcr.io: no answer. Check the address."_s, {}});
    ASSERT_EQ(chooser.count(), 1);
    EXPECT_EQ(chooser.itemText(0), u"Can't reach ghcr.io: no answer.");
    chooser.hidePopup();
    chooser.showPopup();
    EXPECT_EQ(wanted.count(), 2);
    chooser.showList({u"latest"_s, u"1"_s});
    EXPECT_EQ(chooser.count(), 2);
    chooser.hidePopup();
}

TEST(TagChooserTest, ATypedTagCountsWhenItIsComplete)
{
    TagChooser chooser;
    chooser.showTag(u"latest"_s, u"ghcr.io/a/b"_s);
    QSignalSpy chosen(&chooser, &TagChooser::tagChosen);
    QSignalSpy wanted(&chooser, &TagChooser::listWanted);
    chooser.lineEdit()->clear();
    QTest::keyClicks(chooser.lineEdit(), u"1.27"_s);
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_EQ(wanted.count(), 1);
    QTest::keyClick(chooser.lineEdit(), Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toString(), u"1.27");
    // The list comes while somebody types on.
    chooser.showTag(u"1.27"_s, u"ghcr.io/a/b"_s);
    chooser.showList({u"1.27"_s, u"latest"_s});
    EXPECT_EQ(chooser.currentText(), u"1.27");
    EXPECT_EQ(chosen.count(), 1);
}

TEST(TagChooserTest, AnotherRepositoryHasOtherTags)
{
    TagChooser chooser;
    chooser.showTag(u"1"_s, u"ghcr.io/a/b"_s);
    chooser.showList(manyTags(3));
    chooser.showTag(u"2"_s, u"ghcr.io/a/b"_s);
    EXPECT_TRUE(chooser.isListed());
    chooser.showTag(u"2"_s, u"ghcr.io/a/c"_s);
    EXPECT_FALSE(chooser.isListed());
    EXPECT_EQ(chooser.count(), 0);
}

} // namespace
} // namespace decant
