// SPDX-License-Identifier: MIT
#include "ui/common/skeleton.h"

#include "ui/common/painting.h"
#include "ui/common/row_painting.h"

#include <QPainter>

namespace decant {

using namespace std::chrono_literals;

Skeleton::Skeleton(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("The list is being read"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_isShowing = true;
        update();
    });
}

void Skeleton::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_delay.start();
}

void Skeleton::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_delay.stop();
    m_isShowing = false;
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &tokens = tokensOf(palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int listLeft = isMirrored ? width() - metrics::listWidth : 0;
    painter.fillRect(listLeft, 0, metrics::listWidth, height(), tokens.surface);
    painter.fillRect(isMirrored ? listLeft - 1 : metrics::listWidth, 0, 1, height(), tokens.border);
    if (!m_isShowing)
        return;
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.font = font();
    for (int row = 0; row < 3; ++row) {
        option.rect =
            QRect(listLeft, row * metrics::rowHeight, metrics::listWidth, metrics::rowHeight);
        const RowLayout layout(option);
        const auto bar = [&](QRectF line, double share) {
            const double cut = line.width() * (1 - share);
            line.adjust(isMirrored ? cut : 0, 4, isMirrored ? 0 : -cut, -4);
            paintPanel(painter, line, 3, tokens.subtle, {});
        };
        paintPanel(painter, layout.tile, metrics::controlRadius, tokens.subtle, {});
        bar(layout.upper(), 0.45);
        bar(layout.lower(), 0.7);
    }
}

} // namespace decant
