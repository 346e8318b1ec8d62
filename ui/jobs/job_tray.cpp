// SPDX-License-Identifier: MIT
#include "ui/jobs/job_tray.h"

#include "ui/common/icons.h"
#include "ui/jobs/job_texts.h"

#include <QGuiApplication>
#include <QSystemTrayIcon>

namespace decant {

JobTray::JobTray(JobList &jobs, QObject *parent) : QObject(parent), m_jobs(jobs)
{
    connect(&m_jobs, &JobList::changed, this, &JobTray::update);
    connect(&m_jobs, &JobList::finished, this, [this](BackgroundJob *job) { tell(*job); });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &JobTray::update);
}

JobTray::~JobTray() = default;

bool JobTray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

QString JobTray::summaryOf(const JobList &jobs)
{
    const BackgroundJob *active = nullptr;
    for (const auto *job : jobs.all()) {
        if (job->isActive())
            active = job;
    }
    const int count = jobs.activeCount();
    if (count == 0)
        return {};
    if (count > 1)
        return tr("%n jobs are under way", nullptr, count);
    const auto percent = active->completed();
    return percent ? tr("%1 · %2%").arg(jobTitle(*active)).arg(*percent) : jobTitle(*active);
}

QSystemTrayIcon &JobTray::icon()
{
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(applicationIcon());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, &JobTray::opened);
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &JobTray::opened);
    }
    return *m_icon;
}

void JobTray::update()
{
    const bool isWanted =
        QGuiApplication::applicationState() != Qt::ApplicationActive && m_jobs.activeCount() > 0;
    if (!isWanted) {
        if (m_icon)
            m_icon->hide();
        return;
    }
    if (!isAvailable())
        return;
    icon().setToolTip(summaryOf(m_jobs));
    icon().show();
}

void JobTray::tell(const BackgroundJob &job)
{
    const bool isWorthIt =
        job.state() == BackgroundJob::State::Ready || job.state() == BackgroundJob::State::Failed;
    if (!isWorthIt || QGuiApplication::applicationState() == Qt::ApplicationActive ||
        !isAvailable())
        return;
    const bool hasFailed = job.state() == BackgroundJob::State::Failed;
    // Messages need a visible icon.
    icon().show();
    icon().showMessage(jobTitle(job), hasFailed ? job.error().what : QString(),
                       hasFailed ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace decant
