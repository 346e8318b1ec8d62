// SPDX-License-Identifier: MIT
// The dialog where a file comes of the image instead of a distribution.
#include "ui/jobs/job_actions.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/file_tab.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/new_distribution/options_page.h"

#include <QAction>

namespace decant {

void NewDistributionDialog::connectSaving()
{
    connect(m_saveAction, &QAction::triggered, this, &NewDistributionDialog::save);
    connect(m_actions, &JobActions::saveRequested, this, [this] { saveInstead(m_job); });
    connect(m_container, &ContainerTab::saveRequested, this, &NewDistributionDialog::saveAsItIs);
    connect(m_file, &FileTab::saveRequested, this, &NewDistributionDialog::saveAsItIs);
}

void NewDistributionDialog::save()
{
    const auto image = chosen();
    if (!image || !m_options->isSavable())
        return;
    remember(*image);
    askWhereTo({.image = image->request,
                .path = {},
                .setup = m_options->setup(),
                .name = m_options->name()},
               m_options->name(), ArchiveFormat::Wsl);
    // Where distributions start without it, the options do not speak of it.
    if (!m_savesOnly && !m_engine.host().capabilities().systemd &&
        (image->hasSystemd || image->canInstallSystemd()))
        m_saving->offerSystemd();
}

void NewDistributionDialog::saveAsItIs(const ImageRequest &image)
{
    askWhereTo({.image = image, .path = {}}, image.location.suggestedName(), ArchiveFormat::TarGz);
}

void NewDistributionDialog::saveInstead(Job *job)
{
    if (job)
        askWhereTo({.image = job->request().image, .path = {}}, job->name(), ArchiveFormat::TarGz,
                   job);
}

void NewDistributionDialog::askWhereTo(SaveRequest request, const QString &name,
                                       ArchiveFormat preferred, Job *replaced)
{
    m_saving = new SaveDialog(name, preferred, this);
    m_saving->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_saving, &ActionDialog::confirmed, this,
            [this, request, replaced = QPointer(replaced)]() mutable {
                request.path = m_saving->path();
                request.format = m_saving->format();
                request.setup.systemd = request.setup.systemd || m_saving->startsSystemd();
                m_saving->accept();
                showJob(m_jobs.add(std::make_unique<Job>(request, m_engine.saveImage(request))));
                if (replaced)
                    m_jobs.remove(replaced);
            });
    m_saving->open();
}

void NewDistributionDialog::leave()
{
    if (m_job && m_job->isUninhabitable()) {
        // What nobody can use is not worth a row.
        m_jobs.remove(m_job);
        goTo(ImagePage);
        return;
    }
    if (!m_job || !m_job->saving())
        emit showRequested(m_name);
    close();
}

} // namespace decant
