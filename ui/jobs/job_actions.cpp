// SPDX-License-Identifier: MIT
#include "ui/jobs/job_actions.h"

#include "core/values/blocked.h"
#include "core/values/image_moved.h"
#include "ui/common/decant_style.h"
#include "ui/common/labels.h"
#include "ui/common/speak.h"
#include "ui/jobs/job_texts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace decant {

namespace {

/// Where the cache has no room, the distribution's folder is not to blame.
bool isDownloaded(const Job &job)
{
    const auto progress = job.phaseProgress();
    return job.progress().phase > ImportProgress::Phase::Download ||
           (!job.progress().layers.isEmpty() && progress.done >= progress.total);
}

} // namespace

JobActions::JobActions(Place place, QWidget *parent) : QWidget(parent), m_place(place)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_pause = addButton();
    m_question = new TextLabel(TextRole::Body);
    m_question->setWordWrap(true);
    row->addWidget(m_question, 1);
    row->addStretch();
    m_copy = addButton();
    m_log = addButton();
    m_confirm = addButton();
    m_continue = addButton();
    m_stop = addButton();
    m_close = addButton();
    m_show = addButton();
    m_retry = addButton();
    m_signIn = addButton();
    m_save = addButton();
    m_folder = addButton();
    m_background = addButton();
    m_terminal = addButton();
    setButtonRole(m_confirm, ButtonRole::Danger);
    // The main window has its primary button already.
    if (place == Place::Dialog) {
        for (auto *primary : {m_retry, m_signIn, m_save, m_folder, m_background, m_terminal}) {
            setButtonRole(primary, ButtonRole::Primary);
            primary->setAutoDefault(true);
        }
    }

    const auto ask = [this](bool isAsking) {
        m_isAsking = isAsking;
        showState();
        (isAsking ? m_continue : m_stop)->setFocus();
    };
    connect(m_pause, &QPushButton::clicked, this, &JobActions::pauseOrResume);
    connect(new QShortcut(QKeySequence(u"Ctrl+P"_s), m_pause), &QShortcut::activated, m_pause,
            &QPushButton::click);
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
    connect(m_signIn, &QPushButton::clicked, this, &JobActions::signInRequested);
    connect(m_folder, &QPushButton::clicked, this, &JobActions::folderRequested);
    connect(m_save, &QPushButton::clicked, this, &JobActions::saveRequested);
    connect(m_log, &QPushButton::clicked, this, &JobActions::logRequested);
    connect(m_terminal, &QPushButton::clicked, this, &JobActions::terminalRequested);
    connect(m_show, &QPushButton::clicked, this, &JobActions::showRequested);
    speak(this, [this] { sayTexts(); });
}

void JobActions::sayTexts()
{
    m_pause->setText(tr("&Pause"));
    m_copy->setText(tr("Co&py details"));
    m_log->setText(tr("Show &log"));
    m_confirm->setText(tr("&Stop"));
    m_continue->setText(tr("&Continue"));
    m_stop->setText(tr("&Stop…"));
    m_close->setText(m_place == Place::Dialog ? tr("&Close") : tr("Dis&miss"));
    m_show->setText(tr("S&how distribution"));
    m_signIn->setText(tr("Sign &in…"));
    m_save->setText(tr("Save &as file…"));
    m_folder->setText(tr("Choose another &folder…"));
    m_background->setText(tr("&Run in background"));
    m_terminal->setText(tr("Open &terminal"));
    showState();
}

QPushButton *JobActions::addButton()
{
    auto *button = new QPushButton;
    button->setAutoDefault(false);
    button->hide();
    layout()->addWidget(button);
    return button;
}

void JobActions::setJob(Job *job)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_isAsking = false;
    m_wasActive = true;
    if (job == nullptr)
        return;
    connect(job, &Job::changed, this, &JobActions::showState);
    showState();
}

void JobActions::pauseOrResume()
{
    if (!m_job)
        return;
    if (m_job->state() == Job::State::Paused)
        m_job->queue();
    else
        m_job->pause();
}

