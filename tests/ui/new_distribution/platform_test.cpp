// SPDX-License-Identifier: MIT
// What the first step does about images for computers of other kinds.
#include "core/values/built_for.h"
#include "tests/support/real_catalog.h"
#include "tests/support/scripted_parts.h"
#include "ui/common/status_line.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/image_facts.h"
#include "ui/new_distribution/image_lookup.h"
#include "ui/new_distribution/platform_chooser.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

class PlatformTest : public testing::Test
{
protected:
    void ask(const QString &reference)
    {
        QSignalSpy answered(tab.lookup(), &ImageLookup::found);
        QSignalSpy refused(tab.lookup(), &ImageLookup::failed);
        tab.field()->setText(reference);
        tab.hurry();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !answered.isEmpty() || !refused.isEmpty(); }));
    }

    StatusLine *status() { return tab.field()->status(); }

    ScriptedParts parts;
    ScriptedSource &source = parts.source;
    ContainerTab tab{parts.engine, realCatalog()};
};

TEST_F(PlatformTest, SeveralPlatformsAreAChoiceAndOneIsAText)
{
    auto image = shownImage(u"ghcr.io/a/many:latest"_s, {{u"a1"_s, 100}});
    image.config.platform = Platform::host();
    image.platforms = {Platform::host(), Platform(u"linux"_s, u"s390x"_s),
                       Platform(u"windows"_s, u"amd64"_s)};
    source.add(u"ghcr.io/a/many:latest"_s, image);
    ask(u"ghcr.io/a/many"_s);
    auto *platform = tab.facts()->platform();
    EXPECT_TRUE(platform->text().endsWith(u"(this computer)"));
    EXPECT_EQ(platform->combo()->count(), 2);
    emit platform->combo()->activated(1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab.chosen().has_value(); }));
    EXPECT_EQ(tab.chosen()->request.platform.architecture(), u"s390x");
    // Another image is for this computer again.
    source.add(u"ghcr.io/a/plain:1"_s, shownImage(u"ghcr.io/a/plain:1"_s, {{u"a1"_s, 100}}));
    ask(u"ghcr.io/a/plain:1"_s);
    EXPECT_EQ(tab.chosen()->request.platform, Platform::host());
}

TEST_F(PlatformTest, WhatIsBuiltForOtherComputersOnlySaysForWhich)
{
    const std::vector built{Platform(u"linux"_s, u"s390x"_s), Platform(u"linux"_s, u"riscv64"_s)};
    source.failResolving(u"ghcr.io/a/far:1"_s, notBuiltFor(Platform::host(), built));
    ask(u"ghcr.io/a/far:1"_s);
    EXPECT_EQ(status()->kind(), StatusLine::Kind::Warning);
    EXPECT_EQ(status()->sentence(),
              u"Not built for this computer (%1)."_s.arg(Platform::host().toString()));
    EXPECT_TRUE(status()->fix()->isHidden());
    EXPECT_FALSE(tab.chosen());
    auto *platform = tab.facts()->platform();
    ASSERT_EQ(platform->combo()->count(), 2);
    EXPECT_EQ(platform->combo()->itemText(1), u"linux/riscv64 (not for this computer)");
}

TEST_F(PlatformTest, WhatCanBeEmulatedIsChosenAndSaidToBeForeign)
{
    ContainerTab other{parts.engine, realCatalog(), {u"s390x"_s}};
    const Platform far(u"linux"_s, u"s390x"_s);
    auto image = shownImage(u"ghcr.io/a/far:1"_s, {{u"a1"_s, 100}});
    image.config.platform = far;
    image.platforms = {Platform(u"linux"_s, u"riscv64"_s), far};
    source.failResolving(u"ghcr.io/a/far:1"_s, notBuiltFor(Platform::host(), image.platforms));
    source.addFor(far, u"ghcr.io/a/far:1"_s, image);
    other.field()->setText(u"ghcr.io/a/far:1"_s);
    other.hurry();
    ASSERT_TRUE(QTest::qWaitFor([&] { return other.chosen().has_value(); }));
    EXPECT_EQ(other.chosen()->request.platform, far);
    EXPECT_EQ(other.field()->status()->kind(), StatusLine::Kind::Warning);
    EXPECT_TRUE(other.field()->status()->sentence().startsWith(u"Not built for this computer"));
    EXPECT_EQ(other.facts()->platform()->text(), u"linux/s390x (emulated, slow)");
}

TEST_F(PlatformTest, AWindowsImageOffersNothingThatWouldNotHelp)
{
    tab.field()->setOffersSignIn(true);
    source.failResolving(u"ghcr.io/a/win:1"_s,
                         notBuiltFor(Platform::host(), {Platform(u"windows"_s, u"amd64"_s)}));
    ask(u"ghcr.io/a/win:1"_s);
    EXPECT_EQ(status()->kind(), StatusLine::Kind::Error);
    EXPECT_EQ(status()->sentence(), u"This is a Windows image. Decant needs a Linux image.");
    EXPECT_TRUE(status()->fix()->isHidden());
    EXPECT_TRUE(status()->secondFix()->isHidden());
}

} // namespace
} // namespace decant
