// SPDX-License-Identifier: MIT
#include "tests/support/scripted_parts.h"
#include "ui/common/facts_panel.h"
#include "ui/common/status_line.h"
#include "ui/jobs/report_link.h"
#include "ui/new_distribution/file_tab.h"
#include "ui/new_distribution/readiness_lookup.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace decant {
namespace {

using Transport = ImageLocation::Transport;

class FileTabTest : public testing::Test
{
protected:
    void addImage(Transport transport, const QString &path, const QString &tag)
    {
        const auto where = ImageLocation::ofFile(transport, path, tag);
        auto image = shownImage(u"a:1"_s, {{u"a1"_s, 1000}});
        image.location = where;
        parts.source.add(where.toString(), image);
    }

    bool waitForImage()
    {
        return QTest::qWaitFor([&] { return tab.chosen().has_value(); });
    }

    ScriptedParts parts;
    FileTab tab{parts.engine};
};

TEST_F(FileTabTest, ARootFileSystemIsToldByItsContent)
{
    parts.source.setContents(
        FileContents{.transport = Transport::RootArchive, .size = 212'000'000});
    addImage(Transport::RootArchive, u"/data/root.tar.gz"_s, {});
    tab.setPath(u"/data/root.tar.gz"_s);
    ASSERT_TRUE(waitForImage());
    EXPECT_EQ(tab.status()->sentence(), u"Root file system archive (.tar.gz), 212 MB");
    EXPECT_EQ(tab.status()->kind(), StatusLine::Kind::Ok);
    EXPECT_FALSE(tab.facts()->isHidden());
    EXPECT_EQ(tab.chosen()->request.location.path(), u"/data/root.tar.gz");
}

TEST_F(FileTabTest, OfSeveralImagesOneIsChosen)
{
    parts.source.setContents(FileContents{
        .transport = Transport::DockerArchive, .images = {u"a:1"_s, u"b:2"_s}, .size = 1000});
    addImage(Transport::DockerArchive, u"/data/both.tar"_s, u"a:1"_s);
    addImage(Transport::DockerArchive, u"/data/both.tar"_s, u"b:2"_s);
    tab.setPath(u"/data/both.tar"_s);
    ASSERT_TRUE(waitForImage());
    EXPECT_EQ(tab.images()->count(), 2);
    EXPECT_EQ(tab.chosen()->request.location.tag(), u"a:1");
    tab.images()->setCurrentIndex(1);
    emit tab.images()->activated(1);
    EXPECT_FALSE(tab.chosen());
    ASSERT_TRUE(waitForImage());
    EXPECT_EQ(tab.chosen()->request.location.tag(), u"b:2");
}

TEST_F(FileTabTest, WhatIsNoSystemSaysWhyAndLeadsNowhere)
{
    const auto what = u"x isn't a Linux root file system: /etc and /bin are missing."_s;
    parts.source.setContents(Error{ErrorKind::Invalid, what, {}});
    tab.setPath(u"/data/x.tar"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab.status()->kind() == StatusLine::Kind::Error; }));
    EXPECT_EQ(tab.status()->sentence(), what);
    EXPECT_FALSE(tab.chosen());
}

TEST_F(FileTabTest, AnotherPathForgetsWhatWasFound)
{
    parts.source.setContents(FileContents{.transport = Transport::RootArchive, .size = 1});
    addImage(Transport::RootArchive, u"/data/root.wsl"_s, {});
    tab.setPath(u"/data/root.wsl"_s);
    ASSERT_TRUE(waitForImage());
    EXPECT_TRUE(tab.status()->sentence().startsWith(u"WSL distribution (.wsl)"));
    QSignalSpy changed(&tab, &FileTab::imageChanged);
    QTest::keyClicks(tab.field(), u"x"_s);
    EXPECT_FALSE(tab.chosen());
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_TRUE(tab.facts()->isHidden());
}

TEST_F(FileTabTest, WhatWasFoundInAFileIsAClickAway)
{
    parts.source.setContents(FileContents{.transport = Transport::RootArchive, .size = 1000});
    addImage(Transport::RootArchive, u"/data/root.tar.gz"_s, {});
    tab.setPath(u"/data/root.tar.gz"_s);
    ASSERT_TRUE(waitForImage());
    auto *link = tab.findChild<ReportLink *>();
    ASSERT_NE(link, nullptr);
    EXPECT_TRUE(link->isHidden());
    ReadinessReport report;
    report.findings = {{Finding::Severity::Note, u"no-sudo"_s, u"No sudo."_s, {}}};
    emit tab.findChild<ReadinessLookup *>()->checked(report);
    EXPECT_FALSE(link->isHidden());
    EXPECT_TRUE(tab.chosen()->report);
    tab.setPath(u"/data/other.tar.gz"_s);
    EXPECT_TRUE(link->isHidden());
}

TEST_F(FileTabTest, WhatIsSaidOfOneImageOfAFileIsNotSaidOfAnother)
{
    parts.source.setContents(FileContents{
        .transport = Transport::DockerArchive, .images = {u"a:1"_s, u"b:2"_s}, .size = 1000});
    addImage(Transport::DockerArchive, u"/data/both.tar"_s, u"a:1"_s);
    tab.setPath(u"/data/both.tar"_s);
    ASSERT_TRUE(waitForImage());
    QSignalSpy checked(tab.findChild<ReadinessLookup *>(), &ReadinessLookup::checked);
    tab.images()->setCurrentIndex(1);
    emit tab.images()->activated(1);
    // There is no such image: the lookup fails, and the check of the first one is told nobody.
    ASSERT_TRUE(QTest::qWaitFor([&] { return tab.status()->kind() == StatusLine::Kind::Error; }));
    EXPECT_TRUE(tab.facts()->isHidden());
    EXPECT_TRUE(checked.isEmpty());
    EXPECT_FALSE(tab.chosen());
}

} // namespace
} // namespace decant
