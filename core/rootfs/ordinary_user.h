// SPDX-License-Identifier: MIT
#pragma once

#include "core/rootfs/root_view.h"

namespace decant {

/// The numbers that distributions give to people.
constexpr quint64 firstUserId = 1000;
constexpr quint64 lastUserId = 59'999;

/// Whether this number is a person's; nothing is none.
bool isOrdinaryUser(std::optional<quint64> id);
/// Whether somebody with this shell gets one that runs.
bool canLogIn(const RootView &root, std::string_view shell);

} // namespace decant
