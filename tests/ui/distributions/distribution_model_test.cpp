// SPDX-License-Identifier: MIT
#include "tests/support/scripted_job.h"
#include "ui/distributions/distribution_filter.h"
#include "ui/distributions/distribution_model.h"
#include "ui/jobs/job.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace decant {
namespace {

Distribution named(const QString &name, Distribution::State state = Distribution::State::Stopped)
{
    Distribution distribution;
    distribution.name = name;
    distribution.system = u"Alpine Linux 3.24"_s;
    distribution.size = 477'000'000;
    distribution.state = state;
    return distribution;
}

class DistributionModelTest : public testing::Test
{
protected:
    Job *importing(const QString &name)
    {
        auto work = std::make_unique<ScriptedJob>();
        script = work.get();
        return jobs.add(
            {.image = {.location = *ImageLocation::parse(u"alpine"_s)}, .name = name, .folder = {}},
            std::move(work));
    }

    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data().toString());
        return all;
    }

    JobList jobs;
    ScriptedJob *script = nullptr;
    DistributionModel model;
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
};

TEST_F(DistributionModelTest, TheSameSnapshotEmitsNothing)
{
    model.show({named(u"a"_s), named(u"b"_s)});
    inserted.clear();
    model.show({named(u"a"_s), named(u"b"_s)});
    EXPECT_TRUE(changed.isEmpty() && inserted.isEmpty() && removed.isEmpty() && reset.isEmpty());
}

TEST_F(DistributionModelTest, OneMoreEmitsOneInsertion)
{
    model.show({named(u"a"_s), named(u"c"_s)});
    inserted.clear();
    model.show({named(u"a"_s), named(u"b"_s), named(u"c"_s)});
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_TRUE(changed.isEmpty() && removed.isEmpty());
    EXPECT_EQ(names(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
}

TEST_F(DistributionModelTest, AnotherStateEmitsOneChange)
{
    model.show({named(u"a"_s), named(u"b"_s)});
    model.show({named(u"a"_s), named(u"b"_s, Distribution::State::Running)});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().at(0).toModelIndex().row(), 1);
}

TEST_F(DistributionModelTest, AJobIsARowUntilItsDistributionStandsThere)
{
    model.show({named(u"a"_s)});
    importing(u"b"_s);
    model.showJobs(jobs.jobs());
    EXPECT_EQ(names(), QStringList({u"a"_s, u"b"_s}));
    EXPECT_EQ(model.index(1, DistributionModel::StateColumn).data().toString(), u"Creating 0%");
    script->succeed({});
    model.showJobs(jobs.jobs());
    EXPECT_EQ(names(), QStringList({u"a"_s, u"b"_s}));
    model.show({named(u"a"_s), named(u"b"_s)});
    EXPECT_EQ(names(), QStringList({u"a"_s, u"b"_s}));
    EXPECT_EQ(model.index(1, DistributionModel::StateColumn).data().toString(), u"");
}

TEST_F(DistributionModelTest, AFailedJobNeedsAttentionAndAStoppedOneIsGone)
{
    importing(u"b"_s);
    script->breakDown({ErrorKind::Unavailable, u"gone"_s, {}});
    model.showJobs(jobs.jobs());
    EXPECT_EQ(model.index(0, DistributionModel::StateColumn).data().toString(), u"Needs attention");
    auto *stopped = importing(u"c"_s);
    QSignalSpy finished(stopped, &Job::finished);
    stopped->stop();
    ASSERT_TRUE(finished.wait());
    model.showJobs(jobs.jobs());
    EXPECT_EQ(names(), QStringList{u"b"_s});
}

TEST_F(DistributionModelTest, OfSeveralTriesAtOneNameTheLastIsTheRow)
{
    importing(u"b"_s);
    script->breakDown({ErrorKind::Unavailable, u"gone"_s, {}});
    importing(u"b"_s);
    importing(u"c"_s);
    model.showJobs(jobs.jobs());
    EXPECT_EQ(names(), QStringList({u"b"_s, u"c"_s}));
    EXPECT_EQ(model.index(0, DistributionModel::StateColumn).data().toString(), u"Creating 0%");
}

TEST_F(DistributionModelTest, WhatIsBeingDoneIsSaidInsteadOfTheState)
{
    model.show({named(u"a"_s, Distribution::State::Running)});
    model.showActivities({{u"a"_s, u"Backing up…"_s}});
    EXPECT_EQ(model.index(0, DistributionModel::StateColumn).data().toString(), u"Backing up…");
    model.showActivities({});
    EXPECT_EQ(model.index(0, DistributionModel::StateColumn).data().toString(), u"Running");
}

TEST_F(DistributionModelTest, WhatIsNotKnownIsSaidInWords)
{
    Distribution unknown;
    unknown.name = u"x"_s;
    EXPECT_EQ(summaryText({DistributionRow::Kind::Installed, unknown, 0}),
              u"Unknown system · Size not known");
    unknown.isMeasuring = true;
    EXPECT_EQ(summaryText({DistributionRow::Kind::Installed, unknown, 0}),
              u"Unknown system · Measuring…");
}

TEST_F(DistributionModelTest, AScreenReaderHearsTheWholeRow)
{
    model.show({named(u"alpine-dev"_s)});
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
              u"alpine-dev, stopped, Alpine Linux 3.24, 477 MB");
}

