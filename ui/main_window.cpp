// SPDX-License-Identifier: MIT
#include "ui/main_window.h"

#include "ui/common/banner.h"
#include "ui/common/empty_state.h"
#include "ui/common/skeleton.h"
#include "ui/common/toast.h"
#include "ui/distributions/details_pane.h"
#include "ui/distributions/distribution_model.h"
#include "ui/distributions/distributions_view.h"
#include "ui/distributions/job_pane.h"
#include "ui/distributions/update_watch.h"
#include "ui/jobs/job_actions.h"
#include "ui/jobs/job_tray.h"
#include "ui/jobs/job_work.h"
#include "ui/jobs/jobs_popup.h"
#include "ui/main_window_status_bar.h"
#include "ui/main_window_top_bar.h"
#include "ui/new_distribution/new_distribution_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace decant {

using namespace std::chrono_literals;

MainWindow::MainWindow(Engine &engine, Catalog catalog, QWidget *parent)
    : QWidget(parent),
      m_engine(engine),
      m_catalog(std::move(catalog)),
      m_tray(new JobTray(m_jobs, this)),
      m_updates(new UpdateWatch(engine, this))
{
    setWindowTitle(u"Decant"_s);
    resize(1000, 680);
    setMinimumSize(760, 520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_jobs.setMaker([this](const Job &job) { return workOf(job, m_engine); });
    build();
    makeShortcuts();

    connect(&m_engine, &Engine::distributionsChanged, this, &MainWindow::takeDistributions);
    connect(&m_engine, &Engine::refreshFailed, this, [this](const Error &error) {
        m_listError = error;
        m_topBar->showTrouble(&*m_listError);
        showState();
    });
    connect(&m_jobs, &JobList::changed, this, &MainWindow::showJobs);
    connect(&m_jobs, &JobList::finished, this, &MainWindow::takeFinishedJob);
    connect(m_tray, &JobTray::opened, this, &MainWindow::comeBack);
    if (auto *proxies = m_engine.proxyPasswords())
        connect(proxies, &ProxyPasswords::wanted, this, &MainWindow::askForProxy);
    m_refreshTimer.setInterval(10s);
    connect(&m_refreshTimer, &QTimer::timeout, this, &MainWindow::look);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_view->setDimmed(true); });
    connect(&m_engine, &Engine::looked, this, [this] {
        m_patience.stop();
        m_view->setDimmed(false);
    });
    m_condition = m_engine.host().condition();
    if (!m_engine.distributions().isEmpty())
        takeDistributions(m_engine.distributions());
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_contents = new QWidget;
    m_topBar = new MainWindowTopBar;
    m_view = new DistributionsView;
    m_empty = new EmptyState;
    m_skeleton = new Skeleton;
    m_statusBar = new MainWindowStatusBar(m_jobs);
    m_pages = new QStackedWidget;
    for (QWidget *page : {static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_view),
                          static_cast<QWidget *>(m_empty)})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_statusBar);
    layout()->addWidget(m_contents);
    m_toast = new Toast(m_contents);
    // Enter does what the empty window invites to.
    m_empty->first()->setAutoDefault(true);
    offerActions();
    connectParts();
}

void MainWindow::focusPage()
{
    // Whoever is typing there goes on.
    if (focusWidget() == search() && search()->isVisible())
        return;
    if (showsEmptyState())
        m_empty->first()->setFocus();
    else if (m_pages->currentWidget() == m_view)
        m_view->list()->setFocus();
}

void MainWindow::rebuild()
{
    const std::unique_ptr<QWidget> before(m_contents);
    const auto *topBar = m_topBar;
    const auto selected = m_view->selectedName();
    const bool showsDetails = m_view->showsDetails();
    const bool hasNotice = m_toast->isVisible();
    const bool wasSearching = focusWidget() == search();
    const bool hasTrouble = !m_view->details()->failure()->isHidden();
    before->hide();
    layout()->removeWidget(m_contents);
    build();
    m_contents->show();
    m_topBar->takeChoices(*topBar);
    m_view->showJobs(m_jobs);
    const auto listError = m_listError;
    if (m_hasList)
        takeDistributions(m_engine.distributions());
    m_listError = listError;
    m_topBar->showTrouble(m_listError ? &*m_listError : nullptr);
    m_view->select(selected);
    m_view->showDetails(showsDetails);
    showState();
    if (wasSearching)
        search()->setFocus();
    else
        focusPage();
    for (auto one = m_doing.cbegin(); one != m_doing.cend(); ++one)
        m_view->setActivity(one.key(), one.value()());
    // A job that is gone says nothing any more.
    if (hasTrouble && m_trouble && !m_trouble->title().isEmpty())
        showTrouble(*m_trouble);
    if (hasNotice && m_notice && !m_notice->sentence().isEmpty())
        say(*m_notice);
}

