// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <string>

namespace decant {

/// "$6$SALT$…": the hash that crypt(3) makes with 5000 rounds. `salt`: up to 16 characters.
/// Source: Ulrich Drepper, "Unix crypt using SHA-256 and SHA-512", 2007.
std::string sha512Crypt(const QByteArray &password, const QByteArray &salt);

} // namespace decant
