// SPDX-License-Identifier: MIT
#include "app/cli/progress_text.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace decant::cli {
namespace {

using State = LayerProgress::State;
using Phase = ImportProgress::Phase;

Digest digestOf(int filling)
{
    return Digest::fromRaw(Digest::Algorithm::Sha256, QByteArray(32, static_cast<char>(filling)));
}

const ImportProgress twoLayers{Phase::Download,
                               {60'000'000, 100'000'000},
                               {{digestOf(1), State::Done, 50'000'000, 50'000'000},
                                {digestOf(2), State::Downloading, 10'000'000, 50'000'000}}};

QString withoutColour(QString line)
{
    return line.remove(QRegularExpression(u"\x1b\\[[0-9;]*m"_s));
}

TEST(ProgressTextTest, EveryLayerHasALineAndThePhaseTheLast)
{
    EXPECT_EQ(
        progressLines(twoLayers, {}),
        (QStringList{u"010101010101  done         [####################]  50.0 MB"_s,
                     u"020202020202  downloading  [####                ]  10.0 MB of 50.0 MB"_s,
                     u"Downloading: 60.0 MB of 100 MB"_s}));
}

TEST(ProgressTextTest, SpeedAndTimeLeftAreSaidOnceTheyAreKnown)
{
    EXPECT_EQ(phaseLine(twoLayers, 4'000'000),
              u"Downloading: 60.0 MB of 100 MB, 4.0 MB/s, about 15 seconds left"_s);
    auto complete = twoLayers;
    complete.current.done = complete.current.total;
    EXPECT_EQ(phaseLine(complete, 4'000'000), u"Downloading: 100 MB of 100 MB"_s);
}

TEST(ProgressTextTest, AnUnknownTotalIsNotInvented)
{
    EXPECT_EQ(phaseLine({Phase::Resolve, {}, {}}, 0), u"Looking the image up…"_s);
    EXPECT_EQ(phaseLine({Phase::Setup, {5, 0}, {}}, 100), u"Setting up…"_s);
}

TEST(ProgressTextTest, NoLineIsWiderThanTheTerminal)
{
    for (const int columns : {20, 40, 63, 64, 80, 200}) {
        for (const bool colour : {false, true}) {
            for (const auto &line : progressLines(twoLayers, {{columns, 24}, colour, 4'000'000}))
                EXPECT_LT(withoutColour(line).size(), columns) << line.toStdString();
        }
    }
}

TEST(ProgressTextTest, ColourChangesNothingButColour)
{
    const auto plain = progressLines(twoLayers, {});
    auto coloured = progressLines(twoLayers, {{}, true, 0});
    EXPECT_NE(plain, coloured);
    for (auto &line : coloured)
        line = withoutColour(line);
    EXPECT_EQ(plain, coloured);
}

TEST(ProgressTextTest, ManyLayersNeverScrollTheDisplayAway)
{
    ImportProgress progress{Phase::Download, {}, {}};
    for (int i = 0; i < 100; ++i)
        progress.layers.append({digestOf(i), i < 40 ? State::Done : State::Waiting, 0, 10});
    progress.layers[40].state = State::Downloading;
    progress.layers[41].state = State::Retrying;

    const auto lines = progressLines(progress, {{80, 10}, false, 0});
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].contains(u"downloading"));
    EXPECT_TRUE(lines[1].contains(u"retrying"));
    for (int i = 0; i < 100; ++i)
        progress.layers[i].state = State::Merging;
    EXPECT_EQ(progressLines(progress, {{80, 10}, false, 0}).size(), 9);
}

TEST(ProgressTextTest, BarOfALayerThatIsMergedShowsHowMuchOfItIs)
{
    auto merging = twoLayers;
    merging.phase = Phase::Merge;
    merging.layers[1].done = merging.layers[1].total;
    merging.layers[1].state = State::Merging;
    merging.layers[1].merged = {30'000'000, 120'000'000};
    EXPECT_EQ(progressLines(merging, {})[1],
              u"020202020202  merging      [#####               ]  50.0 MB"_s);
}

TEST(ProgressTextTest, AWaitIsCountedDownAndMovesNoColumn)
{
    auto waiting = twoLayers;
    waiting.layers[1].state = State::Retrying;
    EXPECT_EQ(standstill(waiting), 0);
    EXPECT_TRUE(progressLines(waiting, {})[1].contains(u"  retrying     ["));
    waiting.layers[1].retryAt = QDateTime::currentDateTimeUtc().addMSecs(11'500);
    EXPECT_EQ(standstill(waiting), 12);
    const auto lines = progressLines(waiting, {});
    EXPECT_EQ(lines[1], u"020202020202  retrying in 12 s  [###            ]  10.0 MB of 50.0 MB"_s);
    EXPECT_EQ(lines[2], u"Downloading: 60.0 MB of 100 MB, retrying in 12 s"_s);
    waiting.layers[1].attempt = 2;
    waiting.layers[1].attempts = 5;
    EXPECT_TRUE(progressLines(waiting, {})[1].contains(u"  retrying in 12 s (2 of 5)  ["));
    waiting.layers[1].retryAt = {};
    EXPECT_TRUE(progressLines(waiting, {})[1].contains(u"  retrying (2 of 5)  ["));
    // Who still downloads is not waiting.
    waiting.layers[0].state = State::Downloading;
    EXPECT_EQ(standstill(waiting), 0);
}

TEST(ProgressTextTest, LookingUpMayHaveToWaitToo)
{
    ImportProgress progress;
    progress.retryAt = QDateTime::currentDateTimeUtc().addMSecs(1500);
    EXPECT_EQ(phaseLine(progress, 0), u"Looking the image up, retrying in 2 s"_s);
}

} // namespace
} // namespace decant::cli
