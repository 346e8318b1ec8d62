// SPDX-License-Identifier: MIT
// The main window and its jobs: which of them have ended, and what becomes of them at the end.
#include "core/values/distribution_name.h"
#include "core/values/registry_name.h"
#include "ui/common/toast.h"
#include "ui/distributions/distributions_view.h"
#include "ui/interrupted_dialog.h"
#include "ui/jobs/job_texts.h"
#include "ui/jobs/job_tray.h"
#include "ui/main_window.h"
#include "ui/main_window_top_bar.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/quit_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/sign_in/proxy_dialog.h"
#include "ui/sign_in/sign_in_dialog.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace decant {

void MainWindow::fileJobs()
{
    // A job whose distribution stands in the list has nothing left to say there.
    bool isNews = false;
    for (auto *job : m_jobs.jobs()) {
        for (const auto &distribution : m_engine.distributions()) {
            if (job->state() == Job::State::Ready && !job->isFiled() &&
                job->name() == distribution.name) {
                job->file();
                isNews = true;
            }
        }
    }
    if (isNews)
        m_view->showJobs(m_jobs);
}

void MainWindow::takeFinishedJob(BackgroundJob *job)
{
    if (const auto *change = qobject_cast<const HostJob *>(job))
        tellOf(*change);
    if (const auto *image = qobject_cast<const Job *>(job); image && image->saving())
        tellOf(*image);
    if (job->state() == Job::State::Stopped)
        m_jobs.remove(job);
    if (m_quitsAfterJobs)
        quitOnceJobsHaveEnded();
}

void MainWindow::quitOnceJobsHaveEnded()
{
    if (m_jobs.goingOnCount() > 0)
        return;
    const auto all = m_jobs.all();
    const bool isAllWell = std::none_of(all.begin(), all.end(), [](const auto *one) {
        return one->state() == BackgroundJob::State::Failed;
    });
    // The window is hidden: closing it would not be the last one's end.
    if (isAllWell)
        QCoreApplication::quit();
    else
        comeBack();
}

void MainWindow::tellOf(const Job &saved)
{
    const bool isShown = m_dialog && m_dialog->isVisible() && m_dialog->job() == &saved;
    if (isShown || saved.state() == Job::State::Stopped)
        return;
    const bool isReady = saved.state() == Job::State::Ready;
    const auto folder = QFileInfo(saved.saving()->path).absolutePath();
    Notice notice{
        .sentence = [job = QPointer(&saved)] { return job ? jobTitle(*job) : QString(); }};
    if (isReady) {
        notice.action = [] { return tr("Open &folder"); };
        notice.act = [this, folder] { openFolder(folder); };
    }
    say(notice);
}

void MainWindow::showJob(BackgroundJob *job)
{
    if (auto *image = qobject_cast<Job *>(job); image && image->saving()) {
        newDistribution()->showUnlessEdited(image);
        return;
    }
    reveal(job->name());
    m_view->showDetails(true);
}

void MainWindow::reveal(const QString &name)
{
    m_view->select(name);
    if (m_view->selectedName() == name)
        return;
    // A search or a filter hides it.
    m_topBar->clear();
    m_view->select(name);
}

void MainWindow::retry(Job *job)
{
    moveOn(job, m_jobs.retry(job));
}

void MainWindow::moveOn(const Job *job, Job *again)
{
    if (m_dialog && m_dialog->job() == job)
        m_dialog->showJob(again);
    m_view->select(again->name());
}

void MainWindow::chooseFolder(Job *job)
{
    QWidget *place =
        m_dialog && m_dialog->isActiveWindow() ? static_cast<QWidget *>(m_dialog) : this;
    auto *chooser = new QFileDialog(place, tr("Location of %1").arg(job->name()));
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, job = QPointer(job)](const QString &folder) {
                if (!job)
                    return;
                auto request = job->request();
                // The distribution gets a folder of its own inside what was chosen.
                request.folder = QDir(folder).filePath(request.name);
                moveOn(job, m_jobs.add(request, m_engine.importImage(request)));
                m_jobs.remove(job);
            });
    chooser->open();
}

void MainWindow::signInFor(Job *job)
{
    const auto registry = job->request().image.location.reference().registry();
    auto *dialog = new SignInDialog(m_engine, canonicalRegistry(registry), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, job = QPointer(job)] {
        if (job)
            retry(job);
    });
    dialog->open();
}

void MainWindow::askForProxy(const QString &proxy)
{
    // The jobs of a hidden window would wait for ever.
    if (!isVisible() || isMinimized())
        comeBack();
    // Above the window that the user looks at.
    QWidget *place = this;
    for (QWidget *open :
         {static_cast<QWidget *>(m_dialog), static_cast<QWidget *>(m_settingsDialog)})
        place = open && open->isActiveWindow() ? open : place;
    auto *dialog = new ProxyDialog(*m_engine.proxyPasswords(), proxy, place);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QuitDialog *MainWindow::quitDialog() const
{
    return m_quitDialog;
}

InterruptedDialog *MainWindow::interruptedDialog() const
{
    return m_interruptedDialog;
}

void MainWindow::offerInterrupted()
{
    if (m_hasOffered || !isVisible())
        return;
    m_hasOffered = true;
    QList<InterruptedImport> imports;
    for (const auto &import : m_engine.interruptedImports()) {
        // It was complete, but for what is kept about it.
        if (DistributionName::isTaken(import.request.name, namesBut({})))
            m_engine.forgetInterrupted(import);
        else
            imports.append(import);
    }
    if (imports.isEmpty())
        return;
    m_interruptedDialog = new InterruptedDialog(imports, this);
    m_interruptedDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_interruptedDialog, &InterruptedDialog::resumeChosen, this, &MainWindow::resume);
    connect(m_interruptedDialog, &InterruptedDialog::discardChosen, this,
            [this](const QList<InterruptedImport> &discarded) {
                for (const auto &import : discarded)
                    m_engine.forgetInterrupted(import);
            });
    m_interruptedDialog->open();
}

void MainWindow::resume(const QList<InterruptedImport> &imports)
{
    for (const auto &import : imports) {
        // Another window may have been quicker.
        if (m_engine.forgetInterrupted(import))
            m_jobs.add(import.request, m_engine.importImage(import.request));
    }
    m_view->select(imports.first().request.name);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_jobs.goingOnCount() == 0) {
        QWidget::closeEvent(event);
        return;
    }
    event->ignore();
    askWhetherToQuit();
}

void MainWindow::askWhetherToQuit()
{
    if (m_quitDialog) {
        m_quitDialog->raise();
        return;
    }
    m_quitDialog = new QuitDialog(m_jobs.goingOnCount(), this);
    m_quitDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_quitDialog, &QuitDialog::keepChosen, this, [this] {
        m_quitDialog->accept();
        m_quitsAfterJobs = true;
        if (m_dialog)
            m_dialog->close();
        // Without a tray there would be no way back to a hidden window.
        if (JobTray::isAvailable())
            hide();
        else
            showMinimized();
        // They may have ended while the question stood.
        quitOnceJobsHaveEnded();
    });
    connect(m_quitDialog, &QuitDialog::stopChosen, this, [this] {
        m_quitDialog->showStopping();
        connect(&m_jobs, &JobList::allEnded, this, [this] {
            m_quitDialog->accept();
            close();
        });
        m_jobs.stopAll();
    });
    m_quitDialog->open();
}

void MainWindow::comeBack()
{
    m_quitsAfterJobs = false;
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

} // namespace decant
