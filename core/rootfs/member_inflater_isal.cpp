// SPDX-License-Identifier: MIT
#include "core/rootfs/member_inflater.h"

#include <isa-l/igzip_lib.h>

#include <algorithm>
#include <limits>

namespace decant {

struct MemberInflater::Engine
{
    inflate_state state;
};

MemberInflater::MemberInflater() : m_engine(std::make_unique<Engine>())
{
    start();
}

MemberInflater::~MemberInflater() = default;

void MemberInflater::start()
{
    isal_inflate_init(&m_engine->state);
    m_engine->state.crc_flag = ISAL_GZIP_NO_HDR_VER;
}

MemberInflater::Step MemberInflater::inflate(Bytes in, Buffer out)
{
    constexpr std::size_t most = std::numeric_limits<uint32_t>::max() / 2;
    auto &state = m_engine->state;
    const auto given = static_cast<uint32_t>(std::min(in.size(), most));
    const auto room = static_cast<uint32_t>(std::min(out.size(), most));
    state.next_in = reinterpret_cast<uint8_t *>(const_cast<std::byte *>(in.data()));
    state.avail_in = given;
    state.next_out = reinterpret_cast<uint8_t *>(out.data());
    state.avail_out = room;
    const int status = isal_inflate(&state);
    Step step{given - state.avail_in, room - state.avail_out, State::Running};
    if (status != ISAL_DECOMP_OK)
        step.state = State::Damaged;
    else if (state.block_state == ISAL_BLOCK_FINISH)
        step.state = State::Done;
    return step;
}

} // namespace decant
