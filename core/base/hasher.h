// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/digest.h"

#include <memory>

namespace decant {

/// Bytes in, Digest out: the one place to swap the implementation, which is the platform's own
/// (OpenSSL here, BCrypt on Windows), since QCryptographicHash takes ten times as long.
class Hasher
{
public:
    explicit Hasher(Digest::Algorithm algorithm = Digest::Algorithm::Sha256);
    ~Hasher();
    Hasher(Hasher &&) noexcept;
    Hasher &operator=(Hasher &&) noexcept;

    void add(Bytes bytes);
    /// Ends the computation; the hasher is spent.
    Digest finish();

    static Digest sha256(Bytes bytes);

private:
    struct State;
    std::unique_ptr<State> m_state;
    Digest::Algorithm m_algorithm;
};

} // namespace decant
