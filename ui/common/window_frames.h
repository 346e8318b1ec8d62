// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace decant {

/// While it lives, the frames of all windows are as dark as what is in them, where the system that
/// draws them would go by its own colours. Null where none does.
std::unique_ptr<QObject> matchWindowFrames();

} // namespace decant
