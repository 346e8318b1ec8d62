// SPDX-License-Identifier: MIT
#include "ui/main_window.h"

#include "core/base/human_text.h"
#include "ui/common/decant_style.h"
#include "ui/common/empty_state.h"
#include "ui/common/labels.h"
#include "ui/common/panel.h"
#include "ui/distributions/distribution_model.h"
#include "ui/distributions/distributions_view.h"
#include "ui/jobs/job_texts.h"
#include "ui/new_distribution/new_distribution_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace decant {

using namespace std::chrono_literals;

MainWindow::MainWindow(Engine &engine, Catalog catalog, QWidget *parent)
    : QWidget(parent),
      m_engine(engine),
      m_catalog(std::move(catalog)),
      m_view(new DistributionsView),
      m_empty(new EmptyState),
      m_content(new QStackedWidget)
{
    setWindowTitle(u"Decant"_s);
    resize(1000, 680);
    setMinimumSize(760, 520);
    m_topBar = makeTopBar();
    m_content->addWidget(new QWidget);
    m_content->addWidget(m_view);
    m_content->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_content, 1);
    m_statusBar = makeStatusBar();
    column->addWidget(m_statusBar);
    makeShortcuts();

    connect(&m_engine, &Engine::distributionsChanged, this, &MainWindow::takeDistributions);
    connect(&m_engine, &Engine::refreshFailed, this, [this](const Error &error) {
        m_listError = error;
        showState();
    });
    connect(&m_jobs, &JobList::changed, this, &MainWindow::showJobs);
    connect(&m_jobs, &JobList::finished, this, [this](Job *job) {
        if (job->state() == Job::State::Stopped)
            m_jobs.remove(job);
    });
    connect(m_view, &DistributionsView::terminalRequested, this, &MainWindow::openTerminal);
    connect(m_view, &DistributionsView::folderRequested, this, &MainWindow::openFolder);
    connect(m_view, &DistributionsView::unregisterRequested, this, &MainWindow::unregister);
    connect(m_view, &DistributionsView::retryRequested, this, &MainWindow::retry);
    connect(m_view, &DistributionsView::dismissRequested, &m_jobs, &JobList::remove);
    connect(m_view, &DistributionsView::searchCleared, this, [this] {
        m_search->clear();
        m_states->setCurrentIndex(0);
    });
    connect(m_empty->first(), &QPushButton::clicked, this, [this] {
        const bool isFirstRun = m_hasList && !m_listError && m_engine.host().check();
        if (isFirstRun)
            newDistribution();
        else
            look();
    });
    connect(m_empty->second(), &QPushButton::clicked, this, [this] {
        if (m_listError)
            QGuiApplication::clipboard()->setText(m_listError->what + u'\n' + m_listError->detail);
    });
    m_refreshTimer.setInterval(10s);
    connect(&m_refreshTimer, &QTimer::timeout, this, &MainWindow::look);
    if (!m_engine.distributions().isEmpty())
        takeDistributions(m_engine.distributions());
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makeTopBar()
{
    m_new = new QPushButton(symbolIcon(Symbol::Add, QPalette::HighlightedText),
                            tr("&New distribution"));
    setButtonRole(m_new, ButtonRole::Primary);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search distributions"));
    m_search->setAccessibleName(tr("Search distributions"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolIcon(Symbol::Search, QPalette::PlaceholderText),
                        QLineEdit::LeadingPosition);
    m_search->setFixedWidth(280);
    m_states = new QComboBox;
    m_states->setAccessibleName(tr("State"));
    using States = DistributionFilter::States;
    m_states->addItem(tr("All states"), static_cast<int>(States::All));
    m_states->addItem(tr("Running"), static_cast<int>(States::Running));
    m_states->addItem(tr("Stopped"), static_cast<int>(States::Stopped));
    m_states->addItem(tr("In progress"), static_cast<int>(States::InProgress));

    auto *bar = new QWidget;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_new);
    row->addSpacing(8);
    row->addWidget(m_search);
    row->addWidget(m_states);
    row->addStretch();
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(new Hairline(Qt::Horizontal));

    connect(m_new, &QPushButton::clicked, this, &MainWindow::newDistribution);
    connect(m_search, &QLineEdit::textChanged, m_view, &DistributionsView::setSearch);
    connect(m_states, &QComboBox::currentIndexChanged, this,
            [this] { m_view->setStates(static_cast<States>(m_states->currentData().toInt())); });
    return bar;
}

