// SPDX-License-Identifier: MIT
#include "ui/main_window_status_bar.h"

#include "core/base/human_text.h"
#include "ui/common/decant_style.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/panel.h"
#include "ui/jobs/job_texts.h"
#include "ui/jobs/jobs_popup.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace decant {

MainWindowStatusBar::MainWindowStatusBar(JobList &jobs, QWidget *parent)
    : QWidget(parent),
      m_jobs(jobs),
      m_totals(new ElidedLabel(TextRole::Caption)),
      m_jobButton(new QPushButton(symbolIcon(Symbol::ChevronUp, QPalette::Link), {})),
      m_version(new TextLabel(TextRole::Caption)),
      m_popup(new JobsPopup(jobs, this))
{
    m_jobButton->setFont(fontFor(TextRole::Caption, font()));
    setButtonRole(m_jobButton, ButtonRole::Link);
    m_jobButton->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight
                                                                         : Qt::RightToLeft);
    m_jobButton->setToolTip(tr("Jobs (Ctrl+J)"));
    setMinimumHeight(metrics::controlHeight + 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(Qt::Horizontal));
    auto *row = new QHBoxLayout;
    column->addLayout(row, 1);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_totals, 1);
    row->addWidget(m_jobButton);
    row->addWidget(m_version);
    showVersion({});
    connect(m_jobButton, &QPushButton::clicked, this, &MainWindowStatusBar::toggleJobs);
    connect(&m_jobs, &JobList::changed, this, &MainWindowStatusBar::showJobs);
    showJobs();
}

void MainWindowStatusBar::toggleJobs()
{
    if (m_popup->isVisible())
        m_popup->close();
    else if (m_jobButton->isVisible())
        m_popup->openAbove(m_jobButton);
}

void MainWindowStatusBar::showTotals(const QList<Distribution> &distributions)
{
    qint64 size = 0;
    int running = 0;
    for (const auto &distribution : distributions) {
        size += distribution.size.value_or(0);
        running += distribution.state == Distribution::State::Running ? 1 : 0;
    }
    const auto count = static_cast<int>(distributions.size());
    QString text = count == 1 ? tr("1 distribution") : tr("%n distributions", nullptr, count);
    if (running > 0)
        text = tr("%1, %2 running").arg(text).arg(running);
    if (size > 0)
        text = tr("%1 · %2").arg(text, humanSize(size));
    m_totals->setText(count == 0 ? QString() : text);
}

void MainWindowStatusBar::showVersion(const QString &version)
{
    m_version->setText(tr("WSL %1").arg(version));
    m_version->setVisible(!version.isEmpty());
}

void MainWindowStatusBar::showJobs()
{
    const auto all = m_jobs.all();
    const int active = m_jobs.activeCount();
    const BackgroundJob *shown = all.isEmpty() ? nullptr : all.last();
    for (const auto *job : all) {
        if (job->isActive())
            shown = job;
    }
    m_jobButton->setVisible(shown != nullptr);
    if (shown == nullptr)
        return;
    const auto percent = shown->completed();
    QString text = jobTitle(*shown);
    if (active > 1)
        text = tr("%n jobs are under way", nullptr, active);
    else if (active == 1 && percent)
        text = tr("%1 · %2%").arg(text).arg(*percent);
    else if (all.size() > 1 && active == 0)
        text = tr("%n jobs have ended", nullptr, static_cast<int>(all.size()));
    m_jobButton->setText(text);
}

} // namespace decant
