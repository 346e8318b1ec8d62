// SPDX-License-Identifier: MIT
#pragma once

#include "tests/shots/stage.h"

#include <QMap>

#include <functional>

namespace decant {

/// Brings the stage into a state; the widget to be shown.
using Enter = std::function<QWidget *(Stage &)>;

/// Those of the main window and of the dialogs that belong to it.
QMap<QString, Enter> windowStates();

} // namespace decant
