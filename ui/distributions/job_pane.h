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

signals:
    void retryRequested(decant::Job *job);
    void dismissRequested(decant::Job *job);

private:
    JobView *m_view;
    JobActions *m_actions;
};

} // namespace decant
