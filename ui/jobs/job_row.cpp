// SPDX-License-Identifier: MIT
#include "ui/jobs/job_row.h"

#include "ui/common/decant_style.h"
#include "ui/common/labels.h"
#include "ui/common/progress_bar.h"
#include "ui/jobs/job_texts.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace decant {

JobRow::JobRow(BackgroundJob *job, QWidget *parent)
    : QWidget(parent),
      m_job(job),
      m_title(new ElidedLabel(TextRole::Strong)),
      m_line(new ElidedLabel(TextRole::Caption)),
      m_bar(new ProgressBar),
      m_pause(addButton(Symbol::Pause, tr("Pause"))),
      m_stop(addButton(Symbol::Square, tr("Stop"))),
      m_show(addButton(Symbol::Eye, tr("Show"))),
      m_question(new QWidget),
      m_confirm(new QPushButton(tr("&Stop"))),
      m_continue(new QPushButton(tr("C&ontinue")))
{
    m_bar->setAccessibleName(tr("Progress"));
    setButtonRole(m_confirm, ButtonRole::Danger);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_line);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addLayout(texts, 1);
    for (auto *button : {m_pause, m_stop, m_show})
        head->addWidget(button);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 4, 0, 0);
    question->setSpacing(8);
    question->addWidget(m_confirm);
    question->addWidget(m_continue);
    question->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 8, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_question);

    connect(job, &BackgroundJob::changed, this, &JobRow::showState);
    connect(m_pause, &QToolButton::clicked, this, &JobRow::pauseOrResume);
    connect(m_stop, &QToolButton::clicked, this, [this] { ask(true); });
    connect(m_continue, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_isAsking = false;
        if (m_job)
            m_job->stop();
    });
    connect(m_show, &QToolButton::clicked, this, [this] { emit showRequested(m_job); });
    showState();
}

QToolButton *JobRow::addButton(Symbol symbol, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setIcon(symbolIcon(symbol));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFixedSize(32, 28);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void JobRow::pauseOrResume()
{
    auto *import = qobject_cast<Job *>(m_job.data());
    if (import == nullptr)
        return;
    if (import->state() == Job::State::Paused)
        import->queue();
    else
        import->pause();
}

void JobRow::ask(bool isAsking)
{
    m_isAsking = isAsking;
    showState();
    if (isAsking)
        m_continue->setFocus();
    else
        m_stop->setFocus();
}

void JobRow::showState()
{
    if (!m_job)
        return;
    const auto *import = qobject_cast<const Job *>(m_job.data());
    const bool isPaused = m_job->state() == Job::State::Paused;
    const bool isStopping = m_job->state() == Job::State::Stopping;
    m_isAsking = m_isAsking && m_job->isActive() && !isStopping;
    m_title->setText(jobTitle(*m_job));
    m_line->setText(jobLine(*m_job));
    m_bar->setVisible(m_job->isActive());
    const auto percent = m_job->completed();
    m_bar->setFraction(percent              ? std::optional(*percent / 100.0)
                       : m_job->isWorking() ? std::nullopt
                                            : std::optional(0.0));
    const auto pauseText = isPaused ? tr("Resume") : tr("Pause");
    const bool canPause = import != nullptr && import->canPause();
    m_pause->setIcon(symbolIcon(isPaused ? Symbol::Play : Symbol::Pause));
    m_pause->setAccessibleName(pauseText);
    m_pause->setEnabled(isPaused || canPause);
    m_pause->setToolTip(m_pause->isEnabled() ? pauseText : tr("Only downloads can be paused."));
    m_pause->setVisible(m_job->isActive() && import != nullptr);
    m_stop->setVisible(m_job->isActive());
    m_stop->setEnabled(!isStopping && !m_isAsking);
    m_question->setVisible(m_isAsking);
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_line->text());
}

} // namespace decant
