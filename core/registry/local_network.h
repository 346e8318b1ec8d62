// SPDX-License-Identifier: MIT
#pragma once

namespace decant {

/// Whether an interface of this computer is up and has an address from which others can be
/// reached: neither loopback nor link-local. That this leads to the internet nobody can promise.
bool hasNetwork();

} // namespace decant
