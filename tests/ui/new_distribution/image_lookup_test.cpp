// SPDX-License-Identifier: MIT
#include "tests/support/scripted_source.h"
#include "ui/new_distribution/image_lookup.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace decant {
namespace {

class ImageLookupTest : public testing::Test
{
protected:
    ImageLookupTest()
    {
        for (const auto &name : {u"alpine"_s, u"debian"_s})
            source.add(name, shownImage(name, {{u"a1"_s, 100}}));
        QObject::connect(&lookup, &ImageLookup::found, &lookup,
                         [this](const auto &image) { foundName = image.location.toString(); });
    }

    static ImageRequest location(const QString &text)
    {
        return {.location = *ImageLocation::parse(text)};
    }

    QString foundName;
    ScriptedSource source;
    ImageLookup lookup{[this](const ImageRequest &wanted) {
        return source.resolve(wanted.location, wanted.platform);
    }};
    QSignalSpy found{&lookup, &ImageLookup::found};
    QSignalSpy failed{&lookup, &ImageLookup::failed};
    QSignalSpy waiting{&lookup, &ImageLookup::waiting};
};

TEST_F(ImageLookupTest, OnlyWhatTheWriterRestsOnIsAsked)
{
    lookup.ask(location(u"deb"_s));
    lookup.ask(location(u"debia"_s));
    lookup.ask(location(u"debian"_s));
    EXPECT_EQ(source.resolveCount(), 0);
    ASSERT_TRUE(found.wait());
    EXPECT_EQ(source.resolveCount(), 1);
    EXPECT_EQ(foundName, u"docker.io/library/debian:latest");
}

TEST_F(ImageLookupTest, TheNewestQuestionWins)
{
    source.holdAnswers();
    lookup.ask(location(u"alpine"_s));
    lookup.hurry();
    lookup.ask(location(u"debian"_s));
    lookup.hurry();
    source.release();
    ASSERT_TRUE(found.wait());
    EXPECT_EQ(found.size(), 1);
    EXPECT_EQ(foundName, u"docker.io/library/debian:latest");
}

TEST_F(ImageLookupTest, WhatWasFoundIsNotAskedTwice)
{
    lookup.ask(location(u"alpine"_s));
    lookup.hurry();
    ASSERT_TRUE(found.wait());
    lookup.ask(location(u"debian"_s));
    lookup.ask(location(u"alpine"_s));
    EXPECT_EQ(found.size(), 2);
    EXPECT_EQ(source.resolveCount(), 1);
}

TEST_F(ImageLookupTest, WhatNobodyCouldBeAskedAboutIsAskedAgain)
{
    auto image = shownImage(u"alpine"_s, {{u"a1"_s, 100}});
    image.isUnchecked = true;
    source.add(u"alpine"_s, image);
    for (int i = 1; i <= 2; ++i) {
        lookup.ask(location(u"alpine"_s));
        lookup.hurry();
        ASSERT_TRUE(found.wait());
        EXPECT_EQ(source.resolveCount(), i);
    }
}

TEST_F(ImageLookupTest, AFailureIsToldAndCanBeAskedAgain)
{
    source.failResolving(u"nginx"_s, {ErrorKind::Unavailable, u"no answer"_s, {}});
    lookup.ask(location(u"nginx"_s));
    lookup.hurry();
    ASSERT_TRUE(failed.wait());
    source.add(u"nginx"_s, shownImage(u"nginx"_s, {{u"a1"_s, 100}}));
    lookup.askAgain();
    ASSERT_TRUE(found.wait());
}

TEST_F(ImageLookupTest, AnAnswerThatTakesAWhileIsAnnounced)
{
    source.holdAnswers();
    lookup.ask(location(u"alpine"_s));
    lookup.hurry();
    ASSERT_TRUE(waiting.wait());
    EXPECT_TRUE(found.isEmpty());
}

TEST_F(ImageLookupTest, WhatWasCancelledSaysNothing)
{
    lookup.ask(location(u"alpine"_s));
    lookup.hurry();
    lookup.cancel();
    EXPECT_FALSE(found.wait(200));
}

} // namespace
} // namespace decant
