// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPalette>

class QPainter;

namespace decant {

/// One set of outline drawings of our own, 20 x 20 with a stroke of 1.5, at any scale and in
/// any colour.
enum class Symbol
{
    Add,
    Search,
    Copy,
    Check,
    Cross,
    Exclamation,
    Info,
    ArrowDown,
    Merge,
    Retry,
    Dot,
    SmallDot,
    Ring,
    ChevronDown,
    ChevronUp,
    Terminal,
    Folder,
    Box,
    Bin,
    Pause,
    Play,
    Square,
    Eye,
    Gear,
    Sort,
    ArrowLeft,
    ArrowRight,
    Pencil,
    Archive,
    Pin,
    Person,
    Key,
    Globe,
    Disk,
    List
};

/// Paints into the largest square in the middle of `rect`. `angle`: degrees, clockwise.
void paintSymbol(QPainter &painter, const QRectF &rect, Symbol symbol, const QColor &color,
                 double angle = 0);

/// An icon for a button: in the colour that the palette has for `role` at the time of painting.
QIcon symbolIcon(Symbol symbol, QPalette::ColorRole role = QPalette::ButtonText);

/// The program's own mark.
QIcon applicationIcon();

} // namespace decant
