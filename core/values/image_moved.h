// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/values/image_location.h"

namespace decant {

/// The name stands for another image than it did when somebody chose it. `now`: for which.
Error imageMovedError(const ImageLocation &location, const Digest &now);

/// Whether it is one of imageMovedError(): whoever starts again gets the image that is there now.
bool hasImageMoved(const Error &error);

} // namespace decant
