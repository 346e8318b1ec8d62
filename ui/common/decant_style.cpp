// SPDX-License-Identifier: MIT
#include "ui/common/decant_style.h"

#include "core/base/error.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/style_parts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QVariant>

namespace decant {

namespace {

constexpr auto roleProperty = "decantButtonRole";

template <typename Option>
const Option &as(const QStyleOption *option)
{
    return *qstyleoption_cast<const Option *>(option);
}

QColor labelColor(const Tokens &tokens, ButtonRole role)
{
    if (role == ButtonRole::Primary)
        return tokens.onAccent;
    if (role == ButtonRole::Link)
        return tokens.accent;
    return role == ButtonRole::Danger ? tokens.onErr : tokens.text;
}

/// What scrolls shows the focus on its frame, unless one of its rows does.
bool hasRing(const QStyleOption &option, const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    const bool isInRow = view != nullptr && view->currentIndex().isValid();
    return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr && !isInRow &&
           option.state.testFlag(QStyle::State_HasFocus) &&
           option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

} // namespace

void setButtonRole(QAbstractButton *button, ButtonRole role)
{
    button->setProperty(roleProperty, static_cast<int>(role));
    button->update();
}

ButtonRole buttonRoleOf(const QWidget *button)
{
    return button == nullptr ? ButtonRole::Plain
                             : static_cast<ButtonRole>(button->property(roleProperty).toInt());
}

bool mayMove(const QWidget &widget)
{
    return widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0;
}

DecantStyle::DecantStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool DecantStyle::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            underline(type == QEvent::KeyPress);
    } else if (type == QEvent::ApplicationDeactivate) {
        underline(false);
    } else if (type == QEvent::FocusIn || type == QEvent::FocusOut) {
        // Of itself it redraws only what is inside the frame.
        if (auto *area = qobject_cast<QAbstractScrollArea *>(watched))
            area->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

void DecantStyle::underline(bool isOn)
{
    if (isOn == m_underlines)
        return;
    m_underlines = isOn;
    for (auto *widget : QApplication::allWidgets()) {
        if (widget->isVisible())
            widget->update();
    }
}

void DecantStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) != nullptr ||
        qobject_cast<QComboBox *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QMenu *>(widget) != nullptr)
        roundCorners(*widget);
    auto *field = qobject_cast<QLineEdit *>(widget);
    if (field != nullptr && qobject_cast<QComboBox *>(widget->parentWidget()) == nullptr)
        field->setTextMargins(6, 0, 6, 0);
}

void DecantStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const auto &tokens = tokensOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        parts::paintButton(*option, *painter, buttonRoleOf(widget));
        return;
    case PE_PanelButtonTool:
        parts::paintButton(*option, *painter, ButtonRole::Quiet);
        return;
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            parts::paintField(*option, *painter);
        return;
    case PE_FrameFocusRect:
        // Buttons, fields and tabs draw their own ring; the views' delegates ask for it.
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            paintFocusRing(*painter, option->rect, metrics::controlRadius, tokens);
        return;
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameMenu:
        return;
    case PE_Frame:
        paintPanel(*painter, option->rect, metrics::panelRadius, tokens.surface, tokens.border);
        if (hasRing(*option, widget))
            paintFocusRing(*painter, option->rect, metrics::panelRadius, tokens);
        return;
    case PE_PanelMenu:
        paintPopup(*painter, *widget, tokens);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, tokens.border);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), tokens.subtle);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        parts::paintCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        parts::paintRadioButton(*option, *painter);
        return;
    case PE_IndicatorArrowDown:
        paintSymbol(*painter, QRectF(option->rect), Symbol::ChevronDown, tokens.text);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DecantStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel: {
        auto button = as<QStyleOptionButton>(option);
        if (button.state.testFlag(State_Enabled))
            button.palette.setColor(QPalette::ButtonText,
                                    labelColor(tokensOf(option->palette), buttonRoleOf(widget)));
        if (button.direction == Qt::RightToLeft && !button.icon.isNull()) {
            parts::paintMirroredLabel(button, *painter, m_underlines);
            return;
        }
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    case CE_TabBarTabShape:
        parts::paintTab(as<QStyleOptionTab>(option), *painter);
        return;
    case CE_TabBarTabLabel:
        parts::paintTabLabel(as<QStyleOptionTab>(option), *painter, m_underlines);
        return;
    case CE_MenuItem:
        parts::paintMenuItem(as<QStyleOptionMenuItem>(option), *painter, m_underlines);
        return;
    case CE_ItemViewItem: {
        // Softer than the accent: a row is read, not pressed.
        auto item = as<QStyleOptionViewItem>(option);
        const auto &tokens = tokensOf(option->palette);
        item.palette.setColor(QPalette::Highlight, tokens.accentSoft);
        item.palette.setColor(QPalette::HighlightedText, tokens.text);
        QProxyStyle::drawControl(element, &item, painter, widget);
        return;
    }
    case CE_MenuEmptyArea:
        return;
    case CE_Header: {
        painter->fillRect(option->rect, tokensOf(option->palette).surface);
        auto header = as<QStyleOptionHeader>(option);
        header.rect.adjust(8, 0, -8, 0);
        parts::paintHeaderLabel(header, *painter);
        return;
    }
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, tokensOf(option->palette).surface);
        return;
    case CE_ProgressBar:
        parts::paintProgressBar(as<QStyleOptionProgressBar>(option), *painter);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void DecantStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const auto &combo = as<QStyleOptionComboBox>(option);
        parts::paintComboBox(combo, *painter,
                             subControlRect(control, option, SC_ComboBoxArrow, widget));
    } else if (control == CC_SpinBox) {
        const auto &box = as<QStyleOptionSpinBox>(option);
        parts::paintSpinBox(box, *painter, subControlRect(control, option, SC_SpinBoxUp, widget),
                            subControlRect(control, option, SC_SpinBoxDown, widget));
    } else if (control == CC_ScrollBar) {
        const auto &bar = as<QStyleOptionSlider>(option);
        parts::paintScrollBar(bar, *painter,
                              subControlRect(control, option, SC_ScrollBarSlider, widget));
    } else if (control == CC_ToolButton) {
        // The icon says it all: an arrow beside it would not fit.
        auto button = as<QStyleOptionToolButton>(option);
        button.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &button, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace decant
