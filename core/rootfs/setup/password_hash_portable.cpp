// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/password_hash.h"
#include "core/rootfs/setup/sha512_crypt.h"

namespace decant {

Result<std::string> hashPassword(std::string_view password, PasswordHash)
{
    const auto salt = QByteArray::fromStdString(randomSalt(16));
    QByteArray plain(password.data(), static_cast<qsizetype>(password.size()));
    auto hash = sha512Crypt(plain, salt);
    plain.fill('\0');
    return hash;
}

} // namespace decant
