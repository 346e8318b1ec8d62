// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/theme.h"

#include <QStyleOptionViewItem>

namespace decant {

/// The geometry of a row with a tile and two lines, mirrored where the language is.
struct RowLayout
{
    explicit RowLayout(const QStyleOptionViewItem &option);

    /// The upper line from `taken` pixels on, and `kept` pixels free at its end.
    QRectF upper(double taken = 0, double kept = 0) const;
    QRectF lower(double kept = 0) const;
    /// `width` pixels at the end of the upper line.
    QRectF upperEnd(double width) const;

    QRectF tile;
    QRectF text; ///< Both lines.
    double lineHeight;
    bool isMirrored;

private:
    QRectF cut(QRectF line, double taken, double kept) const;
};

/// Selection, pointer and focus, behind the row's contents.
void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace decant
