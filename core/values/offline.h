// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

namespace decant {

/// This computer has no network: nobody can be asked. `detail`: what was tried.
Error offlineError(const QString &detail);

/// Whether it is one of offlineError(): the image, the registry and its name may all be right.
bool isOffline(const Error &error);

} // namespace decant
