// SPDX-License-Identifier: MIT
#include "core/platform/machine_policy.h"

namespace decant {

QStringList machineRegistryAllowlist()
{
    return {};
}

} // namespace decant
