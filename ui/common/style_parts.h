// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/decant_style.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSpinBox;

/// How the parts of the style are painted; only decant_style.cpp calls these.
namespace decant::parts {

void paintButton(const QStyleOption &option, QPainter &painter, ButtonRole role);
/// Of a button with an icon, read from right to left: Qt 6.4 puts the text beside it outside.
void paintMirroredLabel(const QStyleOptionButton &option, QPainter &painter, bool underlines);
void paintCheckBox(const QStyleOption &option, QPainter &painter);
void paintRadioButton(const QStyleOption &option, QPainter &painter);
void paintField(const QStyleOption &option, QPainter &painter);
void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow);
/// `up`, `down`: where the arrows are.
void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QRect &up,
                  const QRect &down);
void paintTab(const QStyleOptionTab &option, QPainter &painter);
/// `underlines`: whether mnemonics are shown.
void paintTabLabel(const QStyleOptionTab &option, QPainter &painter, bool underlines);
void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle);
void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, bool underlines);
void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter);
void paintProgressBar(const QStyleOptionProgressBar &option, QPainter &painter);

} // namespace decant::parts
