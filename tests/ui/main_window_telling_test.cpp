// SPDX-License-Identifier: MIT
#include "tests/support/blobs.h"
#include "tests/support/scripted_job.h"
#include "tests/support/scripted_parts.h"
#include "ui/common/banner.h"
#include "ui/common/toast.h"
#include "ui/distributions/details_pane.h"
#include "ui/distributions/distributions_view.h"
#include "ui/distributions/job_pane.h"
#include "ui/jobs/job_actions.h"
#include "ui/main_window.h"

#include <QFileDialog>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

/// What the window tells, and what becomes of it.
class MainWindowTellingTest : public testing::Test
{
protected:
    MainWindowTellingTest()
    {
        Distribution distribution;
        distribution.name = u"alpha"_s;
        distribution.origin = Origin{.image = u"docker.io/library/alpine:3"_s,
                                     .manifestDigest = digestOf("alpine"),
                                     .indexDigest = {},
                                     .platform = {},
                                     .layers = {},
                                     .created = {}};
        parts.host.distributions.append(distribution);
        window.show();
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return window.view()->list()->model()->rowCount() == 1; }));
    }

    void act(DistributionAction action)
    {
        emit window.view()->actionRequested(action, parts.host.distributions.first());
    }

    void changeLanguage()
    {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&window, &change);
    }

    Banner *failure() const { return window.view()->details()->failure(); }

    ScriptedParts parts;
    MainWindow window{parts.engine, Catalog()};
};

TEST_F(MainWindowTellingTest, WhatWasJustSaidIsSaidInAnotherLanguageToo)
{
    act(DistributionAction::CopyReference);
    const auto *before = window.toast();
    changeLanguage();
    ASSERT_NE(window.toast(), before);
    EXPECT_TRUE(window.toast()->isVisible());
    EXPECT_EQ(window.toast()->sentence(), u"The image reference is copied");
    window.toast()->hide();
    changeLanguage();
    EXPECT_FALSE(window.toast()->isVisible());
}

TEST_F(MainWindowTellingTest, WhatWentWrongStaysInAnotherLanguage)
{
    parts.host.terminalError = Error{ErrorKind::HostRefused, u"No terminal was found."_s, {}};
    act(DistributionAction::OpenTerminal);
    ASSERT_TRUE(QTest::qWaitFor([this] { return failure()->isVisible(); }));
    changeLanguage();
    EXPECT_TRUE(failure()->isVisible());
    EXPECT_EQ(failure()->title(), u"alpha didn't start");
    EXPECT_EQ(failure()->sentences(), u"No terminal was found.");
}

TEST_F(MainWindowTellingTest, WhatFindsADiskFullGoesOnInAnotherFolder)
{
    const QTemporaryDir roomy;
    auto work = std::make_unique<ScriptedJob>();
    auto *script = work.get();
    window.jobs().add({.image = {.location = *ImageLocation::parse(u"alpine"_s)},
                       .name = u"beta"_s,
                       .folder = {}},
                      std::move(work));
    script->breakDown({ErrorKind::NoSpace, u"The disk is full."_s, {}});
    window.view()->select(u"beta"_s);
    auto *pane = window.view()->jobPane();
    pane->actions()->folder()->click();
    auto *chooser = window.findChild<QFileDialog *>();
    ASSERT_NE(chooser, nullptr);
    emit chooser->fileSelected(roomy.path());
    ASSERT_EQ(window.jobs().jobs().size(), 1);
    EXPECT_EQ(window.jobs().jobs().first()->request().folder, roomy.filePath(u"beta"_s));
    EXPECT_EQ(pane->job(), window.jobs().jobs().first());
}

} // namespace
} // namespace decant
