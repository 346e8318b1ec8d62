// SPDX-License-Identifier: MIT
#include "tests/support/blobs.h"
#include "ui/jobs/layer_model.h"
#include "ui/jobs/layer_table.h"
#include "ui/jobs/phase_line.h"

#include <QScrollBar>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace decant {
namespace {

using State = LayerProgress::State;

LayerRow row(const char *name, State state, qint64 done = 0)
{
    return {{digestOf(name), state, done, 64'200'000}};
}

TEST(LayerModelTest, ASnapshotThatChangesOneLayerEmitsForThatRowOnly)
{
    LayerModel model;
    model.show({row("a", State::Waiting), row("b", State::Waiting)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show({row("a", State::Waiting), row("b", State::Downloading, 5)});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().at(0).toModelIndex().row(), 1);
    EXPECT_EQ(changed.first().at(1).toModelIndex().row(), 1);
    EXPECT_TRUE(reset.isEmpty());
}

TEST(LayerModelTest, TheSameSnapshotEmitsNothing)
{
    LayerModel model;
    model.show({row("a", State::Downloading, 5)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show({row("a", State::Downloading, 5)});
    EXPECT_TRUE(changed.isEmpty());
}

TEST(LayerModelTest, OtherLayersResetTheModel)
{
    LayerModel model;
    model.show({row("a", State::Waiting)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show({row("b", State::Waiting)});
    EXPECT_EQ(reset.size(), 1);
}

TEST(LayerModelTest, WhatIsFrozenOnItsWaySaysStoppedAndHasNoSpeed)
{
    auto frozen = row("a", State::Downloading, 5);
    frozen.isFrozen = true;
    frozen.speed = 1000;
    LayerModel model;
    model.show({frozen});
    EXPECT_EQ(model.index(0, LayerModel::StateColumn).data().toString(), u"Stopped");
    EXPECT_EQ(model.index(0, LayerModel::SpeedColumn).data().toString(), u"");
    auto done = row("b", State::Done, 5);
    done.isFrozen = true;
    EXPECT_EQ(stateText(done), u"Done");
}

TEST(LayerModelTest, WhatHasFailedSaysWhyWhereThatIsKnown)
{
    auto failed = row("a", State::Failed, 5);
    EXPECT_EQ(stateText(failed), u"Failed");
    failed.reason = u"Disk full"_s;
    EXPECT_EQ(stateText(failed), u"Disk full");
}

TEST(PhaseLineTest, AScreenReaderHearsOfPhasesAndQuarters)
{
    PhaseLine line;
    QStringList heard;
    const auto show = [&](ImportProgress::Phase phase, std::optional<double> fraction) {
        line.setPhase(phase);
        line.setFraction(fraction);
        if (heard.isEmpty() || heard.last() != line.accessibleName())
            heard.append(line.accessibleName());
    };
    for (const double fraction : {0.0, 0.2, 0.3, 0.49, 0.8, 1.0})
        show(ImportProgress::Phase::Download, fraction);
    show(ImportProgress::Phase::Merge, {});
    EXPECT_EQ(heard, (QStringList{u"Download"_s, u"Download, 25 percent"_s,
                                  u"Download, 75 percent"_s, u"Merge"_s}));
}

TEST(LayerModelTest, AWaitIsCountedDown)
{
    auto waiting = row("a", State::Retrying, 5);
    EXPECT_EQ(stateText(waiting), u"Retrying");
    waiting.retryIn = 12;
    EXPECT_EQ(stateText(waiting), u"Retrying in 12 s");
    waiting.layer.attempt = 2;
    waiting.layer.attempts = 5;
    EXPECT_EQ(stateText(waiting), u"Retrying in 12 s (2 of 5)");
    waiting.retryIn = 0;
    EXPECT_EQ(stateText(waiting), u"Retrying (2 of 5)");
    waiting.isFrozen = true;
    EXPECT_EQ(stateText(waiting), u"Stopped");
}

TEST(LayerModelTest, AScreenReaderHearsTheWholeRow)
{
    LayerModel model;
    model.show({row("a", State::Downloading, 27'000'000)});
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
              u"Layer %1, 64.2 MB, downloading, 42 percent"_s.arg(digestOf("a").shortHex()));
    auto merging = row("a", State::Merging, 64'200'000);
    merging.layer.merged = {130, 200};
    model.show({merging});
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
              u"Layer %1, 64.2 MB, merging, 65 percent"_s.arg(digestOf("a").shortHex()));
}

TEST(LayerTableTest, WhoPagesThroughTheLayersIsNotTakenBack)
{
    LayerModel model;
    LayerTable table(&model);
    QList<LayerRow> rows;
    for (int i = 0; i < 60; ++i)
        rows.append(
            row(std::to_string(i).c_str(), i == 59 ? State::Downloading : State::Waiting, 0));
    model.show(rows);
    table.resize(600, 200);
    table.show();
    rows[59].layer.done = 1'000'000;
    model.show(rows);
    EXPECT_GT(table.verticalScrollBar()->value(), 0) << "the active row is kept in sight";
    table.verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    rows[59].layer.done = 2'000'000;
    model.show(rows);
    EXPECT_EQ(table.verticalScrollBar()->value(), 0);
}

} // namespace
} // namespace decant
