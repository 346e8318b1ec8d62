// SPDX-License-Identifier: MIT
#include "ui/jobs/job_view.h"

#include "ui/common/banner.h"
#include "ui/common/labels.h"
#include "ui/common/panel.h"
#include "ui/common/progress_bar.h"
#include "ui/common/speak.h"
#include "ui/jobs/job_texts.h"
#include "ui/jobs/layer_model.h"
#include "ui/jobs/layer_table.h"
#include "ui/jobs/phase_line.h"
#include "ui/jobs/report_link.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace decant {

namespace {

/// Empty: nobody can tell.
std::optional<double> fractionOf(const Job &job)
{
    const auto progress = job.phaseProgress();
    if (progress.total > 0)
        return static_cast<double>(progress.done) / static_cast<double>(progress.total);
    // A download without bytes to fetch is complete: everything was cached.
    if (!job.progress().layers.isEmpty() && job.progress().phase == ImportProgress::Phase::Download)
        return 1;
    return job.isWorking() ? std::nullopt : std::optional(0.0);
}

} // namespace

QList<LayerRow> layerRows(const Job &job)
{
    QList<LayerRow> rows;
    const bool isFrozen = !job.isWorking();
    for (const auto &layer : job.progress().layers) {
        const bool isFailed = layer.state == LayerProgress::State::Failed;
        const bool isRetrying = layer.state == LayerProgress::State::Retrying;
        auto shown = layer;
        if (job.isBrieflyVerified(layer.digest))
            shown.state = LayerProgress::State::Downloading;
        rows.append({shown, isFrozen,
                     isFrozen ? 0 : static_cast<qint64>(job.layerSpeed(layer.digest)),
                     isRetrying ? secondsUntil(layer.retryAt) : 0, job.isActive(),
                     isFailed ? layerFailure(job) : QString()});
    }
    return rows;
}

JobView::JobView(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextRole::Title)),
      m_failure(new Banner),
      m_warnings(new Banner),
      m_findings(new ReportLink),
      m_phases(new PhaseLine),
      m_bar(new ProgressBar),
      m_progress(new ElidedLabel),
      m_pace(new ElidedLabel(TextRole::Secondary)),
      m_layers(new LayerModel(this)),
      m_layerPanel(new Panel)
{
    m_title->setWordWrap(true);
    m_pace->setAlignment(Qt::AlignRight);
    m_failure->hide();
    m_warnings->hide();

    auto *panelColumn = new QVBoxLayout(m_layerPanel);
    panelColumn->setContentsMargins(8, 4, 8, 8);
    panelColumn->addWidget(new LayerTable(m_layers));
    m_layerPanel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);

    auto *texts = new QHBoxLayout;
    texts->setSpacing(16);
    texts->addWidget(m_progress);
    texts->addWidget(m_pace);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_failure);
    column->addWidget(m_phases);
    column->addWidget(m_bar);
    column->addLayout(texts);
    column->addWidget(m_layerPanel);
    column->addWidget(m_warnings);
    column->addWidget(m_findings, 0, Qt::AlignLeft);
    column->addStretch();
    speak(this, [this] {
        m_bar->setAccessibleName(tr("Progress"));
        m_failure->hide();
        if (m_job)
            showState();
    });
}

void JobView::setJob(Job *job)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    // What it says is another job's.
    m_failure->hide();
    if (job == nullptr)
        return;
    connect(job, &Job::changed, this, &JobView::showState);
    showState();
}

void JobView::showState()
{
    const auto &job = *m_job;
    const bool hasFailed = job.state() == Job::State::Failed;
    m_title->setText(jobTitle(job));
    m_title->setVisible(!hasFailed);
    if (hasFailed && m_failure->isHidden())
        m_failure->say(Banner::Kind::Error, failureTitle(job), failureText(job));
    m_failure->setVisible(hasFailed);
    if (!job.warnings().isEmpty())
        m_warnings->say(Banner::Kind::Warning, {}, job.warnings().join(u'\n'));
    m_warnings->setVisible(!job.warnings().isEmpty());
    m_findings->showReportOf(job);

    m_phases->setSteps(!job.saving(), !job.request().setup.isNothing());
    m_phases->setPhase(job.progress().phase);
    const auto fraction = fractionOf(job);
    m_bar->setFraction(fraction);
    m_phases->setFraction(fraction);
    m_progress->setText(progressText(job));
    m_pace->setText(paceText(job));
    m_layers->show(layerRows(job));
    m_layerPanel->setVisible(!job.progress().layers.isEmpty());
}

} // namespace decant
