// SPDX-License-Identifier: MIT
#pragma once

#include "ui/jobs/job.h"

#include <memory>

class QSystemTrayIcon;

namespace decant {

/// Stands for the jobs in the system's tray, but only while some are under way and no window of
/// ours is active; tells there how they ended.
class JobTray final : public QObject
{
    Q_OBJECT

public:
    /// The list must outlive it.
    explicit JobTray(JobList &jobs, QObject *parent = nullptr);
    ~JobTray() override;

    /// "2 jobs are under way", "Creating myimage · 47%".
    static QString summaryOf(const JobList &jobs);
    static bool isAvailable();

signals:
    /// The icon or what it said was clicked.
    void opened();

private:
    void update();
    void tell(const BackgroundJob &job);
    QSystemTrayIcon &icon();

    JobList &m_jobs;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace decant
