// SPDX-License-Identifier: MIT
#include "ui/common/style_parts.h"

#include "core/base/error.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"

#include <QPainter>
#include <QStyleOption>

namespace decant::parts {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(x + (y - x) * share + 0.5); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

/// Reacts to the pointer: a little lighter or darker, whichever stands out.
QColor touched(const QColor &color, const QStyleOption &option, const QColor &towards)
{
    if (!has(option, QStyle::State_Enabled))
        return color;
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return mixed(color, towards, 0.18);
    return has(option, QStyle::State_MouseOver) ? mixed(color, towards, 0.08) : color;
}

/// How a text with & in it is to be drawn.
int mnemonic(bool isUnderlined)
{
    return isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

} // namespace

void paintButton(const QStyleOption &option, QPainter &painter, ButtonRole role)
{
    const auto &tokens = tokensOf(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isQuiet = role == ButtonRole::Quiet || role == ButtonRole::Link;
    QColor fill;
    QColor border;
    if (!isEnabled) {
        fill = isQuiet ? QColor() : tokens.subtle;
        border = isQuiet ? QColor() : tokens.border;
    } else if (role == ButtonRole::Primary) {
        fill = touched(tokens.accent, option, tokens.text);
    } else if (role == ButtonRole::Danger) {
        fill = touched(tokens.err, option, tokens.text);
    } else if (isQuiet) {
        const bool isTouched = has(option, QStyle::State_MouseOver) ||
                               has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
        fill = isTouched ? touched(tokens.subtle, option, tokens.text) : QColor();
    } else {
        fill = touched(tokens.surface, option, tokens.text);
        border = tokens.border;
    }
    paintPanel(painter, option.rect, metrics::controlRadius, fill, border);
    if (!has(option, QStyle::State_HasFocus) || !has(option, QStyle::State_KeyboardFocusChange))
        return;
    const bool isFilled = role == ButtonRole::Primary || role == ButtonRole::Danger;
    if (isFilled) {
        // A ring in the button's own colour would not show: a gap of the window sets it off.
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.window, 2));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), 2, 2);
        painter.restore();
    } else {
        paintFocusRing(painter, option.rect, metrics::controlRadius, tokens);
    }
}

void paintField(const QStyleOption &option, QPainter &painter)
{
    const auto &tokens = tokensOf(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    paintPanel(painter, option.rect, metrics::controlRadius,
               isEnabled ? tokens.surface : tokens.subtle,
               isEnabled ? tokens.fieldBorder : tokens.border);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, metrics::controlRadius, tokens);
}

void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow)
{
    const auto &tokens = tokensOf(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    paintPanel(painter, option.rect, metrics::controlRadius,
               isEnabled ? touched(tokens.surface, option, tokens.text) : tokens.subtle,
               isEnabled ? tokens.fieldBorder : tokens.border);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, option.rect, metrics::controlRadius, tokens);
    paintSymbol(painter, QRectF(arrow.center() - QPoint(7, 7), QSizeF(16, 16)), Symbol::ChevronDown,
                isEnabled ? tokens.text : tokens.text2);
}

void paintTab(const QStyleOptionTab &option, QPainter &painter)
{
    const auto &tokens = tokensOf(option.palette);
    const QRectF area = QRectF(option.rect).adjusted(metrics::grid, 0, -metrics::grid, 0);
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(QRectF(area.left(), area.bottom() - 3, area.width(), 3), tokens.accent);
    } else if (has(option, QStyle::State_MouseOver)) {
        painter.fillRect(QRectF(area.left(), area.bottom() - 3, area.width(), 3), tokens.border);
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(option.rect).adjusted(0, 4, 0, -6), metrics::controlRadius,
                       tokens);
}

void paintTabLabel(const QStyleOptionTab &option, QPainter &painter, bool underlines)
{
    const auto &tokens = tokensOf(option.palette);
    const bool isSelected = has(option, QStyle::State_Selected);
    painter.save();
    painter.setFont(fontFor(isSelected ? TextRole::Strong : TextRole::Body, painter.font()));
    painter.setPen(isSelected ? tokens.text : tokens.text2);
    painter.drawText(option.rect, Qt::AlignCenter | mnemonic(underlines), option.text);
    painter.restore();
}

void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle)
{
    const auto &tokens = tokensOf(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const QRectF thin = QRectF(handle).adjusted(3, 3, -3, -3);
    const bool isTouched =
        has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver);
    paintPanel(painter, thin, std::min(thin.width(), thin.height()) / 2,
               isTouched ? tokens.text2 : mixed(tokens.border, tokens.fieldBorder, 0.4), {});
}

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, bool underlines)
{
    const auto &tokens = tokensOf(option.palette);
    const QRectF area(option.rect);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRectF(area.left() + 8, area.center().y(), area.width() - 16, 1),
                         tokens.border);
        return;
    }
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Selected) && isEnabled)
        paintPanel(painter, area.adjusted(4, 1, -4, -1), metrics::controlRadius, tokens.accentSoft,
                   {});
    const auto color = isEnabled ? tokens.text : tokens.text2;
    QRectF text = area.adjusted(16, 0, -16, 0);
    if (!option.icon.isNull()) {
        const auto icon = QRectF(text.left(), text.center().y() - 8, 16, 16).toRect();
        option.icon.paint(&painter, icon, Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
        text.setLeft(text.left() + 28);
    }
    painter.save();
    painter.setFont(option.font);
    painter.setPen(color);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | mnemonic(underlines),
                     option.text.section(u'\t', 0, 0));
    painter.setPen(tokens.text2);
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, option.text.section(u'\t', 1));
    painter.restore();
}

void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter)
{
    const auto &tokens = tokensOf(option.palette);
    paintText(painter, QRectF(option.rect), option.text, fontFor(TextRole::Caption, painter.font()),
              tokens.text2, option.textAlignment | Qt::AlignVCenter);
}

void paintProgressBar(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const auto &tokens = tokensOf(option.palette);
    const double range = option.maximum - option.minimum;
    const double fraction = range > 0 ? (option.progress - option.minimum) / range : 0;
    QRectF bar(option.rect);
    bar.setTop(bar.center().y() - metrics::barHeight / 2.0);
    bar.setHeight(metrics::barHeight);
    paintBar(painter, bar, fraction, tokens.accent, tokens);
}

} // namespace decant::parts
