// SPDX-License-Identifier: MIT
#include "ui/distributions/job_pane.h"

#include "ui/jobs/job_actions.h"
#include "ui/jobs/job_view.h"

#include <QVBoxLayout>

namespace decant {

JobPane::JobPane(QWidget *parent)
    : QScrollArea(parent), m_view(new JobView), m_actions(new JobActions(JobActions::Place::Window))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_view);
    column->addWidget(m_actions);
    column->addStretch();
    // As wide as the pane, whatever its parts would rather have.
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_actions, &JobActions::retryRequested, this, [this] { emit retryRequested(job()); });
    connect(m_actions, &JobActions::signInRequested, this, [this] { emit signInRequested(job()); });
    connect(m_actions, &JobActions::folderRequested, this, [this] { emit folderRequested(job()); });
    connect(m_actions, &JobActions::logRequested, this, &JobPane::logRequested);
    connect(m_actions, &JobActions::saveRequested, this, [this] { emit saveRequested(job()); });
    connect(m_actions, &JobActions::dismissRequested, this,
            [this] { emit dismissRequested(job()); });
}

void JobPane::setJob(Job *job)
{
    m_view->setJob(job);
    m_actions->setJob(job);
}

Job *JobPane::job() const
{
    return m_view->job();
}

} // namespace decant
