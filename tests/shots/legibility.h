// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace decant {

/// What can't be read in the window of `shown`: texts that are wider or higher than the place they
/// have, that leave the window or lie upon one another, and mnemonics that two controls share.
/// A sentence for each.
QStringList illegibleIn(const QWidget &shown);

} // namespace decant
