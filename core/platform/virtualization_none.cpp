// SPDX-License-Identifier: MIT
#include "core/platform/virtualization.h"

namespace decant {

bool canVirtualize()
{
    return true;
}

} // namespace decant
