// SPDX-License-Identifier: MIT
#include "ui/common/panel.h"

#include "ui/common/painting.h"

#include <QPainter>

namespace decant {

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &tokens = tokensOf(palette());
    paintPanel(painter, rect(), metrics::panelRadius, tokens.surface, tokens.border);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).border);
}

} // namespace decant
