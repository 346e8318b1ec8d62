// SPDX-License-Identifier: MIT
#include "ui/new_distribution/ready_page.h"

#include "core/base/human_text.h"
#include "ui/common/banner.h"
#include "ui/common/checklist.h"
#include "ui/common/facts_panel.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"
#include "ui/jobs/job_texts.h"
#include "ui/jobs/report_link.h"

#include <QFileInfo>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace decant {

namespace {

enum Fact
{
    Image,
    Downloaded,
    DiskUse,
    Location
};

constexpr int markSide = 24;

QString downloadedText(const Job &job)
{
    const auto &summary = job.summary();
    if (summary.downloadedSize == 0)
        return ReadyPage::tr("Nothing: %1 came from the cache").arg(humanSize(summary.cachedSize));
    const auto size = humanSize(summary.downloadedSize);
    const auto time = humanDuration(job.duration());
    return summary.cachedSize == 0 ? ReadyPage::tr("%1 in %2").arg(size, time)
                                   : ReadyPage::tr("%1 in %2, %3 came from the cache")
                                         .arg(size, time, humanSize(summary.cachedSize));
}

} // namespace

ReadyPage::ReadyPage(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextRole::Title)),
      m_facts(new FactsPanel),
      m_setupTitle(new TextLabel(TextRole::Section)),
      m_setup(new Checklist),
      m_again(new QPushButton),
      m_warnings(new Banner),
      m_findings(new ReportLink)
{
    m_title->setWordWrap(true);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_title->setContentsMargins(isMirrored ? 0 : markSide + 8, 0, isMirrored ? markSide + 8 : 0, 0);
    for (int fact = Image; fact <= Location; ++fact)
        m_facts->addFact({});
    speak(this, [this] {
        m_setupTitle->setText(tr("Set-up"));
        m_again->setText(tr("&Run set-up again"));
        m_facts->setKey(Image, tr("Image"), tr("Copy image reference"));
        m_facts->setKey(Downloaded, tr("Downloaded"));
        m_facts->setKey(DiskUse, tr("Disk use"));
        m_facts->setKey(Location, tr("Location"), tr("Copy location"));
    });
    m_warnings->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_setupTitle);
    column->addWidget(m_setup);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addWidget(m_warnings);
    column->addWidget(m_findings, 0, Qt::AlignLeft);
    column->addStretch();
}

void ReadyPage::showJob(const Job &job, const QString &location)
{
    m_title->setText(jobTitle(job));
    m_facts->setFact(Image, job.request().image.location.toString());
    m_facts->setFact(Downloaded, downloadedText(job));
    m_facts->setFact(
        DiskUse, humanSize(job.saving() ? QFileInfo(location).size() : job.summary().contentSize));
    m_facts->setFact(Location, location);
    QList<Checklist::Item> steps;
    for (const auto &step : job.setup())
        steps.append({step.isDone, step.sentence});
    m_setup->setItems(steps);
    m_setupTitle->setVisible(!steps.isEmpty());
    m_setup->setVisible(!steps.isEmpty());
    m_again->setVisible(job.canSetUpAgain());
    m_again->setEnabled(!job.isSettingUp());
    if (!job.warnings().isEmpty())
        m_warnings->say(Banner::Kind::Warning, {}, job.warnings().join(u'\n'));
    m_warnings->setVisible(!job.warnings().isEmpty());
    m_findings->showReportOf(job);
}

void ReadyPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto title = m_title->geometry();
    const double left =
        layoutDirection() == Qt::RightToLeft ? title.right() - markSide : title.left();
    const double line = m_title->fontMetrics().height();
    paintSymbol(painter, QRectF(left, title.top() + (line - markSide) / 2, markSide, markSide),
                Symbol::Check, tokensOf(palette()).ok);
}

} // namespace decant
