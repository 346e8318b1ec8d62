// SPDX-License-Identifier: MIT
#include "ui/common/window_frames.h"

namespace decant {

std::unique_ptr<QObject> matchWindowFrames()
{
    return nullptr;
}

} // namespace decant
