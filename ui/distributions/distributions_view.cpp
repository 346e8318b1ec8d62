// SPDX-License-Identifier: MIT
#include "ui/distributions/distributions_view.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/panel.h"
#include "ui/distributions/details_pane.h"
#include "ui/distributions/distribution_delegate.h"
#include "ui/distributions/distribution_model.h"
#include "ui/distributions/job_pane.h"
#include "ui/jobs/job.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace decant {

DistributionsView::DistributionsView(QWidget *parent)
    : QWidget(parent),
      m_model(new DistributionModel(this)),
      m_filter(new DistributionFilter(this)),
      m_list(new QListView),
      m_noMatch(new QWidget),
      m_noMatchText(new TextLabel(TextRole::Secondary)),
      m_menu(new QMenu(this)),
      m_details(new DetailsPane(m_menu)),
      m_jobPane(new JobPane),
      m_side(new QStackedWidget)
{
    makeMenu();
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new DistributionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Distributions"));

    m_noMatchText->setAlignment(Qt::AlignCenter);
    m_noMatchText->setWordWrap(true);
    auto *clear = new QPushButton(tr("&Clear search"));
    auto *noMatchColumn = new QVBoxLayout(m_noMatch);
    noMatchColumn->setContentsMargins(24, 24, 24, 24);
    noMatchColumn->setSpacing(12);
    noMatchColumn->addWidget(m_noMatchText);
    noMatchColumn->addWidget(clear, 0, Qt::AlignHCenter);
    noMatchColumn->addStretch();
    m_noMatch->hide();

    auto *listPlace = new QWidget;
    listPlace->setFixedWidth(metrics::listWidth);
    listPlace->setBackgroundRole(QPalette::Base);
    listPlace->setAutoFillBackground(true);
    auto *listColumn = new QVBoxLayout(listPlace);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addWidget(m_list, 1);
    listColumn->addWidget(m_noMatch, 1);
    m_side->addWidget(new QWidget);
    m_side->addWidget(m_details);
    m_side->addWidget(m_jobPane);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(listPlace);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_side, 1);

    const auto requestTerminal = [this] {
        if (const auto distribution = current())
            emit terminalRequested(distribution->name);
    };
    connect(clear, &QPushButton::clicked, this, &DistributionsView::searchCleared);
    connect(m_list, &QListView::activated, this, requestTerminal);
    connect(m_list, &QListView::customContextMenuRequested, this, &DistributionsView::openMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DistributionsView::showSelected);
    connect(m_details, &DetailsPane::terminalRequested, this, requestTerminal);
    connect(m_details, &DetailsPane::folderRequested, this, [this] {
        if (const auto distribution = current())
            emit folderRequested(distribution->location);
    });
    connect(m_jobPane, &JobPane::retryRequested, this, &DistributionsView::retryRequested);
    connect(m_jobPane, &JobPane::dismissRequested, this, &DistributionsView::dismissRequested);
}

void DistributionsView::makeMenu()
{
    const auto add = [this](const QString &text, Symbol symbol, const auto &act) {
        auto *action = m_menu->addAction(symbolIcon(symbol), text);
        connect(action, &QAction::triggered, this, [this, act] {
            if (const auto distribution = current())
                act(*distribution);
        });
        return action;
    };
    auto *terminal = add(tr("Open &terminal"), Symbol::Terminal, [this](const auto &distribution) {
        emit terminalRequested(distribution.name);
    });
    terminal->setShortcut(QKeySequence(u"Ctrl+T"_s));
    add(tr("Open f&older"), Symbol::Folder,
        [this](const auto &distribution) { emit folderRequested(distribution.location); });
    m_menu->addSeparator();
    auto *copy = add(tr("&Copy image reference"), Symbol::Copy, [](const auto &distribution) {
        QGuiApplication::clipboard()->setText(distribution.origin->image);
    });
    m_menu->addSeparator();
    auto *unregister = add(tr("&Unregister (delete)…"), Symbol::Bin,
                           [this](const auto &which) { emit unregisterRequested(which); });
    unregister->setShortcut(QKeySequence::Delete);
    unregister->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(unregister);
    addAction(terminal);
    connect(m_menu, &QMenu::aboutToShow, this, [this, copy] {
        const auto distribution = current();
        copy->setEnabled(distribution && distribution->origin);
    });
}

void DistributionsView::showDistributions(const QList<Distribution> &distributions)
{
    m_isUpdating = true;
    m_model->show(distributions);
    m_isUpdating = false;
    showWhetherEmpty();
    selectSomething();
}

void DistributionsView::showJobs(const QList<Job *> &jobs)
{
    m_jobs = jobs;
    m_isUpdating = true;
    m_model->showJobs(jobs);
    m_isUpdating = false;
    showWhetherEmpty();
    selectSomething();
}

void DistributionsView::select(const QString &name)
{
    m_wanted = name;
    selectSomething();
}

void DistributionsView::selectSomething()
{
    // The row that became another one of the same name (a job its distribution) stays selected.
    for (const auto &name : {m_wanted, m_selected}) {
        for (int row = 0; !name.isEmpty() && row < m_filter->rowCount(); ++row) {
            const auto index = m_filter->index(row, 0);
            if (index.data().toString() != name)
                continue;
            m_wanted.clear();
            m_list->setCurrentIndex(index);
            showSelected();
            return;
        }
    }
    if (!m_list->selectionModel()->hasSelection() && m_filter->rowCount() > 0)
        m_list->setCurrentIndex(m_filter->index(0, 0));
    showSelected();
}

std::optional<Distribution> DistributionsView::current() const
{
    const auto selected = m_list->selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return std::nullopt;
    const auto row = selected.first().data(DistributionModel::RowRole).value<DistributionRow>();
    return row.kind == DistributionRow::Kind::Installed ? std::optional(row.distribution)
                                                        : std::nullopt;
}

void DistributionsView::showSelected()
{
    if (m_isUpdating)
        return;
    const auto selected = m_list->selectionModel()->selectedIndexes();
    if (selected.isEmpty()) {
        m_side->setCurrentIndex(0);
        return;
    }
    m_selected = selected.first().data().toString();
    if (const auto distribution = current()) {
        m_details->showDistribution(*distribution);
        m_side->setCurrentWidget(m_details);
        return;
    }
    const auto job = std::find_if(m_jobs.rbegin(), m_jobs.rend(),
                                  [this](const Job *other) { return other->name() == m_selected; });
    if (job == m_jobs.rend())
        return;
    if (m_jobPane->job() != *job)
        m_jobPane->setJob(*job);
    m_side->setCurrentWidget(m_jobPane);
}

void DistributionsView::setSearch(const QString &text)
{
    m_search = text.trimmed();
    m_filter->setSearch(text);
    showWhetherEmpty();
}

void DistributionsView::setStates(DistributionFilter::States states)
{
    m_filter->setStates(states);
    showWhetherEmpty();
}

void DistributionsView::showWhetherEmpty()
{
    const bool isEmpty = m_filter->rowCount() == 0 && m_model->rowCount() > 0;
    m_noMatchText->setText(m_search.isEmpty() ? tr("No distribution is in this state.")
                                              : tr("No distribution matches “%1”.").arg(m_search));
    m_noMatch->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
}

void DistributionsView::openMenu(const QPoint &place)
{
    if (m_list->indexAt(place).isValid() && current())
        m_menu->popup(m_list->viewport()->mapToGlobal(place));
}

void DistributionsView::showFailure(const QString &name, const QString &title, const Error &error)
{
    if (const auto distribution = current(); distribution && distribution->name == name)
        m_details->showFailure(title, error);
}

} // namespace decant
