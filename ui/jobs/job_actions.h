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

signals:
    void leaveRequested(); ///< Run in background, or close.
    void dismissRequested();
    void retryRequested();
    void terminalRequested();
    void showRequested(); ///< The distribution that came out.

private:
    void showState();
    QPushButton *addButton(const QString &text);

    Place m_place;
    QPointer<Job> m_job;
    bool m_isAsking = false;
    QLabel *m_question;
    QPushButton *m_confirm;
    QPushButton *m_continue;
    QPushButton *m_copy;
    QPushButton *m_stop;
    QPushButton *m_close;
    QPushButton *m_show;
    QPushButton *m_retry;
    QPushButton *m_background;
    QPushButton *m_terminal;
};

} // namespace decant
