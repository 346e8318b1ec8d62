// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QRectF>

class QPainter;
class QWidget;

namespace decant {

/// A bar on its track. `fraction`: 0 to 1.
void paintBar(QPainter &painter, const QRectF &rect, double fraction, const QColor &color,
              const Tokens &tokens);

/// The part of a bar from here to there, on its track.
void paintBarPart(QPainter &painter, const QRectF &rect, double from, double to,
                  const QColor &color, const Tokens &tokens);

/// A rounded area with a border of one pixel; either colour may be invalid.
void paintPanel(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
                const QColor &border);

/// Lets a popup have round corners, where windows can be seen through; on X11 nobody says whether
/// they can. To be called before it is shown first.
void roundCorners(QWidget &popup);

/// The whole of a popup: round if roundCorners() could make it so.
void paintPopup(QPainter &painter, const QWidget &popup, const Tokens &tokens);

/// Fades what may be old, or shows it in full again.
void dim(QWidget &widget, bool isDimmed);

/// The ring of two pixels around what has the keyboard's focus, inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, double radius, const Tokens &tokens);

/// The square that stands for a system: two letters of its name on a colour of its own.
void paintTile(QPainter &painter, const QRectF &rect, const QString &name, const Tokens &tokens,
               const QFont &font);

/// The two letters: "Ub" for ubuntu, "Op" for openSUSE Leap.
QString tileLetters(const QString &name);

/// `text` cut to `width` with an ellipsis, and painted in `color`.
void paintText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

} // namespace decant
