// SPDX-License-Identifier: MIT
#pragma once

#include "ui/jobs/job.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace decant {

/// What can be done about a job: the buttons below it. Stopping asks in place first.
class JobActions final : public QWidget
{
    Q_OBJECT

public:
    enum class Place
    {
        Dialog, ///< Closing leaves the job alone.
        Window
    };
    explicit JobActions(Place place, QWidget *parent = nullptr);

    void setJob(Job *job);
    /// Enter does what comes next, or what helps.
    void focusPrimary();
    /// Somebody answers signInRequested().
    void setOffersSignIn(bool offers) { m_offersSignIn = offers; }
    /// Somebody answers logRequested().
    void setOffersLog(bool offers) { m_offersLog = offers; }

    QPushButton *pause() const { return m_pause; }
    QPushButton *signIn() const { return m_signIn; }
    QPushButton *save() const { return m_save; }
    QPushButton *folder() const { return m_folder; }
    QPushButton *log() const { return m_log; }
    QPushButton *retry() const { return m_retry; }
    QPushButton *terminal() const { return m_terminal; }
    QPushButton *dismiss() const { return m_close; }

signals:
    void leaveRequested(); ///< Run in background, or close.
    void dismissRequested();
    void retryRequested();
    /// The registry refused: to sign in, and then to try again.
    void signInRequested();
    /// Nobody could live in it: to keep it as a file.
    void saveRequested();
    /// The disk is full: to put it somewhere else.
    void folderRequested();
    void logRequested();
    void terminalRequested();
    void showRequested(); ///< The distribution, or the file's folder.

private:
    void sayTexts();
    void showState();
    void showWhetherPausable();
    void showWhatHelps();
    void focusNext();
    void pauseOrResume();
    QPushButton *addButton();

    Place m_place;
    QPointer<Job> m_job;
    bool m_isAsking = false;
    bool m_offersSignIn = false;
    bool m_offersLog = false;
    bool m_wasActive = true; ///< When the focus was given last.
    QLabel *m_question;
    QPushButton *m_pause;
    QPushButton *m_confirm;
    QPushButton *m_continue;
    QPushButton *m_copy;
    QPushButton *m_log;
    QPushButton *m_stop;
    QPushButton *m_close;
    QPushButton *m_show;
    QPushButton *m_retry;
    QPushButton *m_signIn;
    QPushButton *m_save;
    QPushButton *m_folder;
    QPushButton *m_background;
    QPushButton *m_terminal;
};

} // namespace decant
