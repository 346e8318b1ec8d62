// SPDX-License-Identifier: MIT
#include "tests/ui/new_distribution/loopback_fixture.h"

namespace decant {
namespace {

TEST_F(LoopbackTest, ATypedReferenceBecomesADistribution)
{
    create(registry.name());
    ASSERT_TRUE(waitFor(Job::State::Ready));
    ASSERT_EQ(host.distributions.size(), 1);
    EXPECT_EQ(dialog->job()->progress().layers.size(), 2);
    for (const auto &layer : dialog->job()->progress().layers)
        EXPECT_EQ(layer.done, layer.total);
    EXPECT_NE(visibleButton(u"Open terminal"_s), nullptr);
}

TEST_F(LoopbackTest, TagsComeFromTheRegistry)
{
    auto *tab = dialog->containerTab();
    tab->field()->setText(registry.name());
    tab->hurry();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab->image().has_value(); }, 20'000));
    auto *tag = tab->facts()->tag();
    emit tag->listWanted();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tag->isListed(); }, 20'000));
    EXPECT_GT(tag->count(), 0);
    EXPECT_GT(registry.count("/tags/list"), 0);
}

TEST_F(LoopbackTest, WhatFailedIsTriedAgainWithWhatIsHere)
{
    isBroken = true;
    create(registry.name());
    ASSERT_TRUE(waitFor(Job::State::Failed));
    EXPECT_TRUE(host.distributions.isEmpty());
    isBroken = false;
    visibleButton(u"Try again"_s)->click();
    ASSERT_TRUE(waitFor(Job::State::Ready));
    EXPECT_EQ(host.distributions.size(), 1);
}

TEST_F(LoopbackTest, WhatIsStoppedLeavesNothingAndTheDialogGoesBack)
{
    isSlow = true;
    create(registry.name());
    visibleButton(u"Stop…"_s)->click();
    visibleButton(u"Stop"_s)->click();
    ASSERT_TRUE(waitFor(Job::State::Stopped));
    EXPECT_TRUE(host.distributions.isEmpty());
    EXPECT_NE(visibleButton(u"Create"_s), nullptr);
}

TEST_F(LoopbackTest, AFileOnThisDiskBecomesADistribution)
{
    TarBuilder tar;
    tar.mode(0755)
        .dir("bin")
        .file("bin/sh", "#!")
        .dir("etc")
        .mode(0644)
        .file("etc/os-release", "ID=tiny\n");
    const auto path = folder.filePath(u"root.tar"_s);
    writeFile(path, tar.finish());
    dialog->tabs()->setCurrentIndex(1);
    dialog->fileTab()->setPath(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->next()->isEnabled(); }, 20'000));
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    dialog->options()->user()->create()->setChecked(false);
    EXPECT_EQ(dialog->options()->name(), u"root");
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    ASSERT_NE(dialog->job(), nullptr);
    ASSERT_TRUE(waitFor(Job::State::Ready));
    ASSERT_EQ(host.distributions.size(), 1);
}

} // namespace
} // namespace decant
