// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/import_progress.h"

#include <QAbstractTableModel>

namespace decant {

/// One layer as a row.
struct LayerRow
{
    LayerProgress layer;
    bool isFrozen = false; ///< Nothing moves any more: whatever was under way says "Stopped".
    qint64 speed = 0;      ///< Bytes per second; 0 is not shown.
    int retryIn = 0;       ///< Seconds; 0 unless it waits before it tries again.
    bool isPaused = false; ///< Frozen, but only for a while.
    QString reason{};      ///< A word or two on why it has failed; may be empty.

    bool operator==(const LayerRow &) const = default;
};

/// The layers of a job.
class LayerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        LayerColumn,
        SizeColumn,
        StateColumn,
        ProgressColumn,
        SpeedColumn,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const LayerRow &row(int number) const { return m_rows.at(number); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public slots:
    /// Emits dataChanged for the rows that differ, and nothing else unless there are other layers.
    void show(const QList<decant::LayerRow> &rows);

private:
    QList<LayerRow> m_rows;
};

/// "Downloading"; "Retrying in 12 s"; "Stopped" for what is frozen on its way.
QString stateText(const LayerRow &row);

} // namespace decant
