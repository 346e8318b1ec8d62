// SPDX-License-Identifier: MIT
#include "ui/jobs/report_link.h"

#include "ui/common/decant_style.h"
#include "ui/common/speak.h"
#include "ui/jobs/job.h"
#include "ui/jobs/report_dialog.h"

namespace decant {

ReportLink::ReportLink(QWidget *parent) : QPushButton(parent)
{
    setButtonRole(this, ButtonRole::Link);
    setAutoDefault(false);
    hide();
    speak(this, [this] { sayText(); });
    connect(this, &QPushButton::clicked, this, &ReportLink::open);
}

void ReportLink::sayText()
{
    const auto count = static_cast<int>(m_report.findings.size());
    setText(count == 1 ? tr("One findin&g") : tr("%n findin&gs", nullptr, count));
}

void ReportLink::showReport(const QString &image, const ReadinessReport &report)
{
    if (m_image == image && m_report == report && !isHidden())
        return;
    m_image = image;
    m_report = report;
    sayText();
    setVisible(!report.findings.isEmpty());
}

void ReportLink::showReportOf(const Job &job)
{
    if (job.report())
        showReport(job.request().image.location.suggestedName(), *job.report());
    else
        showNothing();
}

void ReportLink::showNothing()
{
    hide();
}

void ReportLink::open()
{
    auto *dialog = new ReportDialog(m_image, m_report, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace decant
