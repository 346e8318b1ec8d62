// SPDX-License-Identifier: MIT
#include "ui/common/row_painting.h"

#include "ui/common/painting.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace decant {

namespace {

constexpr double margin = 16;
constexpr double tileGap = 12;

} // namespace

RowLayout::RowLayout(const QStyleOptionViewItem &option)
    : lineHeight(QFontMetricsF(option.font).height()),
      isMirrored(option.direction == Qt::RightToLeft)
{
    const QRectF row(option.rect);
    const double tileTop = row.center().y() - metrics::tile / 2.0;
    const double tileLeft = isMirrored ? row.right() - margin - metrics::tile : row.left() + margin;
    tile = QRectF(tileLeft, tileTop, metrics::tile, metrics::tile);
    const double taken = margin + metrics::tile + tileGap;
    const double height = 2 * lineHeight + metrics::grid;
    text = QRectF(row.left() + (isMirrored ? margin : taken), row.center().y() - height / 2,
                  row.width() - taken - margin, height);
}

QRectF RowLayout::cut(QRectF line, double taken, double kept) const
{
    return isMirrored ? line.adjusted(kept, 0, -taken, 0) : line.adjusted(taken, 0, -kept, 0);
}

QRectF RowLayout::upper(double taken, double kept) const
{
    return cut(QRectF(text.left(), text.top(), text.width(), lineHeight), taken, kept);
}

QRectF RowLayout::lower(double kept) const
{
    return cut(QRectF(text.left(), text.bottom() - lineHeight, text.width(), lineHeight), 0, kept);
}

QRectF RowLayout::upperEnd(double width) const
{
    return upper(std::max(0.0, text.width() - width), 0);
}

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const auto &tokens = tokensOf(option.palette);
    const QRectF area = QRectF(option.rect).adjusted(4, 2, -4, -2);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isPointedAt = option.state.testFlag(QStyle::State_MouseOver);
    if (isSelected || isPointedAt)
        paintPanel(painter, area, metrics::panelRadius,
                   isSelected ? tokens.accentSoft : tokens.subtle, {});
    if (isSelected) {
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const QRectF mark(isMirrored ? area.right() - 3 : area.left(), area.center().y() - 12, 3,
                          24);
        paintPanel(painter, mark, 1.5, tokens.accent, {});
    }
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, area, metrics::panelRadius, tokens);
}

} // namespace decant
