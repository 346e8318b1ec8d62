// SPDX-License-Identifier: MIT
#include "core/base/hasher.h"

#include <windows.h>

#include <bcrypt.h>

#include <algorithm>
#include <limits>

namespace decant {

struct Hasher::State
{
    State() = default;
    ~State()
    {
        if (hash)
            BCryptDestroyHash(hash);
        if (provider)
            BCryptCloseAlgorithmProvider(provider, 0);
    }
    Q_DISABLE_COPY_MOVE(State)

    BCRYPT_ALG_HANDLE provider = nullptr;
    BCRYPT_HASH_HANDLE hash = nullptr;
};

Hasher::Hasher(Digest::Algorithm algorithm)
    : m_state(std::make_unique<State>()), m_algorithm(algorithm)
{
    const auto *name =
        algorithm == Digest::Algorithm::Sha256 ? BCRYPT_SHA256_ALGORITHM : BCRYPT_SHA512_ALGORITHM;
    if (BCryptOpenAlgorithmProvider(&m_state->provider, name, nullptr, 0) < 0 ||
        BCryptCreateHash(m_state->provider, &m_state->hash, nullptr, 0, nullptr, 0, 0) < 0)
        qFatal("Windows offers no SHA-2");
}

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher &&) noexcept = default;
Hasher &Hasher::operator=(Hasher &&) noexcept = default;

void Hasher::add(Bytes bytes)
{
    while (!bytes.empty()) {
        const auto count = std::min<std::size_t>(bytes.size(), std::numeric_limits<ULONG>::max());
        auto *data = reinterpret_cast<PUCHAR>(const_cast<std::byte *>(bytes.data()));
        BCryptHashData(m_state->hash, data, static_cast<ULONG>(count), 0);
        bytes = bytes.subspan(count);
    }
}

Digest Hasher::finish()
{
    QByteArray raw(m_algorithm == Digest::Algorithm::Sha256 ? 32 : 64, '\0');
    BCryptFinishHash(m_state->hash, reinterpret_cast<PUCHAR>(raw.data()),
                     static_cast<ULONG>(raw.size()), 0);
    return Digest::fromRaw(m_algorithm, raw);
}

} // namespace decant
