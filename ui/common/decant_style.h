// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionTab;

namespace decant {

/// What a button is to its view. At most one in a view is primary.
enum class ButtonRole
{
    Plain,
    Primary,
    Danger,
    Quiet, ///< No frame until it is pointed at.
    Link   ///< Quiet, in the accent's colour.
};
void setButtonRole(QAbstractButton *button, ButtonRole role);
ButtonRole buttonRoleOf(const QWidget *button);

/// Whether its style lets it move by itself: some people want none of that.
bool mayMove(const QWidget &widget);

/// Fusion, drawn our way: flat surfaces, one accent, a ring around what has the focus.
/// Everything is painted from the palette's tokens. Source: ux.md 11 and 12.
class DecantStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    DecantStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    /// Nothing moves by itself then.
    void setCalm(bool isCalm) { m_isCalm = isCalm; }
    /// Mnemonics are underlined while Alt is held.
    bool eventFilter(QObject *watched, QEvent *event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

private:
    void underline(bool isOn);

    bool m_underlines = false;
    bool m_isCalm = false;
};

} // namespace decant
