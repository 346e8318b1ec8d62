// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/distribution.h"
#include "ui/jobs/job.h"

#include <QWidget>

class QPushButton;

namespace decant {

class ElidedLabel;
class JobsPopup;

/// Totals, and the button for the jobs while there are any.
class MainWindowStatusBar final : public QWidget
{
    Q_OBJECT

public:
    /// The list must outlive the bar.
    explicit MainWindowStatusBar(JobList &jobs, QWidget *parent = nullptr);

    void showTotals(const QList<Distribution> &distributions);
    /// Opens the jobs, or closes them; nothing if there are none.
    void toggleJobs();
    ElidedLabel *totals() const { return m_totals; }
    QPushButton *jobButton() const { return m_jobButton; }
    JobsPopup *popup() const { return m_popup; }

private:
    void showJobs();

    JobList &m_jobs;
    ElidedLabel *m_totals;
    QPushButton *m_jobButton;
    JobsPopup *m_popup;
};

} // namespace decant
