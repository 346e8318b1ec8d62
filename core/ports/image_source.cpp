// SPDX-License-Identifier: MIT
#include "core/ports/image_source.h"

#include "core/ports/distribution_host.h"

// The interfaces have no code of their own; this is where their meta objects are compiled.