void JobActions::showWhetherPausable()
{
    const bool isPaused = m_job->state() == Job::State::Paused;
    const bool isRunning = m_job->state() == Job::State::Running;
    m_pause->setText(isPaused ? tr("Res&ume") : tr("&Pause"));
    m_pause->setVisible(!m_isAsking && (isPaused || isRunning));
    m_pause->setEnabled(isPaused || m_job->canPause());
    m_pause->setToolTip(m_pause->isEnabled() ? QString() : tr("Only downloads can be paused."));
}

void JobActions::showState()
{
    using State = Job::State;
    if (!m_job)
        return;
    const auto state = m_job->state();
    const bool isRunning = state != State::Stopping && m_job->isActive();
    const bool isInDialog = m_place == Place::Dialog;
    m_isAsking = m_isAsking && isRunning;
    showWhetherPausable();
    const bool isSave = m_job->saving().has_value();
    const bool isUseless = m_job->isUninhabitable();
    m_question->setText((isSave ? tr("Stop saving %1? Downloaded layers stay in the cache.")
                                : tr("Stop creating %1? Downloaded layers stay in the cache."))
                            .arg(m_job->name()));
    m_question->setVisible(m_isAsking);
    m_confirm->setVisible(m_isAsking);
    m_continue->setVisible(m_isAsking);
    m_stop->setVisible(!m_isAsking && m_job->isActive());
    m_stop->setEnabled(isRunning);
    m_background->setVisible(isInDialog && !m_isAsking && m_job->isActive());
    m_close->setVisible(!m_job->isActive());
    m_close->setText(isUseless ? tr("&Discard") : isInDialog ? tr("&Close") : tr("Dis&miss"));
    showWhatHelps();
    m_show->setText(isSave ? tr("Open &folder") : tr("S&how distribution"));
    setButtonRole(m_show, isSave ? ButtonRole::Primary : ButtonRole::Plain);
    m_show->setVisible(isInDialog && state == State::Ready);
    m_terminal->setVisible(isInDialog && !isSave && state == State::Ready);
    focusNext();
}

/// One button is what helps.
void JobActions::showWhatHelps()
{
    const bool hasFailed = m_job->state() == Job::State::Failed;
    const auto kind = hasFailed ? m_job->error().kind : ErrorKind::Cancelled;
    const bool isUseless = m_job->isUninhabitable();
    const bool needsRoom = kind == ErrorKind::NoSpace && isDownloaded(*m_job) && !m_job->saving();
    const bool isHopeless =
        (kind == ErrorKind::Unsafe && !isUseless) || (hasFailed && isBlocked(m_job->error()));
    const bool needsSignIn = m_offersSignIn && kind == ErrorKind::Unauthorized &&
                             !m_job->request().image.location.isFile();
    m_copy->setVisible(hasFailed);
    m_log->setVisible(hasFailed && m_offersLog);
    m_save->setVisible(isUseless);
    m_folder->setVisible(needsRoom);
    m_signIn->setVisible(needsSignIn);
    m_retry->setText(kind == ErrorKind::Corrupt                   ? tr("&Download again")
                     : hasFailed && hasImageMoved(m_job->error()) ? tr("Sta&rt again")
                                                                  : tr("&Try again"));
    m_retry->setVisible(!needsSignIn && !needsRoom && !isUseless && !isHopeless &&
                        (hasFailed || m_job->state() == Job::State::Stopped));
    setButtonRole(m_close,
                  isHopeless && m_place == Place::Dialog ? ButtonRole::Primary : ButtonRole::Plain);
}

void JobActions::focusNext()
{
    const bool hasEnded = std::exchange(m_wasActive, m_job->isActive()) && !m_wasActive;
    if (hasEnded && m_place == Place::Dialog)
        focusPrimary();
}

void JobActions::focusPrimary()
{
    for (auto *next :
         {m_close, m_show, m_background, m_retry, m_signIn, m_save, m_folder, m_terminal}) {
        if (!next->isHidden())
            next->setFocus();
    }
}

} // namespace decant
