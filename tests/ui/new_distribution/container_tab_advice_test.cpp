// SPDX-License-Identifier: MIT
#include "tests/support/real_catalog.h"
#include "tests/support/scripted_parts.h"
#include "ui/common/banner.h"
#include "ui/jobs/report_link.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/readiness_lookup.h"

#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

class ContainerTabAdviceTest : public testing::Test
{
protected:
    void findImage(const QString &reference)
    {
        parts.source.add(reference,
                         shownImage(reference, {{u"a1"_s, 100}}, {}, R"({"Cmd": ["bash"]})"));
        tab.field()->setText(reference);
        tab.hurry();
        ASSERT_TRUE(QTest::qWaitFor([this] { return tab.image().has_value(); }));
    }

    ScriptedParts parts;
    ContainerTab tab{parts.engine, realCatalog()};
};

TEST_F(ContainerTabAdviceTest, WhatTheCatalogKnowsOfAnImageIsKnownBeforeItIsHere)
{
    findImage(u"ubuntu:24.04"_s);
    ASSERT_TRUE(tab.chosen());
    EXPECT_EQ(tab.chosen()->users(), QStringList(u"ubuntu"_s));
    findImage(u"alpine:3.24"_s);
    EXPECT_TRUE(tab.advice()->sentences().startsWith(u"It uses musl."));
}

TEST_F(ContainerTabAdviceTest, WhatWasFoundIsAClickAwayOnceTheFilesWereLookedAt)
{
    findImage(u"ghcr.io/myorg/myimage"_s);
    EXPECT_TRUE(tab.findings()->isHidden());
    ReadinessReport report;
    report.ordinaryUser = u"vscode"_s;
    report.findings = {{Finding::Severity::Note, u"no-os-release"_s, u"Nameless."_s, {}}};
    emit tab.findChild<ReadinessLookup *>()->checked(report);
    EXPECT_EQ(tab.advice()->sentences(), u"Works well as a distribution.");
    EXPECT_FALSE(tab.findings()->isHidden());
    EXPECT_EQ(tab.chosen()->users(), QStringList(u"vscode"_s));
    tab.field()->setText(u"ghcr.io/myorg/other"_s);
    EXPECT_TRUE(tab.findings()->isHidden());
}

TEST_F(ContainerTabAdviceTest, WhatNobodyCouldLiveInIsSavedOrDiscarded)
{
    findImage(u"ghcr.io/myorg/myimage"_s);
    ReadinessReport report;
    report.findings = {{Finding::Severity::Blocker, u"no-shell"_s, u"It has no shell."_s, {}}};
    emit tab.findChild<ReadinessLookup *>()->checked(report);
    EXPECT_EQ(QString(tab.advice()->remedy()->text()).remove(u'&'), u"Save as file…");
    ASSERT_TRUE(tab.advice()->second()->isVisibleTo(tab.advice()));
    tab.advice()->second()->click();
    EXPECT_EQ(tab.field()->text(), u"");
    EXPECT_TRUE(tab.advice()->isHidden());
    findImage(u"ghcr.io/myorg/another"_s);
    EXPECT_FALSE(tab.advice()->second()->isVisibleTo(tab.advice()));
}

} // namespace
} // namespace decant