QWidget *MainWindow::makeStatusBar()
{
    m_totals = new ElidedLabel(TextRole::Caption);
    m_jobButton = new QPushButton;
    m_jobButton->setFont(fontFor(TextRole::Caption, font()));
    setButtonRole(m_jobButton, ButtonRole::Link);
    m_jobButton->setFixedHeight(metrics::controlHeight - 4);
    m_jobButton->hide();
    auto *bar = new QWidget;
    bar->setFixedHeight(metrics::controlHeight + 1);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(Qt::Horizontal));
    auto *row = new QHBoxLayout;
    column->addLayout(row, 1);
    row->setContentsMargins(16, 0, 8, 0);
    row->setSpacing(16);
    row->addWidget(m_totals, 1);
    row->addWidget(m_jobButton);
    connect(m_jobButton, &QPushButton::clicked, this, [this] {
        for (auto *job : m_jobs.jobs()) {
            if (job->isActive())
                m_view->select(job->name());
        }
    });
    return bar;
}

void MainWindow::makeShortcuts()
{
    const auto on = [this](const QKeySequence &keys, const auto &act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence::New, [this] { newDistribution(); });
    on(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    on(QKeySequence::Refresh, [this] { look(); });
    on(QKeySequence::Quit, [this] { close(); });
    auto *clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_search);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_search, &QLineEdit::clear);
}

void MainWindow::look()
{
    m_engine.refresh();
    showState();
}

void MainWindow::takeDistributions(const QList<Distribution> &distributions)
{
    m_hasList = true;
    m_listError.reset();
    m_view->showDistributions(distributions);
    // A job whose distribution stands in the list has nothing left to say.
    for (auto *job : m_jobs.jobs()) {
        for (const auto &distribution : distributions) {
            if (job->state() == Job::State::Ready && job->name() == distribution.name)
                m_jobs.remove(job);
        }
    }
    showTotals();
    showState();
}

bool MainWindow::showsEmptyState() const
{
    return m_content->currentWidget() == m_empty;
}

void MainWindow::showState()
{
    const auto usable = m_engine.host().check();
    const bool hasRows = m_view->model()->rowCount() > 0;
    if (!usable) {
        m_empty->say(Symbol::Exclamation, tr("No runtime found"), usable.error().what,
                     tr("&Check again"));
    } else if (m_listError && !hasRows) {
        m_empty->say(Symbol::Exclamation, tr("The list can't be read"), m_listError->what,
                     tr("&Try again"), tr("Co&py details"));
    } else if (m_hasList && !hasRows) {
        m_empty->say(Symbol::Box, tr("No distributions yet"),
                     tr("Create one from a container image. You don't need Docker."),
                     tr("&New distribution"));
    }
    const bool isEmpty = !usable || (!hasRows && (m_hasList || m_listError));
    m_topBar->setVisible(!isEmpty);
    m_statusBar->setVisible(!isEmpty || m_jobs.activeCount() > 0);
    m_content->setCurrentIndex(isEmpty ? 2 : hasRows ? 1 : 0);
}

void MainWindow::showTotals()
{
    qint64 size = 0;
    int running = 0;
    const auto &distributions = m_engine.distributions();
    for (const auto &distribution : distributions) {
        size += distribution.size.value_or(0);
        running += distribution.state == Distribution::State::Running ? 1 : 0;
    }
    const auto count = static_cast<int>(distributions.size());
    QString text = count == 1 ? tr("1 distribution") : tr("%n distributions", nullptr, count);
    if (running > 0)
        text = tr("%1, %2 running").arg(text).arg(running);
    if (size > 0)
        text = tr("%1 · %2").arg(text, humanSize(size));
    m_totals->setText(count == 0 ? QString() : text);
}

void MainWindow::showJobs()
{
    m_view->showJobs(m_jobs.jobs());
    const int active = m_jobs.activeCount();
    for (auto *job : m_jobs.jobs()) {
        if (job->isActive())
            m_jobButton->setText(active == 1
                                     ? tr("%1 · %2%").arg(jobTitle(*job)).arg(job->percent())
                                     : tr("%n jobs are running", nullptr, active));
    }
    m_jobButton->setVisible(active > 0);
    showState();
}

} // namespace decant
