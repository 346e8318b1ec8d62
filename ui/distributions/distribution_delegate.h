// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace decant {

/// Paints a distribution's row: tile, name, state; below it system and size, or a bar.
class DistributionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace decant
