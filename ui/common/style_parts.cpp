// SPDX-License-Identifier: MIT
#include "ui/common/style_parts.h"

#include "core/base/error.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"

#include <QAbstractSpinBox>
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

void paintMirroredLabel(const QStyleOptionButton &option, QPainter &painter, bool underlines)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const int gap = option.text.isEmpty() ? 0 : metrics::grid;
    const QSize text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text);
    QRect label(QPoint(),
                QSize(option.iconSize.width() + gap + text.width(), option.rect.height()));
    label.moveCenter(option.rect.center());
    QRect icon(QPoint(), option.iconSize);
    icon.moveCenter(label.center());
    icon.moveRight(label.right());
    option.icon.paint(&painter, icon, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    label.setRight(icon.left() - gap - 1);
    painter.setPen(option.palette.color(QPalette::ButtonText));
    painter.drawText(label, Qt::AlignCenter | mnemonic(underlines), option.text);
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

void paintCheckBox(const QStyleOption &option, QPainter &painter)
{
    const auto &tokens = tokensOf(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isOn = has(option, QStyle::State_On);
    const bool isFilled = isOn && isEnabled;
    const double side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    paintPanel(painter, box, 3,
               isFilled    ? tokens.accent
               : isEnabled ? tokens.surface
                           : tokens.subtle,
               isFilled    ? tokens.accent
               : isEnabled ? tokens.fieldBorder
                           : tokens.border);
    if (isOn)
        paintSymbol(painter, box, Symbol::Check, isEnabled ? tokens.onAccent : tokens.text2);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, box.adjusted(-2, -2, 2, 2), metrics::controlRadius, tokens);
}

void paintRadioButton(const QStyleOption &option, QPainter &painter)
{
    const auto &tokens = tokensOf(option.palette);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isOn = has(option, QStyle::State_On);
    const bool isFilled = isOn && isEnabled;
    const int side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    paintPanel(painter, box, side / 2,
               isFilled    ? tokens.accent
               : isEnabled ? tokens.surface
                           : tokens.subtle,
               isFilled    ? tokens.accent
               : isEnabled ? tokens.fieldBorder
                           : tokens.border);
    const auto dot = isEnabled ? tokens.onAccent : tokens.text2;
    if (isOn)
        paintPanel(painter, box.adjusted(4, 4, -4, -4), side / 2 - 4, dot, dot);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, box.adjusted(-2, -2, 2, 2), side / 2 + 2, tokens);
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

void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up,
                  const QRect &down)
{
    paintField(option, painter);
    const auto &tokens = tokensOf(option.palette);
    const auto arrow = [&](const QRect &place, Symbol symbol, QStyle::SubControl part,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const bool isPossible =
            has(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(step);
        const bool isTouched = isPossible && option.activeSubControls.testFlag(part);
        const QRectF area = QRectF(place).adjusted(1, 1, -1, -1);
        if (isTouched)
            paintPanel(painter, area, metrics::controlRadius,
                       touched(tokens.subtle, option, tokens.text), {});
        paintSymbol(painter, QRectF(area.center() - QPointF(6, 6), QSizeF(12, 12)), symbol,
                    isPossible ? tokens.text : tokens.text2);
    };
    arrow(up, Symbol::ChevronUp, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    arrow(down, Symbol::ChevronDown, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
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
    const auto visual = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    QRect text = option.rect.adjusted(16, 0, -16, 0);
    const auto mark = visual(QRect(text.left(), text.center().y() - 7, 16, 16));
    const bool isCheckable = option.checkType != QStyleOptionMenuItem::NotCheckable;
    if (!option.icon.isNull())
        option.icon.paint(&painter, mark, Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
    else if (isCheckable && option.checked)
        paintSymbol(painter, QRectF(mark), Symbol::Check, color);
    if (!option.icon.isNull() || isCheckable)
        text.setLeft(text.left() + 28);
    text = visual(text);
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
