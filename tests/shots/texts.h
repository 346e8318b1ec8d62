// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace decant {

/// Everything that the window of `shown` says, also to screen readers and in tool tips, sorted;
/// without what changes from one moment, or one stage, to the next: digits, temporary folders.
QStringList textsOf(const QWidget &shown);

} // namespace decant
