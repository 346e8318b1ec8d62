// SPDX-License-Identifier: MIT
#include "tests/support/scripted_parts.h"
#include "tests/support/small_image.h"
#include "ui/common/banner.h"
#include "ui/distributions/details_pane.h"
#include "ui/distributions/distribution_model.h"
#include "ui/distributions/distributions_view.h"
#include "ui/distributions/update_watch.h"
#include "ui/main_window.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/options_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace decant {
namespace {

using Result = UpdateCheck::Result;

class UpdateWatchTest : public testing::Test
{
protected:
    void add(const QString &name, const QString &image)
    {
        Distribution distribution;
        distribution.name = name;
        distribution.size = 1000;
        distribution.origin = Origin{.image = image,
                                     .manifestDigest = old.digest(),
                                     .indexDigest = {},
                                     .platform = {u"linux"_s, u"amd64"_s},
                                     .layers = {},
                                     .created = QDateTime::currentDateTimeUtc().addDays(-30)};
        parts.host.distributions.append(distribution);
    }

    void open()
    {
        window = std::make_unique<MainWindow>(parts.engine, Catalog());
        window->show();
        const auto count = parts.host.distributions.size();
        ASSERT_TRUE(QTest::qWaitFor([&] { return window->view()->model()->rowCount() == count; }));
    }

    void refresh()
    {
        QSignalSpy listed(&parts.engine, &Engine::distributionsChanged);
        parts.host.distributions.first().size = *parts.host.distributions.first().size + 1;
        parts.engine.refresh();
        ASSERT_TRUE(listed.wait());
    }

    bool showsNewer() const { return !window->view()->details()->newer()->isHidden(); }

    bool says(const QString &sentence) const
    {
        const auto labels = window->view()->details()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const auto *label) {
            return label->isVisible() && label->text() == sentence;
        });
    }

    /// The dialog, once it has found the newer image.
    NewDistributionDialog *beginFromNewer()
    {
        window->view()->details()->newer()->remedy()->click();
        auto *dialog = window->findChild<NewDistributionDialog *>();
        const bool hasImage = dialog != nullptr && QTest::qWaitFor([dialog] {
                                  return dialog->containerTab()->image().has_value();
                              });
        return hasImage ? dialog : nullptr;
    }

    const QString image = u"docker.io/library/tiny:1"_s;
    const TestImage old = TestImage::of({"old"});
    ScriptedParts parts;
    std::unique_ptr<MainWindow> window;
};

TEST_F(UpdateWatchTest, TheSameImageIsUpToDate)
{
    parts.source.add(image, old);
    add(u"alpha"_s, image);
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"Up to date, checked today"_s); }));
    EXPECT_FALSE(showsNewer());
}

TEST_F(UpdateWatchTest, ARegistryThatDoesNotAnswerIsNoFailure)
{
    parts.source.failResolving(image, {ErrorKind::Unavailable, u"Gone."_s, {}});
    add(u"alpha"_s, image);
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"Couldn't check for a newer image"_s); }));
    EXPECT_FALSE(showsNewer());
}

TEST_F(UpdateWatchTest, ANewerImageIsSaidInThePaneAndInTheRow)
{
    parts.source.add(image, smallImage());
    add(u"alpha"_s, image);
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return showsNewer(); }));
    const auto row = window->view()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(row.endsWith(u"newer image available")) << row.toStdString();
}

TEST_F(UpdateWatchTest, WhatIsNoImageOfARegistryIsNeverAskedFor)
{
    add(u"alpha"_s, u"rootfs:/home/anna/x.tar"_s);
    open();
    refresh();
    EXPECT_EQ(parts.source.resolveCount(), 0);
    EXPECT_FALSE(says(u"Couldn't check for a newer image"_s));
}

TEST_F(UpdateWatchTest, ARefreshOfTheListDoesNotAskAgain)
{
    parts.source.add(image, old);
    parts.source.holdAnswers();
    add(u"alpha"_s, image);
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return parts.source.resolveCount() == 1; }));
    refresh();
    refresh();
    parts.source.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"Up to date, checked today"_s); }));
    EXPECT_EQ(parts.source.resolveCount(), 1);
}

TEST_F(UpdateWatchTest, OnlyTheOneThatIsLookedAtIsAskedFor)
{
    const auto other = u"docker.io/library/other:1"_s;
    parts.source.add(image, old);
    parts.source.add(other, smallImage());
    add(u"alpha"_s, image);
    add(u"beta"_s, other);
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"Up to date, checked today"_s); }));
    EXPECT_EQ(parts.source.resolveCount(), 1);
    window->view()->select(u"beta"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return showsNewer(); }));
    window->view()->select(u"alpha"_s);
    EXPECT_FALSE(showsNewer());
    EXPECT_TRUE(says(u"Up to date, checked today"_s));
}

TEST_F(UpdateWatchTest, WhatIsKnownIsSaidBeforeAnybodyIsAsked)
{
    parts.source.add(image, smallImage());
    add(u"alpha"_s, image);
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return showsNewer(); }));
    UpdateWatch watch(parts.engine);
    watch.take(parts.host.distributions);
    EXPECT_EQ(watch.checks().value(u"alpha"_s).result, Result::Newer);
    parts.host.distributions.first().origin->created = QDateTime::currentDateTimeUtc().addDays(1);
    watch.take(parts.host.distributions);
    EXPECT_EQ(watch.checks().value(u"alpha"_s).result, Result::NotAsked);
    EXPECT_EQ(parts.source.resolveCount(), 1);
}

TEST_F(UpdateWatchTest, ANewDistributionBeginsWithTheNewerImageAndAFreeName)
{
    parts.source.add(image, smallImage());
    add(u"alpha"_s, image);
    add(u"alpha-2"_s, u"rootfs:/home/anna/x.tar"_s);
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return showsNewer(); }));
    auto *dialog = beginFromNewer();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->containerTab()->field()->text(), u"tiny:1");
    dialog->next()->click();
    EXPECT_EQ(dialog->options()->name(), u"alpha-3");
    EXPECT_EQ(dialog->options()->folderField()->text(), parts.host.defaultFolder(u"alpha-3"_s));
}

TEST_F(UpdateWatchTest, WhatWasEnteredInTheDialogIsNotLost)
{
    parts.source.add(image, smallImage());
    add(u"alpha"_s, image);
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return showsNewer(); }));
    auto *dialog = beginFromNewer();
    ASSERT_NE(dialog, nullptr);
    dialog->next()->click();
    dialog->options()->nameField()->selectAll();
    QTest::keyClicks(dialog->options()->nameField(), u"mine"_s);
    window->view()->details()->newer()->remedy()->click();
    EXPECT_EQ(dialog->options()->name(), u"mine");
    EXPECT_TRUE(dialog->options()->isVisible());
}

} // namespace
} // namespace decant
