// SPDX-License-Identifier: MIT
#include "ui/common/tile.h"

#include "ui/common/painting.h"

#include <QPainter>

namespace decant {

Tile::Tile(int side, QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
}

void Tile::setName(const QString &name)
{
    m_name = name;
    update();
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTile(painter, rect(), m_name, tokensOf(palette()), font());
}

} // namespace decant
