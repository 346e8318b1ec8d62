// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/distribution.h"
#include "ui/jobs/job.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace decant {

class ElidedLabel;
class JobsPopup;

/// Totals, the button for the jobs while there are any, and which WSL there is.
class MainWindowStatusBar final : public QWidget
{
    Q_OBJECT

public:
    /// The list must outlive the bar.
    explicit MainWindowStatusBar(JobList &jobs, QWidget *parent = nullptr);

    void showTotals(const QList<Distribution> &distributions);
    /// WSL's; empty: there is none, and nothing is said.
    void showVersion(const QString &version);
    /// Opens the jobs, or closes them; nothing if there are none.
    void toggleJobs();
    ElidedLabel *totals() const { return m_totals; }
    QLabel *version() const { return m_version; }
    QPushButton *jobButton() const { return m_jobButton; }
    JobsPopup *popup() const { return m_popup; }

private:
    void showJobs();

    JobList &m_jobs;
    ElidedLabel *m_totals;
    QPushButton *m_jobButton;
    QLabel *m_version;
    JobsPopup *m_popup;
};

} // namespace decant
