// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

namespace decant {

/// The organization does not want this registry to be used.
Error blockedError(const QString &registry);

/// Whether it is one of blockedError(): trying again changes nothing.
bool isBlocked(const Error &error);

} // namespace decant
