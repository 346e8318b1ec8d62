// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/first_boot.h"

namespace decant {

/// What was set up in a distribution when it was made, one thing a line.
QString setupText(const FirstBoot &setup);

} // namespace decant
