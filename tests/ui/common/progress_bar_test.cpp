// SPDX-License-Identifier: MIT
#include "tests/support/scripted_job.h"
#include "ui/common/decant_style.h"
#include "ui/common/progress_bar.h"
#include "ui/common/theme_service.h"
#include "ui/jobs/job_row.h"
#include "ui/jobs/job_view.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

/// Pixels of the accent's colour, from the left.
QList<int> coloured(ProgressBar &bar)
{
    const auto picture = bar.grab().toImage();
    const auto accent = tokensOf(bar.palette()).accent.rgb();
    QList<int> found;
    for (int x = 0; x < picture.width(); ++x) {
        if (picture.pixel(x, picture.height() / 2) == accent)
            found.append(x);
    }
    return found;
}

class ProgressBarTest : public testing::Test
{
protected:
    ProgressBarTest() { bar.resize(400, metrics::barHeight); }
    ~ProgressBarTest() override { setCalm(false); }

    static void setCalm(bool isCalm)
    {
        auto colors = std::make_unique<SystemColors>();
        colors->setWish({.isDark = false, .isHighContrast = false, .isCalm = isCalm});
        ThemeService(ThemeService::Theme::Light).setSystemColors(std::move(colors));
    }

    ProgressBar bar;
};

TEST_F(ProgressBarTest, WhatIsKnownFillsTheBarFromItsBeginning)
{
    bar.setFraction(0.5);
    const auto filled = coloured(bar);
    ASSERT_FALSE(filled.isEmpty());
    EXPECT_LT(filled.first(), 6);
    EXPECT_NEAR(filled.last(), 200, 4);
}

TEST_F(ProgressBarTest, WhereNobodyCanTellAPieceWanders)
{
    bar.show();
    bar.setFraction({});
    EXPECT_TRUE(bar.isUnknown());
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar.place() > 0.4; }));
    const auto piece = coloured(bar);
    ASSERT_FALSE(piece.isEmpty());
    EXPECT_GT(piece.first(), 20);
    EXPECT_LT(piece.size(), 150);
}

TEST_F(ProgressBarTest, ForThoseWhoWantNoMotionThePieceStandsStill)
{
    setCalm(true);
    bar.show();
    bar.setFraction({});
    EXPECT_FALSE(mayMove(bar));
    EXPECT_EQ(bar.place(), 0.5);
    const auto piece = coloured(bar);
    ASSERT_FALSE(piece.isEmpty());
    EXPECT_NEAR((piece.first() + piece.last()) / 2, 200, 4);
}

TEST_F(ProgressBarTest, ItIsAsThickAsABarWhoseEndIsKnown)
{
    setCalm(true);
    bar.resize(400, 4 * metrics::barHeight);
    bar.setFraction({});
    const auto picture = bar.grab().toImage();
    const auto accent = tokensOf(bar.palette()).accent.rgb();
    int thickness = 0;
    for (int y = 0; y < picture.height(); ++y)
        thickness += picture.pixel(200, y) == accent ? 1 : 0;
    EXPECT_EQ(thickness, metrics::barHeight);
}

TEST_F(ProgressBarTest, AJobWhoseEndNobodyKnowsSaysSoWhereverItIsShown)
{
    auto work = std::make_unique<ScriptedJob>();
    auto *script = work.get();
    JobList jobs;
    auto *job = jobs.add(
        {.image = {.location = *ImageLocation::parse(u"alpine"_s)}, .name = u"a"_s, .folder = {}},
        std::move(work));
    JobView view;
    view.setJob(job);
    script->show({.phase = ImportProgress::Phase::Import, .current = {50, 100}, .layers = {}});
    EXPECT_FALSE(view.bar()->isUnknown());
    script->show({.phase = ImportProgress::Phase::Setup, .current = {}, .layers = {}});
    EXPECT_TRUE(view.bar()->isUnknown());
    script->breakDown({ErrorKind::Failed, u"No."_s, {}});
    EXPECT_FALSE(view.bar()->isUnknown()) << "what has ended moves no more";
}

} // namespace
} // namespace decant
