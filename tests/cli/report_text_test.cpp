// SPDX-License-Identifier: MIT
#include "app/cli/json_events.h"
#include "app/cli/report_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace decant::cli {
namespace {

using Severity = Finding::Severity;

ReadinessReport alpine()
{
    ReadinessReport report;
    report.findings = {{Severity::Warning, u"musl"_s, u"It uses musl."_s, {}},
                       {Severity::Note, u"no-sudo"_s, u"There is no “sudo”."_s, u"apk add sudo"_s}};
    report.system = u"Alpine Linux v3.20"_s;
    report.architecture = u"amd64"_s;
    report.libc = u"musl"_s;
    report.packageManager = u"apk"_s;
    report.shell = u"/bin/sh"_s;
    report.ordinaryUser = u"anna"_s;
    return report;
}

TEST(ReportTextTest, PeopleReadTheVerdictAndEveryFinding)
{
    const QStringList expected{
        u"System        Alpine Linux v3.20"_s,
        u"Shell         /bin/sh"_s,
        u"C library     musl"_s,
        u"Packages      apk"_s,
        u"Account       anna"_s,
        u"Verdict       It uses musl. (Checked, file by file.)"_s,
        u"Warning       It uses musl."_s,
        u"Note          There is no “sudo”. To fix it: apk add sudo"_s,
    };
    EXPECT_EQ(reportLines(alpine()), expected);
}

TEST(ReportTextTest, ProgramsReadTheSame)
{
    const auto event = reportEvent(alpine());
    EXPECT_EQ(event[u"event"], u"report"_s);
    EXPECT_EQ(event[u"verdict"], u"limited"_s);
    EXPECT_EQ(event[u"sentence"], u"It uses musl."_s);
    EXPECT_EQ(event[u"packageManager"], u"apk"_s);
    EXPECT_EQ(event[u"ordinaryUser"], u"anna"_s);
    EXPECT_EQ(event[u"systemd"], false);
    EXPECT_EQ(QJsonDocument(event[u"findings"].toArray()).toJson(QJsonDocument::Compact),
              R"([{"id":"musl","severity":"warning","what":"It uses musl."},)"
              R"({"fix":"apk add sudo","id":"no-sudo","severity":"note",)"
              R"("what":"There is no “sudo”."}])");
}

} // namespace
} // namespace decant::cli