void MainWindow::connectParts()
{
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::focusPage);
    connect(m_topBar->newButton(), &QPushButton::clicked, this, &MainWindow::newDistribution);
    connect(m_topBar->settings(), &QPushButton::clicked, this, &MainWindow::openSettings);
    connect(m_topBar, &MainWindowTopBar::searchChanged, m_view, &DistributionsView::setSearch);
    connect(m_topBar, &MainWindowTopBar::statesChanged, m_view, &DistributionsView::setStates);
    connect(m_topBar, &MainWindowTopBar::orderChanged, m_view, &DistributionsView::setOrder);
    connect(m_topBar, &MainWindowTopBar::refreshRequested, this, &MainWindow::lookAgain);
    connect(m_topBar, &MainWindowTopBar::systemShown, this, [this](bool isShown) {
        m_showsSystem = isShown;
        showDistributions();
    });
    connect(m_view, &DistributionsView::searchCleared, m_topBar, &MainWindowTopBar::clear);
    connect(m_view, &DistributionsView::actionRequested, this, &MainWindow::act);
    connect(m_view, &DistributionsView::retryRequested, this, &MainWindow::retry);
    connect(m_view, &DistributionsView::dismissRequested, &m_jobs, &JobList::remove);
    connect(m_view, &DistributionsView::shown, m_updates, &UpdateWatch::look);
    connect(m_updates, &UpdateWatch::changed, m_view, &DistributionsView::showUpdates);
    connect(m_view->details(), &DetailsPane::newerRequested, this,
            [this] { createFromNewer(m_view->details()->distribution()); });
    m_view->jobPane()->actions()->setOffersSignIn(m_engine.canSignIn());
    m_view->jobPane()->actions()->setOffersLog(m_log != nullptr);
    connect(m_view->jobPane(), &JobPane::folderRequested, this, &MainWindow::chooseFolder);
    connect(m_view->jobPane(), &JobPane::logRequested, this, &MainWindow::openLog);
    connect(m_view->jobPane(), &JobPane::signInRequested, this, &MainWindow::signInFor);
    connect(m_view->jobPane(), &JobPane::saveRequested, this,
            [this](Job *job) { newDistribution()->saveInstead(job); });
    connect(m_statusBar->popup(), &JobsPopup::showRequested, this, &MainWindow::showJob);
}

void MainWindow::makeShortcuts()
{
    // The same ones everywhere: not each platform has all of them by itself.
    const auto on = [this](const QString &keys, const auto &react) {
        connect(new QShortcut(QKeySequence(keys), this), &QShortcut::activated, this, react);
    };
    on(u"Ctrl+N"_s, [this] { newDistribution(); });
    on(u"Ctrl+F"_s, [this] {
        search()->setFocus();
        search()->selectAll();
    });
    on(u"F5"_s, [this] { lookAgain(); });
    on(u"Ctrl+J"_s, [this] { m_statusBar->toggleJobs(); });
    on(u"Ctrl+,"_s, [this] { openSettings(); });
    on(u"F1"_s, [this] { openHelp(); });
    on(u"Ctrl+Q"_s, [this] { close(); });
}

QPushButton *MainWindow::jobButton() const
{
    return m_statusBar->jobButton();
}

JobsPopup *MainWindow::jobsPopup() const
{
    return m_statusBar->popup();
}

QLineEdit *MainWindow::search() const
{
    return m_topBar->search();
}

ElidedLabel *MainWindow::totals() const
{
    return m_statusBar->totals();
}

QLabel *MainWindow::version() const
{
    return m_statusBar->version();
}

void MainWindow::look()
{
    m_condition = m_engine.host().condition();
    m_engine.refresh();
    showState();
}

void MainWindow::lookAgain()
{
    m_patience.start();
    look();
}

void MainWindow::takeDistributions(const QList<Distribution> &distributions)
{
    m_hasList = true;
    m_listError.reset();
    m_topBar->showTrouble(nullptr);
    m_topBar->offerFor(distributions);
    showDistributions();
    offerInterrupted();
}

void MainWindow::showDistributions()
{
    auto shown = m_engine.distributions();
    if (!m_showsSystem)
        shown.removeIf(isSystemDistribution);
    m_updates->take(shown);
    m_view->showUpdates(m_updates->checks());
    m_view->showDistributions(shown);
    fileJobs();
    m_statusBar->showTotals(shown);
    showState();
}

void MainWindow::showJobs()
{
    m_view->showJobs(m_jobs);
    showState();
}

} // namespace decant
