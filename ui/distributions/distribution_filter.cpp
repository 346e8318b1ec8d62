// SPDX-License-Identifier: MIT
#include "ui/distributions/distribution_filter.h"

#include "ui/distributions/distribution_model.h"

namespace decant {

namespace {

using Kind = DistributionRow::Kind;

int rankOf(const DistributionRow &row)
{
    if (row.kind != Kind::Installed)
        return 0;
    return row.distribution.state == Distribution::State::Running ? 1 : 2;
}

} // namespace

DistributionFilter::DistributionFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    sort(DistributionModel::NameColumn);
}

void DistributionFilter::setSearch(const QString &text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

void DistributionFilter::setStates(States states)
{
    m_states = states;
    invalidateFilter();
}

bool DistributionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto index = sourceModel()->index(row, 0, parent);
    const auto value = index.data(DistributionModel::RowRole).value<DistributionRow>();
    const auto &distribution = value.distribution;
    const bool isInstalled = value.kind == Kind::Installed;
    const bool isRunning = isInstalled && distribution.state == Distribution::State::Running;
    const bool isBusy = !isInstalled || distribution.state == Distribution::State::Busy;
    if ((m_states == States::Running && !isRunning) ||
        (m_states == States::InProgress && !isBusy) ||
        (m_states == States::Stopped && (isRunning || isBusy)))
        return false;
    const auto image = distribution.origin ? distribution.origin->image : QString();
    return m_search.isEmpty() || distribution.name.contains(m_search, Qt::CaseInsensitive) ||
           distribution.system.contains(m_search, Qt::CaseInsensitive) ||
           image.contains(m_search, Qt::CaseInsensitive);
}

bool DistributionFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto a = left.data(DistributionModel::RowRole).value<DistributionRow>();
    const auto b = right.data(DistributionModel::RowRole).value<DistributionRow>();
    if (rankOf(a) != rankOf(b))
        return rankOf(a) < rankOf(b);
    return QString::localeAwareCompare(a.distribution.name.toLower(),
                                       b.distribution.name.toLower()) < 0;
}

} // namespace decant
