// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace decant {

/// Which rows are shown, in which order: what is under way or running first, then by name.
class DistributionFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class States
    {
        All,
        Running,
        Stopped,
        InProgress
    };

    enum class Order
    {
        State, ///< What needs attention and what runs first, then by name.
        Name,
        System,
        Size,    ///< Largest first.
        Version, ///< WSL 2 first.
        Source,
        LastStarted ///< Latest first.
    };

    explicit DistributionFilter(QObject *parent = nullptr);

    /// Looked for in name, system and image, ignoring case.
    void setSearch(const QString &text);
    void setStates(States states);
    void setOrder(Order order);
    Order order() const { return m_order; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_search;
    States m_states = States::All;
    Order m_order = Order::State;
};

} // namespace decant
