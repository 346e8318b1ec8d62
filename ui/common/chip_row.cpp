// SPDX-License-Identifier: MIT
#include "ui/common/chip_row.h"

#include "core/base/error.h"
#include "ui/common/painting.h"

#include <QPainter>
#include <QStyle>

namespace decant {

namespace {

constexpr int padding = 10;
constexpr int gap = 6;
constexpr int usualWidth = 320;

} // namespace

ChipRow::ChipRow(QWidget *parent) : QWidget(parent)
{
    setFont(fontFor(TextRole::Caption, font()));
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ChipRow::setChips(const QStringList &chips)
{
    m_chips = chips;
    setAccessibleName(chips.join(u", "_s));
    setVisible(!chips.isEmpty());
    updateGeometry();
    update();
}

QList<QRect> ChipRow::places(int width) const
{
    QList<QRect> found;
    const int height = fontMetrics().height() + 8;
    QPoint at;
    for (const auto &chip : m_chips) {
        const int chipWidth =
            std::min(width, fontMetrics().horizontalAdvance(chip) + 2 * padding + 1);
        if (at.x() > 0 && at.x() + chipWidth > width)
            at = {0, at.y() + height + gap};
        found.append({at, QSize(chipWidth, height)});
        at.rx() += chipWidth + gap;
    }
    return found;
}

QSize ChipRow::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

int ChipRow::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

void ChipRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &tokens = tokensOf(palette());
    const auto all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRectF place = QStyle::visualRect(layoutDirection(), rect(), all.at(i));
        paintPanel(painter, place, place.height() / 2, tokens.subtle, tokens.border);
        paintText(painter, place.adjusted(padding, 0, -padding, 0), m_chips.at(i), font(),
                  tokens.text, Qt::AlignCenter);
    }
}

} // namespace decant
