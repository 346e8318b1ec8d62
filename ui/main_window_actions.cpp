// SPDX-License-Identifier: MIT
// What the main window does when it is asked to; how it looks is main_window.cpp's.
#include "ui/distributions/distributions_view.h"
#include "ui/distributions/unregister_dialog.h"
#include "ui/main_window.h"
#include "ui/new_distribution/new_distribution_dialog.h"

#include <QDesktopServices>
#include <QEvent>
#include <QUrl>

namespace decant {

NewDistributionDialog *MainWindow::newDistribution()
{
    if (!m_dialog) {
        m_dialog = new NewDistributionDialog(m_engine, m_jobs, m_catalog, this);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &NewDistributionDialog::terminalRequested, this,
                &MainWindow::openTerminal);
        connect(m_dialog, &NewDistributionDialog::showRequested, m_view,
                &DistributionsView::select);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return m_dialog;
}

void MainWindow::retry(Job *job)
{
    const auto request = job->request();
    auto *again = m_jobs.add(request, m_engine.importImage(request));
    if (m_dialog && m_dialog->job() == job)
        m_dialog->showJob(again);
    m_jobs.remove(job);
    m_view->select(again->name());
}

Task *MainWindow::keep(std::unique_ptr<Task> task)
{
    auto *kept = task.release();
    kept->setParent(this);
    connect(kept, &Task::finished, kept, &QObject::deleteLater);
    kept->start();
    return kept;
}

void MainWindow::openTerminal(const QString &name)
{
    m_view->select(name);
    auto *task = keep(m_engine.openTerminal(name));
    connect(task, &Task::finished, this, [this, task, name] {
        if (task->error())
            m_view->showFailure(name, tr("%1 didn't start").arg(name), *task->error());
        m_engine.refresh();
    });
}

void MainWindow::openFolder(const QString &folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void MainWindow::unregister(const Distribution &distribution)
{
    auto *dialog = new UnregisterDialog(distribution, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnregisterDialog::confirmed, this, [this, dialog](const QString &name) {
        dialog->showDeleting();
        auto *task = keep(m_engine.removeDistribution(name));
        connect(task, &Task::finished, dialog, [task, dialog] {
            task->error() ? dialog->showFailure(*task->error()) : dialog->accept();
        });
    });
    dialog->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        look();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_refreshTimer.start();
    look();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_refreshTimer.stop();
}

} // namespace decant
