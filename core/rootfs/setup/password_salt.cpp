// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/password_hash.h"

#include <QRandomGenerator>

namespace decant {

std::string randomSalt(std::size_t length)
{
    constexpr std::string_view alphabet =
        "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string salt;
    while (salt.size() < length)
        salt += alphabet[QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))];
    return salt;
}

} // namespace decant
