// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/distribution.h"
#include "ui/jobs/job.h"

#include <QAbstractTableModel>
#include <QSet>

namespace decant {

/// A distribution, or a job that is to become one.
struct DistributionRow
{
    enum class Kind
    {
        Installed,
        Creating,
        Failed
    };

    Kind kind = Kind::Installed;
    Distribution distribution; ///< For jobs: the name, and what is known so far.
    int percent = 0;           ///< Only for Creating.
    QString activity{};        ///< "Backing up…", "Queued": said instead of the state.
    bool hasNewer = false;     ///< Its image has a newer version.

    bool operator==(const DistributionRow &) const = default;
};

/// What is installed and what is being made, as rows. Takes snapshots, emits the least.
class DistributionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Columns feed sorting and screen readers; the list shows the first, painted whole.
    enum Column
    {
        NameColumn,
        StateColumn,
        SystemColumn,
        SizeColumn,
        VersionColumn,
        SourceColumn,
        LastStartedColumn,
        ColumnCount
    };
    enum Role
    {
        RowRole = Qt::UserRole ///< The DistributionRow itself.
    };
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public slots:
    void show(const QList<decant::Distribution> &distributions);
    /// A job that is ready stands here until its distribution does.
    void showJobs(const QList<decant::Job *> &jobs);
    /// What is being done to which distribution at this moment.
    void showActivities(const QHash<QString, QString> &activities);
    /// For which of them there is a newer image.
    void showNewer(const QSet<QString> &names);

private:
    void take(const QList<DistributionRow> &rows);

    QList<Distribution> m_distributions;
    QList<DistributionRow> m_jobRows;
    QHash<QString, QString> m_activities;
    QSet<QString> m_newer;
    QList<DistributionRow> m_rows;
};

/// "Running", "Creating 47%": what stands at the right of a row; empty for Stopped.
QString stateText(const DistributionRow &row);
/// "Debian GNU/Linux 12 (bookworm) · 7.5 GB"
QString summaryText(const DistributionRow &row);
QString systemText(const Distribution &distribution);
/// "29 Nov 2026 14:05", in this computer's time.
QString momentText(const QDateTime &moment);
/// One that another program keeps in WSL for itself: nobody works in it.
bool isSystemDistribution(const Distribution &distribution);
/// "Measuring…" where it is not known yet, but will be.
QString sizeText(const Distribution &distribution);

} // namespace decant

Q_DECLARE_METATYPE(decant::DistributionRow)
