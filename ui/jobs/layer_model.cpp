// SPDX-License-Identifier: MIT
#include "ui/jobs/layer_model.h"

#include "core/base/human_text.h"

#include <algorithm>

namespace decant {

namespace {

using State = LayerProgress::State;

bool isMoving(State state)
{
    return state == State::Downloading || state == State::Verifying || state == State::Merging ||
           state == State::Retrying;
}

QString retryText(const LayerRow &row)
{
    const auto &layer = row.layer;
    if (row.retryIn > 0 && layer.attempts > 0)
        return LayerModel::tr("Retrying in %1 s (%2 of %3)")
            .arg(row.retryIn)
            .arg(layer.attempt)
            .arg(layer.attempts);
    if (row.retryIn > 0)
        return LayerModel::tr("Retrying in %1 s").arg(row.retryIn);
    return layer.attempts > 0
               ? LayerModel::tr("Retrying (%1 of %2)").arg(layer.attempt).arg(layer.attempts)
               : LayerModel::tr("Retrying");
}

} // namespace

QString stateText(const LayerRow &row)
{
    if (row.isFrozen && isMoving(row.layer.state))
        return row.isPaused ? LayerModel::tr("Paused") : LayerModel::tr("Stopped");
    switch (row.layer.state) {
    case State::Waiting:
        return LayerModel::tr("Waiting");
    case State::Downloading:
        return LayerModel::tr("Downloading");
    case State::Verifying:
        return LayerModel::tr("Verifying");
    case State::Cached:
        return LayerModel::tr("Cached");
    case State::Done:
        return LayerModel::tr("Done");
    case State::Merging:
        return LayerModel::tr("Merging");
    case State::Retrying:
        return retryText(row);
    case State::Failed:
        break;
    }
    return row.reason.isEmpty() ? LayerModel::tr("Failed") : row.reason;
}

int LayerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LayerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LayerModel::data(const QModelIndex &index, int role) const
{
    const auto &row = m_rows.at(index.row());
    const auto &layer = row.layer;
    if (role == Qt::AccessibleTextRole) {
        const auto percent = static_cast<int>(100 * shareOf(layer));
        const bool isUnderWay = layer.state == State::Downloading || layer.state == State::Merging;
        return isUnderWay && !row.isFrozen
                   ? tr("Layer %1, %2, %3, %4 percent")
                         .arg(layer.digest.shortHex(), humanSize(layer.total),
                              stateText(row).toLower())
                         .arg(percent)
                   : tr("Layer %1, %2, %3")
                         .arg(layer.digest.shortHex(), humanSize(layer.total),
                              stateText(row).toLower());
    }
    if (role == Qt::ToolTipRole && index.column() == LayerColumn)
        return layer.digest.toString();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LayerColumn:
        return layer.digest.shortHex();
    case SizeColumn:
        return humanSize(layer.total);
    case StateColumn:
        return stateText(row);
    case SpeedColumn:
        return row.speed > 0 && !row.isFrozen && layer.state == State::Downloading
                   ? humanSpeed(static_cast<double>(row.speed))
                   : QString();
    default:
        return {};
    }
}

QVariant LayerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == SizeColumn || section == SpeedColumn;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LayerColumn:
        return tr("Layer");
    case SizeColumn:
        return tr("Size");
    case StateColumn:
        return tr("State");
    case ProgressColumn:
        return tr("Progress");
    default:
        return tr("Speed");
    }
}

void LayerModel::show(const QList<LayerRow> &rows)
{
    const auto sameLayer = [](const LayerRow &a, const LayerRow &b) {
        return a.layer.digest == b.layer.digest;
    };
    if (!std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameLayer)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i) == m_rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        emit dataChanged(index(i, SizeColumn), index(i, SpeedColumn));
    }
}

} // namespace decant
