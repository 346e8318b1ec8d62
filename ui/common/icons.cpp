// SPDX-License-Identifier: MIT
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace decant {

namespace {

constexpr double gridSize = 20;
constexpr double stroke = 1.5;

/// Lines from point to point; a new one begins after each inner list.
QPainterPath lines(std::initializer_list<std::initializer_list<QPointF>> polylines)
{
    QPainterPath path;
    for (const auto &polyline : polylines) {
        path.moveTo(*polyline.begin());
        std::for_each(polyline.begin() + 1, polyline.end(),
                      [&path](const QPointF &point) { path.lineTo(point); });
    }
    return path;
}

/// Several outlines as one drawing. QPainterPath's own + would unite the areas instead.
QPainterPath together(std::initializer_list<QPainterPath> outlines)
{
    QPainterPath path;
    for (const auto &outline : outlines)
        path.addPath(outline);
    return path;
}

QPainterPath circle(const QPointF &centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath arc(double radius, double start, double length)
{
    const QRectF box(10 - radius, 10 - radius, 2 * radius, 2 * radius);
    QPainterPath path;
    path.arcMoveTo(box, start);
    path.arcTo(box, start, length);
    return path;
}

QPainterPath roundedBox(double x, double y, double width, double height, double radius)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius);
    return path;
}

QPainterPath gear()
{
    QPainterPath path = circle({10, 10}, 2.6);
    constexpr int teeth = 8;
    QPolygonF rim;
    for (int i = 0; i < 4 * teeth; ++i) {
        const double angle = (i - 0.5) * 2 * std::numbers::pi / (4 * teeth);
        const double radius = i % 4 < 2 ? 7.5 : 5.8;
        rim.append({10 + radius * std::cos(angle), 10 + radius * std::sin(angle)});
    }
    rim.append(rim.first());
    path.addPolygon(rim);
    return path;
}

QPainterPath furtherOutlineOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Pause:
        return lines({{{7, 4.5}, {7, 15.5}}, {{13, 4.5}, {13, 15.5}}});
    case Symbol::Play:
        return lines({{{6.5, 4.2}, {15.5, 10}, {6.5, 15.8}, {6.5, 4.2}}});
    case Symbol::Square:
        return roundedBox(5, 5, 10, 10, 1.5);
    case Symbol::Eye: {
        QPainterPath lids;
        lids.moveTo(2, 10);
        lids.cubicTo(5.5, 3.8, 14.5, 3.8, 18, 10);
        lids.cubicTo(14.5, 16.2, 5.5, 16.2, 2, 10);
        return together({lids, circle({10, 10}, 2.6)});
    }
    case Symbol::Gear:
        return gear();
    case Symbol::Sort:
        return lines(
            {{{3.5, 5.5}, {16.5, 5.5}}, {{3.5, 10}, {12.5, 10}}, {{3.5, 14.5}, {8.5, 14.5}}});
    case Symbol::ArrowLeft:
        return lines({{{16.5, 10}, {3.5, 10}}, {{8.5, 5}, {3.5, 10}, {8.5, 15}}});
    case Symbol::ArrowRight:
        return lines({{{3.5, 10}, {16.5, 10}}, {{11.5, 5}, {16.5, 10}, {11.5, 15}}});
    case Symbol::Pencil:
        return lines({{{4, 16}, {4.6, 12.6}, {13.4, 3.8}, {16.2, 6.6}, {7.4, 15.4}, {4, 16}},
                      {{11.4, 5.8}, {14.2, 8.6}}});
    case Symbol::Archive:
        return together(
            {roundedBox(2.8, 3.5, 14.4, 4, 1),
             lines({{{4, 7.5}, {4, 16.5}, {16, 16.5}, {16, 7.5}}, {{8, 11}, {12, 11}}})});
    case Symbol::Pin:
        return lines({{{10, 2.8},
                       {12.2, 7.4},
                       {17.2, 8},
                       {13.5, 11.5},
                       {14.5, 16.5},
                       {10, 14},
                       {5.5, 16.5},
                       {6.5, 11.5},
                       {2.8, 8},
                       {7.8, 7.4},
                       {10, 2.8}}});
    case Symbol::Person: {
        QPainterPath shoulders;
        shoulders.moveTo(3.8, 17);
        shoulders.cubicTo(4.2, 9.8, 15.8, 9.8, 16.2, 17);
        return together({circle({10, 6.2}, 3.2), shoulders});
    }
    case Symbol::Key:
        return together({circle({6.6, 13.4}, 3.4),
                         lines({{{9, 11}, {16.5, 3.5}}, {{13.2, 6.8}, {15.8, 9.4}}})});
    case Symbol::Globe: {
        QPainterPath meridian;
        meridian.addEllipse(QPointF(10, 10), 3, 7);
        return together({circle({10, 10}, 7), meridian, lines({{{3, 10}, {17, 10}}})});
    }
    case Symbol::Disk:
        return together({roundedBox(2.8, 4.5, 14.4, 11, 2), lines({{{2.8, 11}, {17.2, 11}}}),
                         circle({14, 13.3}, 0.4)});
    case Symbol::List:
        return lines({{{7, 5}, {16.5, 5}},
                      {{7, 10}, {16.5, 10}},
                      {{7, 15}, {16.5, 15}},
                      {{3.6, 5}, {3.7, 5}},
                      {{3.6, 10}, {3.7, 10}},
                      {{3.6, 15}, {3.7, 15}}});
    default:
        return {};
    }
}

