// SPDX-License-Identifier: MIT
#include "tests/support/scripted_parts.h"
#include "ui/common/banner.h"
#include "ui/common/path_field.h"
#include "ui/common/toast.h"
#include "ui/distributions/change_dialogs.h"
#include "ui/distributions/copy_dialogs.h"
#include "ui/distributions/distribution_model.h"
#include "ui/distributions/distributions_view.h"
#include "ui/distributions/unregister_dialog.h"
#include "ui/main_window.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

using Action = DistributionAction;

class MainWindowChangesTest : public testing::Test
{
protected:
    void begin(const HostCapabilities &abilities)
    {
        parts.host.abilities = abilities;
        for (const auto &name : {u"alpha"_s, u"beta"_s}) {
            Distribution distribution;
            distribution.name = name;
            distribution.size = 1000;
            distribution.defaultUser = u"anna"_s;
            parts.host.distributions.append(distribution);
        }
        window = std::make_unique<MainWindow>(parts.engine, Catalog());
        window->show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return window->view()->model()->rowCount() == 2; }));
    }

    void ask(Action action)
    {
        emit window->view()->actionRequested(action, parts.host.distributions.first());
    }

    template <typename Dialog>
    Dialog *opened() const
    {
        return window->findChild<Dialog *>();
    }

    bool isOffered(Action action) const
    {
        return window->view()->menu()->action(action)->isVisible();
    }

    ScriptedParts parts;
    std::unique_ptr<MainWindow> window;
};

TEST_F(MainWindowChangesTest, NothingIsOfferedThatTheHostCannotDo)
{
    begin({});
    for (const auto action : {Action::Stop, Action::SetAsDefault, Action::Rename, Action::Clone,
                              Action::Move, Action::BackUp, Action::ChangeUser, Action::Resize})
        EXPECT_FALSE(isOffered(action));
    EXPECT_TRUE(isOffered(Action::OpenTerminal));
    ask(Action::Unregister);
    EXPECT_TRUE(opened<UnregisterDialog>()->backUp()->isHidden());
}

TEST_F(MainWindowChangesTest, ARenamedDistributionStaysSelected)
{
    begin({.rename = true});
    EXPECT_TRUE(isOffered(Action::Rename));
    ask(Action::Rename);
    opened<RenameDialog>()->field()->setText(u"gamma"_s);
    opened<RenameDialog>()->button()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->view()->selectedName() == u"gamma"; }));
    EXPECT_EQ(window->toast()->sentence(), u"alpha is now called gamma");
}

TEST_F(MainWindowChangesTest, WhatFailsKeepsTheDialogAndSaysWhy)
{
    begin({.rename = true});
    parts.host.actionError = Error{ErrorKind::HostRefused, u"It is running."_s, {}};
    ask(Action::Rename);
    auto *dialog = opened<RenameDialog>();
    dialog->field()->setText(u"gamma"_s);
    dialog->button()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->failure()->isVisible(); }));
    EXPECT_EQ(dialog->failure()->sentences(), u"It is running.");
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(MainWindowChangesTest, ABackUpIsAJobAndIsToldOf)
{
    begin({.exportFormats = {ArchiveFormat::Tar}});
    ask(Action::BackUp);
    auto *dialog = opened<BackUpDialog>();
    const auto file = parts.folder.filePath(u"alpha.tar"_s);
    dialog->place()->setPath(file);
    dialog->button()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !window->jobs().hostJobs().isEmpty(); }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->jobs().activeCount() == 0; }));
    EXPECT_EQ(parts.host.exports.size(), 1);
    EXPECT_EQ(window->toast()->sentence(), u"alpha is backed up");
}

TEST_F(MainWindowChangesTest, UnregisteringOffersABackUpFirst)
{
    begin({.exportFormats = {ArchiveFormat::Tar}});
    ask(Action::Unregister);
    ASSERT_FALSE(opened<UnregisterDialog>()->backUp()->isHidden());
    opened<UnregisterDialog>()->backUp()->click();
    EXPECT_NE(opened<BackUpDialog>(), nullptr);
}

TEST_F(MainWindowChangesTest, AnotherDefaultCanBeUndone)
{
    begin({.setDefault = true});
    parts.host.distributions.last().isDefault = true;
    parts.engine.refresh();
    ASSERT_TRUE(QTest::qWaitFor([&] { return parts.engine.distributions().last().isDefault; }));
    ask(Action::SetAsDefault);
    ASSERT_TRUE(QTest::qWaitFor([&] { return parts.engine.distributions().first().isDefault; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->toast()->isVisible(); }));
    EXPECT_EQ(window->toast()->sentence(), u"alpha is now the default");
    window->toast()->action()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return parts.engine.distributions().last().isDefault; }));
}

TEST_F(MainWindowChangesTest, WhatRunsIsStoppedBeforeItsDiskIsResized)
{
    begin({.stop = true, .changeDisk = true});
    parts.host.distributions.first().state = Distribution::State::Running;
    ask(Action::Resize);
    opened<ResizeDialog>()->field()->setValue(256);
    opened<ResizeDialog>()->button()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->toast()->isVisible(); }));
    EXPECT_EQ(window->toast()->sentence(), u"The disk of alpha has its new size");
    EXPECT_EQ(parts.host.distributions.first().state, Distribution::State::Stopped);
    EXPECT_EQ(parts.host.diskSizes.value(u"alpha"_s), qint64{256} << 30);
}

TEST_F(MainWindowChangesTest, StoppingAsks)
{
    begin({.stop = true});
    parts.host.distributions.first().state = Distribution::State::Running;
    ask(Action::Stop);
    auto *dialog = opened<StopDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->button()->click();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return parts.host.distributions.first().state == Distribution::State::Stopped; }));
}

} // namespace
} // namespace decant
