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

    explicit DistributionFilter(QObject *parent = nullptr);

    /// Looked for in name, system and image, ignoring case.
    void setSearch(const QString &text);
    void setStates(States states);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_search;
    States m_states = States::All;
};

} // namespace decant
