// SPDX-License-Identifier: MIT
#include "core/base/hasher.h"

namespace decant {

Digest Hasher::sha256(Bytes bytes)
{
    Hasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

} // namespace decant
