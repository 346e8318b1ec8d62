// SPDX-License-Identifier: MIT
#include "tests/support/scripted_job.h"
#include "ui/common/copy_button.h"
#include "ui/common/facts_panel.h"
#include "ui/jobs/findings_panel.h"
#include "ui/jobs/job.h"
#include "ui/jobs/job_view.h"
#include "ui/jobs/report_dialog.h"
#include "ui/jobs/report_link.h"
#include "ui/new_distribution/ready_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

#include <gtest/gtest.h>

namespace decant {
namespace {

using Severity = Finding::Severity;

ReadinessReport report()
{
    ReadinessReport found;
    found.system = u"Alpine Linux v3.24"_s;
    found.shell = u"/bin/sh"_s;
    found.ordinaryUser = u"anna"_s;
    found.findings = {{Severity::Blocker, u"no-shell"_s, u"It has no shell."_s, {}},
                      {Severity::Warning, u"tmp"_s, u"/tmp is closed."_s, u"chmod 1777 /tmp"_s},
                      {Severity::Note, u"setuid"_s, u"<b>su</b> runs as root."_s, {}}};
    return found;
}

QStringList visibleTexts(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts.append(label->text());
    }
    return texts;
}

TEST(ReportDialogTest, EveryFindingHasItsSeverityItsSentenceAndWhatHelps)
{
    const ReportDialog dialog(u"alpine-3.24"_s, report(), nullptr);
    EXPECT_EQ(
        dialog.findings()->texts(),
        (QStringList{u"Obstacle"_s, u"It has no shell."_s, u"Warning"_s, u"/tmp is closed."_s,
                     u"To fix it: chmod 1777 /tmp"_s, u"Note"_s, u"<b>su</b> runs as root."_s}));
    for (const auto *label : dialog.findings()->findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
    const auto buttons = dialog.findings()->findChildren<CopyButton *>();
    ASSERT_EQ(buttons.size(), 1);
    buttons.first()->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"chmod 1777 /tmp");
}

TEST(ReportDialogTest, OnlyWhatIsKnownOfTheSystemIsShown)
{
    const ReportDialog dialog(u"alpine-3.24"_s, report(), nullptr);
    const auto texts = visibleTexts(*dialog.facts());
    for (const auto *shown : {"System", "Shell", "Account", "anna"})
        EXPECT_TRUE(texts.contains(QString::fromLatin1(shown))) << shown;
    EXPECT_FALSE(texts.contains(u"C library"_s));
    EXPECT_FALSE(texts.contains(u"systemd"_s));
}

TEST(ReportLinkTest, ItIsThereWhereSomethingWasFound)
{
    QWidget window;
    ReportLink link(&window);
    EXPECT_TRUE(link.isHidden());
    link.showReport(u"a"_s, ReadinessReport());
    EXPECT_TRUE(link.isHidden());
    link.showReport(u"a"_s, report());
    ASSERT_FALSE(link.isHidden());
    EXPECT_EQ(link.text().remove(u'&'), u"3 findings");
    link.click();
    const auto *dialog = window.findChild<ReportDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->windowTitle(), u"What was found in a");
    link.showNothing();
    EXPECT_TRUE(link.isHidden());
}

TEST(ReportLinkTest, AJobsNotesAreShownWhileItWorksAndWhenItIsReady)
{
    auto work = std::make_unique<ScriptedJob>();
    auto *script = work.get();
    JobList jobs;
    auto *job = jobs.add({.image = {.location = *ImageLocation::parse(u"debian:13"_s)},
                          .name = u"d1"_s,
                          .folder = {}},
                         std::move(work));
    JobView view;
    view.setJob(job);
    const auto *link = view.findChild<ReportLink *>();
    ASSERT_NE(link, nullptr);
    EXPECT_TRUE(link->isHidden());
    auto found = report();
    found.findings = {{Severity::Note, u"no-sudo"_s, u"There is no sudo."_s, {}}};
    script->tell(found);
    ASSERT_TRUE(job->report());
    EXPECT_TRUE(job->warnings().isEmpty());
    script->succeed({});
    EXPECT_FALSE(link->isHidden());
    ReadyPage page;
    page.showJob(*job, u"/d1"_s);
    ASSERT_FALSE(page.findings()->isHidden());
    EXPECT_EQ(page.findings()->text().remove(u'&'), u"One finding");
}

} // namespace
} // namespace decant
