// SPDX-License-Identifier: MIT
#include "ui/distributions/distribution_filter.h"

#include "ui/distributions/distribution_model.h"

namespace decant {

namespace {

using Kind = DistributionRow::Kind;

int rankOf(const DistributionRow &row)
{
    const bool isRunning =
        row.kind == Kind::Installed && row.distribution.state == Distribution::State::Running;
    return isRunning ? 0 : 1;
}

QString sourceOf(const DistributionRow &row)
{
    return row.distribution.origin ? row.distribution.origin->image : QString();
}

/// What is not known comes last.
int compare(const QString &a, const QString &b)
{
    if (a.isEmpty() != b.isEmpty())
        return a.isEmpty() ? 1 : -1;
    return QString::localeAwareCompare(a.toLower(), b.toLower());
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

void DistributionFilter::setOrder(Order order)
{
    m_order = order;
    invalidate();
}

bool DistributionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto index = sourceModel()->index(row, 0, parent);
    const auto value = index.data(DistributionModel::RowRole).value<DistributionRow>();
    const auto &distribution = value.distribution;
    const bool isInstalled = value.kind == Kind::Installed;
    const bool isRunning = isInstalled && distribution.state == Distribution::State::Running;
    const bool isBusy = !isInstalled || !value.activity.isEmpty() ||
                        distribution.state == Distribution::State::Busy;
    if ((m_states == States::Running && !isRunning) ||
        (m_states == States::InProgress && !isBusy) ||
        (m_states == States::Stopped && (isRunning || isBusy)))
        return false;
    const auto image = sourceOf(value);
    return m_search.isEmpty() || distribution.name.contains(m_search, Qt::CaseInsensitive) ||
           distribution.system.contains(m_search, Qt::CaseInsensitive) ||
           image.contains(m_search, Qt::CaseInsensitive);
}

bool DistributionFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto a = left.data(DistributionModel::RowRole).value<DistributionRow>();
    const auto b = right.data(DistributionModel::RowRole).value<DistributionRow>();
    if (m_order == Order::State && rankOf(a) != rankOf(b))
        return rankOf(a) < rankOf(b);
    if (m_order == Order::Size && a.distribution.size != b.distribution.size)
        return a.distribution.size.value_or(-1) > b.distribution.size.value_or(-1);
    if (m_order == Order::Version && a.distribution.wslVersion != b.distribution.wslVersion)
        return a.distribution.wslVersion.value_or(0) > b.distribution.wslVersion.value_or(0);
    // What is invalid is before everything else.
    if (m_order == Order::LastStarted && a.distribution.lastStarted != b.distribution.lastStarted)
        return a.distribution.lastStarted > b.distribution.lastStarted;
    if (m_order == Order::System) {
        const int order = compare(a.distribution.system, b.distribution.system);
        if (order != 0)
            return order < 0;
    }
    if (m_order == Order::Source) {
        const int order = compare(sourceOf(a), sourceOf(b));
        if (order != 0)
            return order < 0;
    }
    return compare(a.distribution.name, b.distribution.name) < 0;
}

} // namespace decant
