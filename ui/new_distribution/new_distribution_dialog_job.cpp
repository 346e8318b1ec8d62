// SPDX-License-Identifier: MIT
// The dialog and the job that it begins and speaks of.
#include "core/values/registry_name.h"
#include "ui/common/labels.h"
#include "ui/jobs/job_actions.h"
#include "ui/jobs/job_view.h"
#include "ui/jobs/job_work.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/options_page.h"
#include "ui/new_distribution/ready_page.h"
#include "ui/new_distribution/version_options.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>

namespace decant {

Job *NewDistributionDialog::runningJob(const ChosenImage &image) const
{
    for (auto *job : m_jobs.jobs()) {
        if (job->isActive() && job->request().image.location == image.request.location)
            return job;
    }
    return nullptr;
}

void NewDistributionDialog::create()
{
    const auto image = chosen();
    if (!image)
        return;
    remember(*image);
    const ImportRequest request{.image = image->request,
                                .name = m_options->name(),
                                .folder = m_options->folder(),
                                .setup = m_options->setup(),
                                .wslVersion = m_options->version()->version()};
    showJob(m_jobs.add(request, m_engine.importImage(request)));
}

void NewDistributionDialog::remember(const ChosenImage &image)
{
    if (isOnFile() || m_container->isCurated())
        return;
    m_recent.add(image.request.location.reference().shortName());
    m_container->showRecent(m_recent.all());
}

void NewDistributionDialog::retry()
{
    const QPointer<Job> failed = m_job;
    if (!failed)
        return;
    showJob(m_jobs.add(failed->again([this](const Job &job) { return workOf(job, m_engine); })));
    m_jobs.remove(failed);
}

SignInDialog *NewDistributionDialog::askToSignIn(const ImageLocation &location)
{
    const auto registry = location.reference().registry();
    m_signIn = new SignInDialog(m_engine, canonicalRegistry(registry), this);
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    m_signIn->open();
    return m_signIn;
}

void NewDistributionDialog::follow(Job *job)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_progress->setJob(job);
    m_actions->setJob(job);
}

void NewDistributionDialog::showJob(Job *job)
{
    follow(job);
    m_name = job->name();
    m_savedTo = job->saving() ? QFileInfo(job->saving()->path).absolutePath() : QString();
    connect(job, &QObject::destroyed, this, [this] {
        // It was dismissed elsewhere: nothing can be done about it any more.
        m_ready->setUpAgain()->hide();
        if (m_pages->currentIndex() == ProgressPage)
            goTo(ImagePage);
    });
    connect(job, &Job::finished, this, &NewDistributionDialog::showOutcome);
    connect(job, &Job::changed, this, [this] {
        if (m_pages->currentIndex() == ReadyStep)
            showOutcome();
    });
    goTo(ProgressPage);
    sayNote();
    m_note->setVisible(job->isActive());
    m_actions->focusPrimary();
    if (!job->isActive())
        showOutcome();
}

void NewDistributionDialog::showUnlessEdited(Job *job)
{
    if (!wouldLoseEdits())
        showJob(job);
}

void NewDistributionDialog::showOutcome()
{
    m_note->hide();
    if (m_job->state() == Job::State::Stopped) {
        // What the user stopped needs no comment; the choice that led there still stands.
        goTo(chosen() ? OptionsStep : ImagePage);
        return;
    }
    if (m_job->state() != Job::State::Ready)
        return;
    m_options->forget();
    const auto &request = m_job->request();
    m_ready->showJob(*m_job, m_job->saving() ? m_job->saving()->path
                             : request.folder.isEmpty()
                                 ? m_engine.host().defaultFolder(request.name)
                                 : request.folder);
    goTo(ReadyStep);
}

} // namespace decant
