// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace decant {

class LayerModel;

/// Paints one cell of a layer's row.
class LayerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// The layers with one bar each. Columns keep their widths; rows that are under way stay in
/// sight until somebody scrolls.
class LayerTable final : public QTableView
{
    Q_OBJECT

public:
    explicit LayerTable(LayerModel *model, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void followActiveRow();

    bool m_wasScrolled = false;
};

} // namespace decant
