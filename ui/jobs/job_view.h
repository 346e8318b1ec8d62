// SPDX-License-Identifier: MIT
#pragma once

#include "ui/jobs/job.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace decant {

class Banner;
class ElidedLabel;
class LayerModel;
class PhaseLine;
class ProgressBar;
class ReportLink;

/// A running or failed job: phases, bar, layers; a failure stands above them.
class JobView final : public QWidget
{
    Q_OBJECT

public:
    explicit JobView(QWidget *parent = nullptr);

    /// Null shows nothing. The view follows the job from now on.
    void setJob(Job *job);
    Job *job() const { return m_job; }
    ProgressBar *bar() const { return m_bar; }

private:
    void showState();

    QPointer<Job> m_job;
    QLabel *m_title;
    Banner *m_failure;
    Banner *m_warnings;
    ReportLink *m_findings;
    PhaseLine *m_phases;
    ProgressBar *m_bar;
    ElidedLabel *m_progress;
    ElidedLabel *m_pace;
    LayerModel *m_layers;
    QWidget *m_layerPanel;
};

/// The job's layers as rows.
QList<struct LayerRow> layerRows(const Job &job);

} // namespace decant
