// SPDX-License-Identifier: MIT
// For systems that can't be asked: the palette that Qt starts with decides.
#include "ui/common/system_colors.h"

namespace decant {

std::unique_ptr<SystemColors> SystemColors::make()
{
    return std::make_unique<SystemColors>();
}

} // namespace decant
