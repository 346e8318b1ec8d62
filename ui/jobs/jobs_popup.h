// SPDX-License-Identifier: MIT
#pragma once

#include "ui/jobs/job.h"

#include <QFrame>
#include <QHash>

class QPushButton;
class QVBoxLayout;

namespace decant {

class JobRow;

/// What opens above the status bar: everything under way, and what has ended until it is cleared.
class JobsPopup final : public QFrame
{
    Q_OBJECT

public:
    /// The list must outlive the popup.
    explicit JobsPopup(JobList &jobs, QWidget *parent = nullptr);

    /// Opens with its lower corner at the upper one of `anchor`.
    void openAbove(QWidget *anchor);
    JobRow *rowOf(BackgroundJob *job) const { return m_rows.value(job); }
    QPushButton *clear() const { return m_clear; }

signals:
    void showRequested(decant::BackgroundJob *job);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showJobs();
    void place();

    JobList &m_jobs;
    QHash<BackgroundJob *, JobRow *> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_clear;
    QPoint m_corner; ///< Lower end corner, global.
};

} // namespace decant
