// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/decant_style.h"

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;

/// How the parts of the style are painted; only decant_style.cpp calls these.
namespace decant::parts {

void paintButton(const QStyleOption &option, QPainter &painter, ButtonRole role);
void paintField(const QStyleOption &option, QPainter &painter);
void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QRect &arrow);
void paintTab(const QStyleOptionTab &option, QPainter &painter);
/// `underlines`: whether mnemonics are shown.
void paintTabLabel(const QStyleOptionTab &option, QPainter &painter, bool underlines);
void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle);
void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, bool underlines);
void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter);
void paintProgressBar(const QStyleOptionProgressBar &option, QPainter &painter);

} // namespace decant::parts
