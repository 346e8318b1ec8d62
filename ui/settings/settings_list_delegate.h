// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace decant {

/// A symbol and a word, 40 pixels high.
class SettingsListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace decant
