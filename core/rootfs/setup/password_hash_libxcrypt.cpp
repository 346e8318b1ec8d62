// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/password_hash.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <crypt.h>

#include <algorithm>
#include <array>
#include <memory>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::PasswordHash)
};

/// The library's scratch, which knows the password afterwards.
class Scratch
{
public:
    ~Scratch() { explicit_bzero(&m_data, sizeof m_data); }
    crypt_data &operator*() { return m_data; }

private:
    crypt_data m_data{};
};

std::string settingOf(PasswordHash method)
{
    if (method == PasswordHash::Sha512)
        return "$6$" + randomSalt(16);
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    std::array<char, CRYPT_GENSALT_OUTPUT_SIZE> setting{};
    const auto *made =
        ::crypt_gensalt_rn("$y$", 0, reinterpret_cast<const char *>(random.data()), sizeof random,
                           setting.data(), static_cast<int>(setting.size()));
    return made ? std::string(made) : settingOf(PasswordHash::Sha512);
}

} // namespace

Result<std::string> hashPassword(std::string_view password, PasswordHash method)
{
    const auto scratch = std::make_unique<Scratch>();
    std::string plain(password);
    const auto *hash = ::crypt_r(plain.c_str(), settingOf(method).c_str(), &**scratch);
    const std::string made = hash && hash[0] == '$' ? hash : "";
    explicit_bzero(plain.data(), plain.size());
    if (made.empty())
        return Error{ErrorKind::Failed, Text::tr("The password can't be hashed."), {}};
    return made;
}

} // namespace decant
