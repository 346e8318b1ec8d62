// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"

#include <memory>

namespace decant {

/// Inflates what follows a gzip member's header: the deflated data, and the trailer with CRC-32
/// and length, both of which are checked. ISA-L does it where it was found when the build was
/// configured, zlib elsewhere. Source: RFC 1951, RFC 1952.
class MemberInflater
{
public:
    enum class State
    {
        Running, ///< Wants more input, or more room.
        Done,    ///< The trailer agreed; what was not consumed belongs to whatever follows.
        Damaged
    };

    struct Step
    {
        std::size_t consumed = 0;
        std::size_t produced = 0;
        State state = State::Running;
    };

    MemberInflater();
    ~MemberInflater();

    /// Begins a member, the first or the next one.
    void start();
    /// Goes on as far as `in` and `out` reach.
    Step inflate(Bytes in, Buffer out);

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace decant
