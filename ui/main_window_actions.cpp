// SPDX-License-Identifier: MIT
// What the main window does when it is asked to; how it looks is main_window.cpp's.
#include "ui/common/toast.h"
#include "ui/distributions/distributions_view.h"
#include "ui/distributions/job_pane.h"
#include "ui/distributions/unregister_dialog.h"
#include "ui/help_dialog.h"
#include "ui/jobs/job_actions.h"
#include "ui/log/log_dialog.h"
#include "ui/main_window.h"
#include "ui/new_distribution/container_tab.h"
#include "ui/new_distribution/new_distribution_dialog.h"
#include "ui/settings/settings_dialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QUrl>

namespace decant {

NewDistributionDialog *MainWindow::newDistribution()
{
    if (!m_dialog) {
        m_dialog = new NewDistributionDialog(m_engine, m_jobs, m_catalog, this);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setOffersLog(m_log != nullptr);
        connect(m_dialog, &NewDistributionDialog::otherFolderRequested, this,
                &MainWindow::chooseFolder);
        connect(m_dialog, &NewDistributionDialog::logRequested, this, &MainWindow::openLog);
        connect(m_dialog, &NewDistributionDialog::terminalRequested, this,
                &MainWindow::openTerminal);
        connect(m_dialog, &NewDistributionDialog::showRequested, this, &MainWindow::reveal);
        connect(m_dialog, &NewDistributionDialog::setupRequested, this, &MainWindow::setUpAgain);
        connect(m_dialog, &NewDistributionDialog::folderRequested, this, &MainWindow::openFolder);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return m_dialog;
}

void MainWindow::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
    if (m_dialog)
        m_dialog->containerTab()->setCatalog(catalog);
}

void MainWindow::createFromNewer(const Distribution &distribution)
{
    if (const auto request = requestForNewer(distribution, namesBut({})))
        newDistribution()->begin(*request);
}

SettingsDialog *MainWindow::openSettings()
{
    if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog(m_engine, m_catalog, m_preferences, this);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settingsDialog, &SettingsDialog::settingsChanged, this,
                [this](const Settings &settings) {
                    m_engine.setSettings(settings);
                    emit settingsChanged(settings);
                });
        connect(m_settingsDialog, &SettingsDialog::preferencesChanged, this,
                [this](const Preferences &preferences) {
                    m_preferences = preferences;
                    emit preferencesChanged(preferences);
                });
    }
    m_settingsDialog->show();
    m_settingsDialog->raise();
    m_settingsDialog->activateWindow();
    return m_settingsDialog;
}

void MainWindow::setLog(LogBook &log)
{
    m_log = &log;
    m_view->jobPane()->actions()->setOffersLog(true);
}

LogDialog *MainWindow::openLog()
{
    if (!m_logDialog) {
        m_logDialog = new LogDialog(*m_log, this);
        m_logDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_logDialog->show();
    m_logDialog->raise();
    m_logDialog->activateWindow();
    return m_logDialog;
}

HelpDialog *MainWindow::openHelp()
{
    if (!m_helpDialog) {
        m_helpDialog = new HelpDialog(m_log != nullptr, this);
        m_helpDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_helpDialog, &HelpDialog::logRequested, this, &MainWindow::openLog);
    }
    m_helpDialog->show();
    m_helpDialog->raise();
    m_helpDialog->activateWindow();
    return m_helpDialog;
}

Task *MainWindow::keep(std::unique_ptr<Task> task)
{
    auto *kept = task.release();
    kept->setParent(this);
    connect(kept, &Task::finished, kept, &QObject::deleteLater);
    kept->start();
    return kept;
}

void MainWindow::act(DistributionAction action, const Distribution &distribution)
{
    switch (action) {
    case DistributionAction::OpenTerminal:
        openTerminal(distribution.name);
        return;
    case DistributionAction::OpenFolder:
        openFolder(distribution.location);
        return;
    case DistributionAction::CopyReference:
        QGuiApplication::clipboard()->setText(distribution.origin->image);
        say({.sentence = [] { return tr("The image reference is copied"); }});
        return;
    case DistributionAction::Unregister:
        unregister(distribution);
        return;
    case DistributionAction::Stop:
        stop(distribution);
        return;
    case DistributionAction::SetAsDefault:
        setAsDefault(distribution.name);
        return;
    case DistributionAction::Rename:
        rename(distribution);
        return;
    case DistributionAction::Clone:
        clone(distribution);
        return;
    case DistributionAction::Move:
        move(distribution);
        return;
    case DistributionAction::BackUp:
        backUp(distribution);
        return;
    case DistributionAction::ChangeUser:
        changeUser(distribution);
        return;
    case DistributionAction::Resize:
        resizeDisk(distribution);
        return;
    }
}

void MainWindow::openTerminal(const QString &name)
{
    m_view->select(name);
    auto *task = keep(m_engine.openTerminal(name));
    showDoing(
        name, [] { return tr("Starting…"); }, task);
    connect(task, &Task::finished, this, [this, task, name] {
        if (task->error())
            showTrouble({name, [name] { return tr("%1 didn't start").arg(name); }, *task->error()});
        m_engine.refresh();
    });
}

void MainWindow::showDoing(const QString &name, const std::function<QString()> &sentence,
                           const Task *task)
{
    m_doing.insert(name, sentence);
    m_view->setActivity(name, sentence());
    connect(task, &Task::finished, this, [this, name] {
        m_doing.remove(name);
        m_view->setActivity(name, {});
    });
}

void MainWindow::say(const Notice &notice)
{
    m_notice = notice;
    m_toast->disconnect(this);
    m_toast->say(notice.sentence(), notice.action ? notice.action() : QString());
    if (notice.act)
        connect(m_toast, &Toast::actionChosen, this, notice.act);
}

void MainWindow::showTrouble(const Trouble &trouble)
{
    m_trouble = trouble;
    // Somebody who looks at something else is told at least that it did not work.
    if (!m_view->showFailure(trouble.name, trouble.title(), trouble.error))
        say({.sentence = trouble.title});
}

void MainWindow::openFolder(const QString &folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void MainWindow::unregister(const Distribution &distribution)
{
    auto *dialog = new UnregisterDialog(distribution, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_engine.capabilities().exportFormats.isEmpty())
        dialog->offerBackUp();
    connect(dialog, &UnregisterDialog::backUpRequested, this,
            [this, distribution] { backUp(distribution); });
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
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        look();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_refreshTimer.start();
    m_quitsAfterJobs = false;
    look();
    // The list may have come before the window was to be seen.
    if (m_hasList)
        QMetaObject::invokeMethod(this, &MainWindow::offerInterrupted, Qt::QueuedConnection);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_refreshTimer.stop();
}

} // namespace decant
