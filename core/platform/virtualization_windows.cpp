// SPDX-License-Identifier: MIT
#include "core/platform/virtualization.h"

#include <qt_windows.h>

#if defined(__x86_64__) || defined(_M_X64)
#include <intrin.h>
#endif

namespace decant {

namespace {

/// Source: Intel SDM, "CPUID": leaf 1, ECX, bit 31, which only hypervisors set.
bool hasHypervisor()
{
#if defined(__x86_64__) || defined(_M_X64)
    int registers[4] = {};
    __cpuid(registers, 1);
    return (static_cast<unsigned>(registers[2]) >> 31) != 0;
#else
    return true;
#endif
}

} // namespace

bool canVirtualize()
{
    // Beneath a hypervisor, Windows's own included, the firmware's switch is not to be seen.
    return hasHypervisor() || IsProcessorFeaturePresent(PF_VIRT_FIRMWARE_ENABLED);
}

} // namespace decant
