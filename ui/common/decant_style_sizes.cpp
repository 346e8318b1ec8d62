// SPDX-License-Identifier: MIT
// The sizes of the style: where the parts are; how they look is decant_style.cpp's.
#include "core/base/error.h"
#include "ui/common/decant_style.h"
#include "ui/common/theme.h"

#include <QAbstractScrollArea>
#include <QStyleOption>

#include <algorithm>

namespace decant {

namespace {

constexpr int comboArrow = 28;
/// What Fusion leaves free at both sides of a box's text.
constexpr int comboMargin = 1;
constexpr int spinArrow = 24;
constexpr int itemHeight = 28;
constexpr int linkHeight = 28;
constexpr int longestMotion = 150; // Milliseconds.

template <typename Option>
const Option &as(const QStyleOption *option)
{
    return *qstyleoption_cast<const Option *>(option);
}

} // namespace

QRect DecantStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl part, const QWidget *widget) const
{
    const auto visual = [option](const QRect &rect) {
        return visualRect(option->direction, option->rect, rect);
    };
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visual(option->rect.adjusted(8, 1, -comboArrow, -1));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visual(option->rect.adjusted(option->rect.width() - comboArrow, 0, 0, 0));
    if (control == CC_SpinBox) {
        const auto arrows = option->rect.adjusted(option->rect.width() - spinArrow, 2, -2, -2);
        const int half = arrows.height() / 2;
        switch (part) {
        case SC_SpinBoxUp:
            return visual(arrows.adjusted(0, 0, 0, -half));
        case SC_SpinBoxDown:
            return visual(arrows.adjusted(0, half, 0, 0));
        case SC_SpinBoxEditField:
            return visual(option->rect.adjusted(1, 1, -spinArrow, -1));
        default:
            return option->rect;
        }
    }
    if (control == CC_ScrollBar) {
        const auto &bar = as<QStyleOptionSlider>(option);
        const bool isFlat = bar.orientation == Qt::Horizontal;
        const int length = isFlat ? bar.rect.width() : bar.rect.height();
        const int range = bar.maximum - bar.minimum;
        const int handle =
            range <= 0 ? length
                       : std::clamp(length * bar.pageStep / (range + bar.pageStep), 32, length);
        const int start = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                  length - handle, bar.upsideDown);
        const auto along = [&](int from, int size) {
            return isFlat ? QRect(from, 0, size, bar.rect.height())
                          : QRect(0, from, bar.rect.width(), size);
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return along(start, handle);
        case SC_ScrollBarGroove:
            return bar.rect;
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + handle, length - start - handle);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect DecantStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize DecantStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    QSize better = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto atLeast = [&better](int width, int height) {
        better = better.expandedTo(QSize(width, height));
    };
    switch (type) {
    case CT_PushButton: {
        const auto &button = as<QStyleOptionButton>(option);
        const bool hasMenu = button.features.testFlag(QStyleOptionButton::HasMenu);
        better = QSize(size.width() + (hasMenu ? 20 : 32), size.height() + 8);
        // A link is as wide as its words, and stands in a line of text.
        if (buttonRoleOf(widget) == ButtonRole::Link) {
            better.setWidth(size.width() + 16);
            atLeast(0, linkHeight);
        } else {
            atLeast(88, metrics::controlHeight);
        }
        break;
    }
    case CT_SpinBox:
        better.setWidth(size.width() + spinArrow + 16);
        atLeast(0, metrics::controlHeight);
        break;
    case CT_LineEdit:
    case CT_ComboBox:
        if (type == CT_ComboBox)
            better.setWidth(size.width() + 8 + 2 * comboMargin + comboArrow);
        atLeast(0, metrics::controlHeight);
        break;
    case CT_TabBarTab:
        atLeast(0, metrics::controlHeight + 8);
        break;
    case CT_MenuItem: {
        const auto &item = as<QStyleOptionMenuItem>(option);
        if (item.menuItemType == QStyleOptionMenuItem::Separator)
            return QSize(better.width(), 9);
        const bool isCheckable = item.checkType != QStyleOptionMenuItem::NotCheckable;
        const int icon = item.icon.isNull() && !isCheckable ? 0 : 28;
        better.setWidth(size.width() + 32 + icon + (item.text.contains(u'\t') ? 24 : 0));
        atLeast(160, metrics::controlHeight);
        break;
    }
    case CT_ItemViewItem:
        atLeast(0, itemHeight);
        break;
    case CT_ProgressBar:
        return QSize(better.width(), metrics::barHeight);
    default:
        break;
    }
    return better;
}

int DecantStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_DefaultFrameWidth:
        // Room for the ring of what has the focus.
        return qobject_cast<const QAbstractScrollArea *>(widget) != nullptr
                   ? 2
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
        return 6;
    case PM_TabBarTabHSpace:
        return 32;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuButtonIndicator:
        return 20;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return 16;
    case PM_MenuVMargin:
    case PM_MenuPanelWidth:
        return metric == PM_MenuVMargin ? 4 : 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DecantStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    if (hint == SH_ComboBox_Popup || hint == SH_EtchDisabledText ||
        hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_ScrollBar_LeftClickAbsolutePosition ||
        hint == SH_ItemView_ActivateItemOnSingleClick)
        return 0;
    if (hint == SH_Widget_Animation_Duration)
        return m_isCalm ? 0 : longestMotion;
    if (hint == SH_UnderlineShortcut)
        return m_underlines ? 1 : 0;
    if (hint == SH_TabBar_Alignment)
        return Qt::AlignLeft;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace decant
