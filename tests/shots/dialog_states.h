// SPDX-License-Identifier: MIT
#pragma once

#include "tests/shots/stage.h"

#include <QMap>

#include <functional>

namespace decant {

/// Further states of the dialog that makes a distribution.
const QMap<QString, std::function<QWidget *(Stage &)>> &dialogStates();

} // namespace decant