TEST_F(DistributionModelTest, WhatIsBeingMadeStandsAmongTheOthersBehindWhatRuns)
{
    DistributionFilter filter;
    filter.setSourceModel(&model);
    model.show({named(u"zeta"_s, Distribution::State::Running), named(u"alpha"_s)});
    model.showJobs({importing(u"beta"_s)});
    QStringList order;
    for (int row = 0; row < filter.rowCount(); ++row)
        order.append(filter.index(row, 0).data().toString());
    EXPECT_EQ(order, (QStringList{u"zeta"_s, u"alpha"_s, u"beta"_s}));
}

TEST_F(DistributionModelTest, TheFilterSortsRunningFirstAndFindsWithoutCase)
{
    DistributionFilter filter;
    filter.setSourceModel(&model);
    model.show({named(u"alpha"_s), named(u"Beta"_s, Distribution::State::Running)});
    EXPECT_EQ(filter.index(0, 0).data().toString(), u"Beta");
    filter.setSearch(u"ALPH"_s);
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(filter.index(0, 0).data().toString(), u"alpha");
    filter.setSearch(u"alpine"_s);
    EXPECT_EQ(filter.rowCount(), 2);
    filter.setStates(DistributionFilter::States::Stopped);
    EXPECT_EQ(filter.rowCount(), 1);
}

TEST_F(DistributionModelTest, EveryColumnHasAHeaderOfItsOwnAndSaysNothingWhereNothingIsKnown)
{
    model.show({named(u"a"_s)});
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    EXPECT_EQ(headers, (QStringList{u"Name"_s, u"State"_s, u"System"_s, u"Size"_s, u"Version"_s,
                                    u"Source"_s, u"Last started"_s}));
    for (const auto column : {DistributionModel::VersionColumn, DistributionModel::SourceColumn,
                              DistributionModel::LastStartedColumn})
        EXPECT_EQ(model.index(0, column).data().toString(), QString());
    auto known = named(u"a"_s);
    known.wslVersion = 2;
    known.lastStarted = QDateTime({2026, 11, 29}, {14, 5}, Qt::UTC);
    model.show({known});
    EXPECT_EQ(model.index(0, DistributionModel::VersionColumn).data().toString(), u"2");
    EXPECT_EQ(model.index(0, DistributionModel::LastStartedColumn).data().toString(),
              momentText(known.lastStarted));
}

TEST_F(DistributionModelTest, TheLatestStartAndTheNewerWslComeFirstAndWhatIsUnknownLast)
{
    auto early = named(u"early"_s);
    early.lastStarted = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
    early.wslVersion = 2;
    auto late = named(u"late"_s);
    late.lastStarted = QDateTime({2026, 1, 2}, {0, 0}, Qt::UTC);
    late.wslVersion = 1;
    model.show({named(u"a"_s), early, late});
    DistributionFilter filter;
    filter.setSourceModel(&model);
    const auto order = [&filter](DistributionFilter::Order wanted) {
        filter.setOrder(wanted);
        QStringList all;
        for (int row = 0; row < filter.rowCount(); ++row)
            all.append(filter.index(row, 0).data().toString());
        return all;
    };
    EXPECT_EQ(order(DistributionFilter::Order::LastStarted),
              (QStringList{u"late"_s, u"early"_s, u"a"_s}));
    EXPECT_EQ(order(DistributionFilter::Order::Version),
              (QStringList{u"early"_s, u"late"_s, u"a"_s}));
}

} // namespace
} // namespace decant
