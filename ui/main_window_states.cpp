// SPDX-License-Identifier: MIT
// What the main window shows in place of the list while there is none, and what helps.
#include "ui/common/empty_state.h"
#include "ui/common/skeleton.h"
#include "ui/distributions/distribution_model.h"
#include "ui/distributions/distributions_view.h"
#include "ui/main_window.h"
#include "ui/main_window_status_bar.h"
#include "ui/main_window_top_bar.h"
#include "ui/new_distribution/new_distribution_dialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>

namespace decant {

namespace {

/// Where WSL itself sends whoever has the same trouble.
const auto virtualizationPage = u"https://aka.ms/enablevirtualization"_s;

} // namespace

bool MainWindow::showsEmptyState() const
{
    return m_pages->currentWidget() == m_empty;
}

void MainWindow::showState()
{
    const bool isUsable = m_condition.obstacle == HostCondition::Obstacle::None;
    const bool hasRows = m_view->model()->rowCount() > 0;
    const EmptyState::Offer create{tr("&New distribution"), [this] { newDistribution(); }};
    m_empty->setBusy(!isUsable && m_isRepairing);
    if (!isUsable) {
        showObstacle(m_condition);
    } else if (m_listError && !hasRows) {
        const auto copy = [error = *m_listError] {
            QGuiApplication::clipboard()->setText(error.what + u'\n' + error.detail);
        };
        m_empty->say({Symbol::Exclamation, tr("The list can't be read"), m_listError->what},
                     {tr("&Try again"), [this] { lookAgain(); }}, {tr("Co&py details"), copy});
    } else if (m_hasList && !hasRows) {
        m_empty->say({Symbol::Box, tr("No distributions yet"),
                      tr("Create one from a container image. You don't need Docker.")},
                     create, {tr("&Import a file…"), [this] {
                                  newDistribution()->tabs()->setCurrentIndex(1);
                              }});
    }
    const bool isEmpty = !isUsable || (!hasRows && (m_hasList || m_listError));
    m_topBar->setVisible(!isEmpty);
    m_statusBar->showVersion(m_condition.version);
    m_statusBar->setVisible(!isEmpty || !m_jobs.all().isEmpty());
    m_pages->setCurrentWidget(isEmpty   ? static_cast<QWidget *>(m_empty)
                              : hasRows ? static_cast<QWidget *>(m_view)
                                        : static_cast<QWidget *>(m_skeleton));
}

void MainWindow::showObstacle(const HostCondition &condition)
{
    using Obstacle = HostCondition::Obstacle;
    const EmptyState::Offer again{tr("&Check again"), [this] { lookAgain(); }};
    const auto save = [this] { newDistribution(); };
    const EmptyState::Offer saveInstead{tr("&Save an image as a file instead"), save};
    const auto say = [&](const QString &title, const QString &words,
                         const EmptyState::Offer &remedy) {
        m_empty->say({Symbol::Exclamation, title, words}, remedy, again, saveInstead);
    };
    const auto repairing = [this](const QString &text) {
        return EmptyState::Offer{text, [this] { repair(); }};
    };
    switch (condition.obstacle) {
    case Obstacle::NotInstalled:
        say(tr("WSL is not installed"),
            tr("Decant needs the Windows Subsystem for Linux. Installing it asks for "
               "administrator rights and may need a restart."),
            repairing(tr("&Install WSL")));
        return;
    case Obstacle::TooOld:
        say(tr("WSL needs an update"),
            tr("Version %1 is installed; %2 is needed.")
                .arg(condition.version, condition.neededVersion),
            repairing(tr("&Update WSL")));
        return;
    case Obstacle::PlatformOff:
        say(tr("WSL 2 can't start"),
            tr("Windows's Virtual Machine Platform is turned off. Turning it on asks for "
               "administrator rights and may need a restart."),
            repairing(tr("&Turn it on")));
        return;
    case Obstacle::VirtualizationOff:
        say(tr("WSL 2 can't start"),
            tr("Virtualization is turned off on this computer. Turn it on in the firmware "
               "settings, then check again."),
            {tr("Show &instructions"),
             [] { QDesktopServices::openUrl(QUrl(virtualizationPage)); }});
        return;
    case Obstacle::Blocked:
        m_empty->say({Symbol::Exclamation, tr("Your organization blocks %1").arg(u"WSL"_s),
                      tr("Ask your administrator to allow it. You can still save images as "
                         "files.")},
                     {tr("&Save an image as a file"), save}, again);
        return;
    case Obstacle::None:
    case Obstacle::Other:
        break;
    }
    const auto usable = m_engine.host().check();
    m_empty->say(
        {Symbol::Exclamation, tr("No runtime found"), usable ? QString() : usable.error().what},
        {tr("&Save an image as a file"), save}, again);
}

void MainWindow::repair()
{
    m_isRepairing = true;
    showState();
    auto *task = keep(m_engine.repairHost());
    connect(task, &Task::finished, this, [this, task] {
        m_isRepairing = false;
        m_condition = m_engine.host().condition();
        showState();
        if (task->error() && task->error()->kind == ErrorKind::Cancelled)
            return;
        if (task->error())
            say({.sentence = [what = task->error()->what] { return what; }});
        else if (!m_engine.host().check())
            say({.sentence = [] {
                return tr("It takes effect when this computer has been restarted.");
            }});
    });
}

} // namespace decant
