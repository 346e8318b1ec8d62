// SPDX-License-Identifier: MIT
#include "core/rootfs/setup/sha512_crypt.h"

#include <QCryptographicHash>

#include <array>

namespace decant {

namespace {

constexpr int rounds = 5000;
constexpr int digestSize = 64;

QByteArray sha512(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha512);
}

/// As much of the digest, again and again, as `size` takes.
QByteArray stretched(const QByteArray &digest, qsizetype size)
{
    return digest.repeated(size / digestSize + 1).left(size);
}

/// The digest in crypt's own base 64: three bytes of it, far apart, make four characters.
std::string encoded(const QByteArray &digest)
{
    constexpr std::string_view alphabet =
        "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string text;
    const auto byteAt = [&digest](int at) { return static_cast<unsigned char>(digest[at]); };
    const auto write = [&text, alphabet](unsigned bits, int characters) {
        for (; characters > 0; --characters, bits >>= 6)
            text += alphabet[bits & 63];
    };
    std::array<int, 3> at{0, 21, 42};
    for (int group = 0; group < 21; ++group) {
        write(byteAt(at[0]) << 16 | byteAt(at[1]) << 8 | byteAt(at[2]), 4);
        at = {at[1] + 1, at[2] + 1, at[0] + 1};
    }
    write(byteAt(digestSize - 1), 2);
    return text;
}

} // namespace

std::string sha512Crypt(const QByteArray &password, const QByteArray &salt)
{
    const auto alternate = sha512(password + salt + password);
    auto mixed = password + salt + stretched(alternate, password.size());
    for (auto bits = password.size(); bits > 0; bits >>= 1)
        mixed += bits & 1 ? alternate : password;
    auto digest = sha512(mixed);

    const auto passwords = stretched(sha512(password.repeated(password.size())), password.size());
    const auto saltCount = 16 + static_cast<unsigned char>(digest[0]);
    const auto salts = stretched(sha512(salt.repeated(saltCount)), salt.size());
    for (int round = 0; round < rounds; ++round) {
        QByteArray next = round % 2 ? passwords : digest;
        if (round % 3)
            next += salts;
        if (round % 7)
            next += passwords;
        next += round % 2 ? digest : passwords;
        digest = sha512(next);
    }
    return "$6$" + salt.toStdString() + '$' + encoded(digest);
}

} // namespace decant
