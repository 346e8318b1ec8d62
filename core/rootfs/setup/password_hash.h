// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace decant {

/// How a system keeps passwords. Source: crypt(5).
enum class PasswordHash
{
    Yescrypt,
    Sha512 ///< What every C library of the last fifteen years understands.
};

/// The password as /etc/shadow keeps it, with a salt of its own. Where this computer's library
/// does not have the method, Sha512 takes its place.
/// Fails with Failed; no error tells the password.
Result<std::string> hashPassword(std::string_view password, PasswordHash method);

/// Characters that a salt may consist of, drawn by chance.
std::string randomSalt(std::size_t length);

} // namespace decant
