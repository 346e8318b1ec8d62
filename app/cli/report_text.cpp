// SPDX-License-Identifier: MIT
#include "app/cli/report_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace decant::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::cli::ReportText)
};

QString titleOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Blocker:
        return Text::tr("Obstacle");
    case Finding::Severity::Warning:
        return Text::tr("Warning");
    case Finding::Severity::Note:
        break;
    }
    return Text::tr("Note");
}

} // namespace

QString findingText(const Finding &finding)
{
    return finding.fix.isEmpty() ? finding.sentence
                                 : Text::tr("%1 To fix it: %2").arg(finding.sentence, finding.fix);
}

QStringList reportLines(const ReadinessReport &report)
{
    QStringList lines;
    const auto say = [&lines](const QString &title, const QString &value) {
        if (!value.isEmpty())
            lines.append(title.leftJustified(14) + value);
    };
    say(Text::tr("System"), report.system);
    say(Text::tr("Shell"), report.shell);
    say(Text::tr("C library"), report.libc);
    say(Text::tr("Packages"), report.packageManager);
    say(Text::tr("Account"), report.ordinaryUser);
    say(Text::tr("systemd"), report.hasSystemd ? Text::tr("included") : QString());
    say(Text::tr("Verdict"), Text::tr("%1 (Checked, file by file.)").arg(report.sentence()));
    for (const auto &finding : report.findings)
        say(titleOf(finding.severity), findingText(finding));
    return lines;
}

QJsonObject reportJson(const ReadinessReport &report)
{
    QJsonArray findings;
    for (const auto &finding : report.findings) {
        QJsonObject json{{u"severity"_s, nameOf(finding.severity)},
                         {u"id"_s, finding.id},
                         {u"what"_s, finding.sentence}};
        if (!finding.fix.isEmpty())
            json.insert(u"fix"_s, finding.fix);
        findings.append(json);
    }
    return {{u"verdict"_s, nameOf(report.verdict())},
            {u"sentence"_s, report.sentence()},
            {u"findings"_s, findings},
            {u"system"_s, report.system},
            {u"architecture"_s, report.architecture},
            {u"libc"_s, report.libc},
            {u"packageManager"_s, report.packageManager},
            {u"shell"_s, report.shell},
            {u"ordinaryUser"_s, report.ordinaryUser},
            {u"systemd"_s, report.hasSystemd}};
}

} // namespace decant::cli
