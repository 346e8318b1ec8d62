// SPDX-License-Identifier: MIT
#include "core/base/hasher.h"

#include <openssl/evp.h>

namespace decant {

struct Hasher::State
{
    State() : context(EVP_MD_CTX_new()) {}
    ~State() { EVP_MD_CTX_free(context); }
    Q_DISABLE_COPY_MOVE(State)

    EVP_MD_CTX *context;
};

Hasher::Hasher(Digest::Algorithm algorithm)
    : m_state(std::make_unique<State>()), m_algorithm(algorithm)
{
    const auto *method = algorithm == Digest::Algorithm::Sha256 ? EVP_sha256() : EVP_sha512();
    if (EVP_DigestInit_ex(m_state->context, method, nullptr) != 1)
        qFatal("OpenSSL offers no SHA-2");
}

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher &&) noexcept = default;
Hasher &Hasher::operator=(Hasher &&) noexcept = default;

void Hasher::add(Bytes bytes)
{
    EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size());
}

Digest Hasher::finish()
{
    QByteArray raw(EVP_MAX_MD_SIZE, '\0');
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_state->context, reinterpret_cast<unsigned char *>(raw.data()), &length);
    raw.truncate(length);
    return Digest::fromRaw(m_algorithm, raw);
}

} // namespace decant