QPainterPath outlineOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Add:
        return lines({{{10, 4.5}, {10, 15.5}}, {{4.5, 10}, {15.5, 10}}});
    case Symbol::Search:
        return together({circle({9, 9}, 5), lines({{{12.7, 12.7}, {16.5, 16.5}}})});
    case Symbol::Copy:
        return together({roundedBox(7, 7, 9.5, 9.5, 1.5),
                         lines({{{12.5, 3.5}, {5, 3.5}, {3.5, 5}, {3.5, 12.5}}})});
    case Symbol::Check:
        return lines({{{4, 10.5}, {8.2, 14.7}, {16, 6}}});
    case Symbol::Cross:
        return lines({{{5, 5}, {15, 15}}, {{15, 5}, {5, 15}}});
    case Symbol::Exclamation:
        return together({lines({{{10, 4}, {10, 11.5}}}), circle({10, 15.3}, 0.4)});
    case Symbol::Info:
        return together(
            {circle({10, 10}, 7), lines({{{10, 9.2}, {10, 13.5}}}), circle({10, 6.6}, 0.3)});
    case Symbol::ArrowDown:
        return lines({{{10, 3.5}, {10, 16}}, {{5, 11.2}, {10, 16.2}, {15, 11.2}}});
    case Symbol::Merge:
        return lines({{{4.5, 4}, {4.5, 6}, {10, 10.5}, {15.5, 6}, {15.5, 4}},
                      {{10, 10.5}, {10, 16}},
                      {{7, 13.2}, {10, 16.2}, {13, 13.2}}});
    case Symbol::Retry:
        return together({arc(6, 60, 300), lines({{{9.6, 4.6}, {13, 4.8}, {12.8, 8.2}}})});
    case Symbol::Dot:
        return circle({10, 10}, 5.5);
    case Symbol::SmallDot:
        return circle({10, 10}, 1.6);
    case Symbol::Ring:
        return arc(6, 90, -270);
    case Symbol::ChevronDown:
        return lines({{{5, 7.8}, {10, 12.8}, {15, 7.8}}});
    case Symbol::ChevronUp:
        return lines({{{5, 12.2}, {10, 7.2}, {15, 12.2}}});
    case Symbol::Terminal:
        return together({roundedBox(2.5, 4, 15, 12, 2), lines({{{5.8, 8}, {8.3, 10.2}, {5.8, 12.4}},
                                                               {{10.5, 12.6}, {14, 12.6}}})});
    case Symbol::Folder:
        return lines({{{2.8, 15.5},
                       {2.8, 4.8},
                       {7.8, 4.8},
                       {9.6, 6.8},
                       {17.2, 6.8},
                       {17.2, 15.5},
                       {2.8, 15.5}}});
    case Symbol::Box:
        return lines(
            {{{10, 2.5}, {16.8, 6}, {16.8, 14}, {10, 17.5}, {3.2, 14}, {3.2, 6}, {10, 2.5}},
             {{3.2, 6}, {10, 9.6}, {16.8, 6}},
             {{10, 9.6}, {10, 17.5}}});
    case Symbol::Bin:
        return lines({{{3.5, 5.5}, {16.5, 5.5}},
                      {{7.5, 5.5}, {7.5, 3.2}, {12.5, 3.2}, {12.5, 5.5}},
                      {{5, 5.5}, {5.8, 16.8}, {14.2, 16.8}, {15, 5.5}}});
    default:
        return furtherOutlineOf(symbol);
    }
}

bool isFilled(Symbol symbol)
{
    return symbol == Symbol::Dot || symbol == Symbol::SmallDot;
}

/// Paints when asked, so that the icon is sharp at every scale and follows the theme.
class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(Symbol symbol, QPalette::ColorRole role) : m_symbol(symbol), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintSymbol(*painter, rect, m_symbol, QGuiApplication::palette().color(group, m_role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    Symbol m_symbol;
    QPalette::ColorRole m_role;
};

} // namespace

void paintSymbol(QPainter &painter, const QRectF &rect, Symbol symbol, const QColor &color,
                 double angle)
{
    const double side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(angle);
    painter.scale(side / gridSize, side / gridSize);
    painter.translate(-gridSize / 2, -gridSize / 2);
    if (isFilled(symbol)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
    } else {
        painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawPath(outlineOf(symbol));
    painter.restore();
}

QIcon symbolIcon(Symbol symbol, QPalette::ColorRole role)
{
    return QIcon(new SymbolEngine(symbol, role));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(lightTokens().accent);
        painter.drawRoundedRect(pixmap.rect(), size * 0.2, size * 0.2);
        const double inset = size * 0.16;
        paintSymbol(painter, QRectF(pixmap.rect()).adjusted(inset, inset, -inset, -inset),
                    Symbol::Box, lightTokens().onAccent);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace decant
