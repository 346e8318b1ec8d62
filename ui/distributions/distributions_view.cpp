// SPDX-License-Identifier: MIT
#include "ui/distributions/distributions_view.h"

#include "ui/common/decant_style.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/panel.h"
#include "ui/distributions/details_pane.h"
#include "ui/distributions/distribution_delegate.h"
#include "ui/distributions/distribution_model.h"
#include "ui/distributions/job_pane.h"
#include "ui/distributions/no_match.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace decant {

DistributionsView::DistributionsView(QWidget *parent)
    : QWidget(parent),
      m_model(new DistributionModel(this)),
      m_filter(new DistributionFilter(this)),
      m_list(new QListView),
      m_noMatch(new NoMatch),
      m_menu(new DistributionMenu(this)),
      m_details(new DetailsPane(m_menu)),
      m_jobPane(new JobPane),
      m_side(new QStackedWidget),
      m_back(new QPushButton(symbolIcon(Symbol::ArrowLeft), tr("&Back"))),
      m_listPlace(makeListPlace()),
      m_line(new Hairline(Qt::Vertical)),
      m_sidePlace(makeSide())
{
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_listPlace);
    row->addWidget(m_line);
    row->addWidget(m_sidePlace, 1);
    connectParts();
    arrange();
}

QWidget *DistributionsView::makeListPlace()
{
    m_list->setItemDelegate(new DistributionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Distributions"));
    m_noMatch->hide();
    auto *place = new QWidget;
    place->setBackgroundRole(QPalette::Base);
    place->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_noMatch, 1);
    return place;
}

QWidget *DistributionsView::makeSide()
{
    setButtonRole(m_back, ButtonRole::Quiet);
    m_side->addWidget(new QWidget);
    m_side->addWidget(m_details);
    m_side->addWidget(m_jobPane);
    auto *place = new QWidget;
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *backRow = new QHBoxLayout;
    backRow->setContentsMargins(12, 0, 12, 0);
    backRow->addWidget(m_back);
    backRow->addStretch();
    column->addLayout(backRow);
    column->addWidget(m_side, 1);
    return place;
}

void DistributionsView::connectParts()
{
    using Action = DistributionAction;
    for (auto *action : m_menu->actions())
        (action->shortcutContext() == Qt::WidgetShortcut ? static_cast<QWidget *>(m_list) : this)
            ->addAction(action);
    connect(m_menu, &DistributionMenu::chosen, this, &DistributionsView::request);
    connect(m_noMatch->clear(), &QPushButton::clicked, this, &DistributionsView::searchCleared);
    connect(m_back, &QPushButton::clicked, this, [this] {
        showDetails(false);
        m_list->setFocus();
    });
    connect(m_list, &QListView::activated, this, [this] {
        m_clicked.stop();
        request(Action::OpenTerminal);
    });
    connect(m_list, &QListView::clicked, this, &DistributionsView::openClicked);
    m_clicked.setSingleShot(true);
    connect(&m_clicked, &QTimer::timeout, this, [this] { showDetails(true); });
    connect(m_list, &QListView::customContextMenuRequested, this, &DistributionsView::openMenu);
    // Not every platform makes a context menu of it by itself.
    auto *menuKeys = new QShortcut(QKeySequence(u"Shift+F10"_s), m_list);
    menuKeys->setContext(Qt::WidgetShortcut);
    connect(menuKeys, &QShortcut::activated, this,
            [this] { openMenu(m_list->visualRect(m_list->currentIndex()).center()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DistributionsView::showSelected);
    connect(m_details, &DetailsPane::actionRequested, this, &DistributionsView::request);
    connect(m_jobPane, &JobPane::retryRequested, this, &DistributionsView::retryRequested);
    connect(m_jobPane, &JobPane::dismissRequested, this, &DistributionsView::dismissRequested);
}

void DistributionsView::setOffered(const QSet<DistributionAction> &actions)
{
    m_menu->setOffered(actions);
    m_details->setOffersUser(actions.contains(DistributionAction::ChangeUser));
    showSelected();
}

void DistributionsView::request(DistributionAction action)
{
    const auto *entry = m_menu->action(action);
    if (const auto distribution = current(); distribution && entry->isEnabled())
        emit actionRequested(action, *distribution);
}

void DistributionsView::showDistributions(const QList<Distribution> &distributions)
{
    m_isUpdating = true;
    m_model->show(distributions);
    m_isUpdating = false;
    showWhatIsLeft();
}

void DistributionsView::showJobs(const JobList &jobs)
{
    m_jobs = jobs.jobs();
    m_hostJobs.clear();
    for (const auto *job : jobs.hostJobs()) {
        if (job->isActive())
            m_hostJobs.insert(job->name(), hostJobState(job->kind()));
    }
    m_isUpdating = true;
    m_model->showJobs(m_jobs);
    showActivities();
    m_isUpdating = false;
    showWhatIsLeft();
}

void DistributionsView::setActivity(const QString &name, const QString &activity)
{
    if (activity.isEmpty())
        m_activities.remove(name);
    else
        m_activities.insert(name, activity);
    showActivities();
    showSelected();
}

void DistributionsView::showActivities()
{
    auto all = m_hostJobs;
    all.insert(m_activities);
    m_model->showActivities(all);
}

void DistributionsView::showUpdates(const QHash<QString, UpdateCheck> &updates)
{
    m_updates = updates;
    QSet<QString> newer;
    for (auto update = updates.begin(); update != updates.end(); ++update) {
        if (update->result == UpdateCheck::Result::Newer)
            newer.insert(update.key());
    }
    m_model->showNewer(newer);
    m_details->showUpdate(updates.value(m_details->distribution().name));
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
            // What is wanted may come yet: what stands there meanwhile does not answer for it.
            if (name == m_wanted)
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
    const auto distribution = current();
    const auto row =
        selected.isEmpty()
            ? DistributionRow()
            : selected.first().data(DistributionModel::RowRole).value<DistributionRow>();
    m_menu->showFor(distribution, !row.activity.isEmpty());
    if (selected.isEmpty()) {
        m_side->setCurrentIndex(0);
        return;
    }
    m_selected = row.distribution.name;
    if (distribution) {
        m_details->showRow(row);
        m_details->showUpdate(m_updates.value(m_selected));
        m_side->setCurrentWidget(m_details);
        emit shown(*distribution);
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
    showWhatIsLeft();
}

void DistributionsView::setStates(DistributionFilter::States states)
{
    m_filter->setStates(states);
    showWhatIsLeft();
}

void DistributionsView::setOrder(DistributionFilter::Order order)
{
    m_filter->setOrder(order);
}

void DistributionsView::setDimmed(bool isDimmed)
{
    dim(*m_list->viewport(), isDimmed);
}

void DistributionsView::showWhatIsLeft()
{
    const bool isEmpty = m_filter->rowCount() == 0 && m_model->rowCount() > 0;
    m_noMatch->setSearch(m_search);
    m_noMatch->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    if (isEmpty)
        showDetails(false);
    selectSomething();
}

void DistributionsView::openMenu(const QPoint &place)
{
    if (m_list->indexAt(place).isValid() && current())
        m_menu->popup(m_list->viewport()->mapToGlobal(place));
}

} // namespace decant
