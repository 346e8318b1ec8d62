// SPDX-License-Identifier: MIT
#pragma once

#include "ui/jobs/job.h"

#include <QScrollArea>

namespace decant {

class JobActions;
class JobView;

/// A job in the main window: what the dialog shows too, with what can be done about it.
class JobPane final : public QScrollArea
{
    Q_OBJECT

public:
    explicit JobPane(QWidget *parent = nullptr);

    void setJob(Job *job);
    Job *job() const;
    JobActions *actions() const { return m_actions; }

signals:
    void retryRequested(decant::Job *job);
    void signInRequested(decant::Job *job);
    void saveRequested(decant::Job *job);
    void dismissRequested(decant::Job *job);
    void folderRequested(decant::Job *job);
    void logRequested();

private:
    JobView *m_view;
    JobActions *m_actions;
};

} // namespace decant
