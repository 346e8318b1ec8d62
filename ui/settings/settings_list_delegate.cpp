// SPDX-License-Identifier: MIT
#include "ui/settings/settings_list_delegate.h"

#include "ui/common/painting.h"
#include "ui/common/row_painting.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace decant {

void SettingsListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto &tokens = tokensOf(option.palette);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    paintRowBackground(*painter, option);
    const QRectF area = QRectF(option.rect).adjusted(20, 0, -12, 0);
    const QRectF icon(isMirrored ? area.right() - 20 : area.left(), area.center().y() - 10, 20, 20);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon.toRect());
    const auto text = isMirrored ? area.adjusted(0, 0, -32, 0) : area.adjusted(32, 0, 0, 0);
    paintText(*painter, text, index.data().toString(),
              fontFor(isSelected ? TextRole::Strong : TextRole::Body, option.font), tokens.text,
              Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft));
}

QSize SettingsListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, std::max(40, QFontMetrics(option.font).height() + 16)};
}

} // namespace decant
