// SPDX-License-Identifier: MIT
#pragma once

#include "tests/shots/stage.h"

#include <QStringList>

namespace decant {

QStringList stateNames();
/// Brings the stage into the state; the widget to be shown, null if there is no such state.
QWidget *enterState(const QString &name, Stage &stage);

} // namespace decant
