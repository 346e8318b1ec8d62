// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace decant {

/// Calls `say` now, and again whenever the language has changed while `widget` lives. Where a
/// window says everything through this, it changes its language and keeps what was entered.
void speak(QWidget *widget, std::function<void()> say);

/// A label as a screen reader should say it: "Language" of "&Language", "语言" of "语言(&L)".
QString withoutMnemonic(const QString &label);

} // namespace decant
