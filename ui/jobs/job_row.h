// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"
#include "ui/jobs/job.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace decant {

class ElidedLabel;
class ProgressBar;

/// One job in the popup: title, phase and percentage, bar, and what can be done about it.
class JobRow final : public QWidget
{
    Q_OBJECT

public:
    explicit JobRow(BackgroundJob *job, QWidget *parent = nullptr);

    QToolButton *pause() const { return m_pause; }
    QToolButton *stop() const { return m_stop; }
    QPushButton *confirm() const { return m_confirm; }
    QToolButton *show() const { return m_show; }
    ProgressBar *bar() const { return m_bar; }

signals:
    void showRequested(decant::BackgroundJob *job);

private:
    QToolButton *addButton(Symbol symbol, const QString &name);
    void showState();
    void pauseOrResume();
    void ask(bool isAsking);

    QPointer<BackgroundJob> m_job;
    bool m_isAsking = false;
    ElidedLabel *m_title;
    ElidedLabel *m_line;
    ProgressBar *m_bar;
    QToolButton *m_pause;
    QToolButton *m_stop;
    QToolButton *m_show;
    QWidget *m_question;
    QPushButton *m_confirm;
    QPushButton *m_continue;
};

} // namespace decant
