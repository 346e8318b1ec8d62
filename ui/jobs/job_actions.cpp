// SPDX-License-Identifier: MIT
#include "ui/jobs/job_actions.h"

#include "ui/common/decant_style.h"
#include "ui/common/labels.h"
#include "ui/jobs/job_texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace decant {

JobActions::JobActions(Place place, QWidget *parent) : QWidget(parent), m_place(place)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_question = new TextLabel(TextRole::Body);
    m_question->setWordWrap(true);
    row->addWidget(m_question, 1);
    row->addStretch();
    m_copy = addButton(tr("Co&py details"));
    m_confirm = addButton(tr("&Stop"));
    m_continue = addButton(tr("&Continue"));
    m_stop = addButton(tr("&Stop…"));
    m_close = addButton(place == Place::Dialog ? tr("&Close") : tr("&Dismiss"));
    m_show = addButton(tr("S&how distribution"));
    m_retry = addButton(tr("&Try again"));
    m_background = addButton(tr("&Run in background"));
    m_terminal = addButton(tr("Open &terminal"));
    setButtonRole(m_confirm, ButtonRole::Danger);
    // The main window has its primary button already.
    if (place == Place::Dialog) {
        for (auto *primary : {m_retry, m_background, m_terminal})
            setButtonRole(primary, ButtonRole::Primary);
    }

    const auto ask = [this](bool isAsking) {
        m_isAsking = isAsking;
        showState();
        (isAsking ? m_continue : m_stop)->setFocus();
    };
    connect(m_stop, &QPushButton::clicked, this, [ask] { ask(true); });
    connect(m_continue, &QPushButton::clicked, this, [ask] { ask(false); });
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        m_isAsking = false;
        if (m_job)
            m_job->stop();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_job)
            QGuiApplication::clipboard()->setText(jobDetails(*m_job));
    });
    connect(m_close, &QPushButton::clicked, this,
            m_place == Place::Dialog ? &JobActions::leaveRequested : &JobActions::dismissRequested);
    connect(m_background, &QPushButton::clicked, this, &JobActions::leaveRequested);
    connect(m_retry, &QPushButton::clicked, this, &JobActions::retryRequested);
    connect(m_terminal, &QPushButton::clicked, this, &JobActions::terminalRequested);
    connect(m_show, &QPushButton::clicked, this, &JobActions::showRequested);
}

QPushButton *JobActions::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    layout()->addWidget(button);
    return button;
}

void JobActions::setJob(Job *job)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_isAsking = false;
    if (job == nullptr)
        return;
    connect(job, &Job::changed, this, &JobActions::showState);
    showState();
}

void JobActions::showState()
{
    using State = Job::State;
    if (!m_job)
        return;
    const auto state = m_job->state();
    const bool isRunning = state == State::Running;
    const bool isInDialog = m_place == Place::Dialog;
    m_isAsking = m_isAsking && isRunning;
    m_question->setText(
        tr("Stop creating %1? Downloaded layers stay in the cache.").arg(m_job->name()));
    m_question->setVisible(m_isAsking);
    m_confirm->setVisible(m_isAsking);
    m_continue->setVisible(m_isAsking);
    m_stop->setVisible(!m_isAsking && m_job->isActive());
    m_stop->setEnabled(isRunning);
    m_background->setVisible(isInDialog && !m_isAsking && m_job->isActive());
    m_copy->setVisible(state == State::Failed);
    m_close->setVisible(!m_job->isActive());
    m_retry->setVisible(state == State::Failed || state == State::Stopped);
    m_show->setVisible(isInDialog && state == State::Ready);
    m_terminal->setVisible(isInDialog && state == State::Ready);
}

} // namespace decant
