// SPDX-License-Identifier: MIT
#include "core/rootfs/member_inflater.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>
#include <new>

namespace decant {

struct MemberInflater::Engine
{
    z_stream stream{};
};

MemberInflater::MemberInflater() : m_engine(std::make_unique<Engine>())
{
    constexpr int gzip = 16;
    // It can fail for want of memory only.
    if (inflateInit2(&m_engine->stream, MAX_WBITS + gzip) != Z_OK)
        throw std::bad_alloc();
    start();
}

MemberInflater::~MemberInflater()
{
    inflateEnd(&m_engine->stream);
}

void MemberInflater::start()
{
    // zlib checks the trailer only of what begins with a header: the plainest there is.
    static std::array<Bytef, 10> header{0x1f, 0x8b, Z_DEFLATED};
    Bytef nothing = 0;
    auto &stream = m_engine->stream;
    inflateReset(&stream);
    stream.next_in = header.data();
    stream.avail_in = header.size();
    stream.next_out = &nothing;
    stream.avail_out = 0;
    ::inflate(&stream, Z_NO_FLUSH);
}

MemberInflater::Step MemberInflater::inflate(Bytes in, Buffer out)
{
    constexpr std::size_t most = std::numeric_limits<uInt>::max();
    auto &stream = m_engine->stream;
    const auto given = static_cast<uInt>(std::min(in.size(), most));
    const auto room = static_cast<uInt>(std::min(out.size(), most));
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<std::byte *>(in.data()));
    stream.avail_in = given;
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = room;
    const int status = ::inflate(&stream, Z_NO_FLUSH);
    Step step{given - stream.avail_in, room - stream.avail_out, State::Running};
    if (status == Z_STREAM_END)
        step.state = State::Done;
    else if (status != Z_OK && status != Z_BUF_ERROR)
        step.state = State::Damaged;
    return step;
}

} // namespace decant
