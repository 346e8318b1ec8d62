// SPDX-License-Identifier: MIT
#include "tests/support/scripted_job.h"
#include "tests/support/scripted_parts.h"
#include "ui/common/empty_state.h"
#include "ui/common/toast.h"
#include "ui/distributions/distributions_view.h"
#include "ui/jobs/jobs_popup.h"
#include "ui/main_window.h"
#include "ui/new_distribution/new_distribution_dialog.h"

#include <QListView>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

class MainWindowSavingTest : public testing::Test
{
protected:
    int rows() const { return window.view()->list()->model()->rowCount(); }

    ScriptedParts parts;
    MainWindow window{parts.engine, Catalog()};
};

TEST_F(MainWindowSavingTest, WithoutARuntimeAnImageCanBeSavedAsAFile)
{
    parts.host.usability = Error{ErrorKind::HostRefused, u"Install uidmap."_s, {}};
    window.show();
    EXPECT_EQ(QString(window.emptyState()->first()->text()).remove(u'&'),
              u"Save an image as a file");
    window.emptyState()->first()->click();
    auto *dialog = window.findChild<NewDistributionDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->windowTitle(), u"Save an image as a file");
}

TEST_F(MainWindowSavingTest, AFileThatIsSavedIsNoRowAndIsToldOf)
{
    Distribution alpha;
    alpha.name = u"alpha"_s;
    parts.host.distributions.append(alpha);
    window.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows() == 1; }));
    auto work = std::make_unique<ScriptedJob>();
    auto *script = work.get();
    const SaveRequest request{.image = {.location = *ImageLocation::parse(u"alpine"_s)},
                              .path = u"/tmp/work.wsl"_s,
                              .format = ArchiveFormat::Wsl};
    auto *job = window.jobs().add(std::make_unique<Job>(request, std::move(work)));
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(window.jobButton()->text(), u"Saving work.wsl · 0%");
    emit window.jobsPopup()->showRequested(job);
    EXPECT_EQ(window.newDistribution()->job(), job);
    window.newDistribution()->close();
    script->succeed({});
    EXPECT_EQ(window.toast()->sentence(), u"work.wsl is saved");
    EXPECT_EQ(rows(), 1);
}

} // namespace
} // namespace decant
