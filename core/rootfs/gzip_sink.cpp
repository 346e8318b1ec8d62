// SPDX-License-Identifier: MIT
#include "core/rootfs/gzip_sink.h"

#include <zlib.h>

#include <algorithm>
#include <limits>
#include <vector>

namespace decant {

namespace {

constexpr std::size_t outputSize = std::size_t{256} * 1024;
constexpr int gzipWindow = 15 + 16; // 16 asks zlib for gzip's header and trailer.

} // namespace

struct GzipSink::State
{
    State() : output(outputSize)
    {
        if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, 8,
                         Z_DEFAULT_STRATEGY) != Z_OK)
            qFatal("zlib has no memory");
    }
    ~State() { deflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(State)

    z_stream stream{};
    std::vector<std::byte> output;
};

GzipSink::GzipSink(ByteSink &sink) : m_sink(sink), m_state(std::make_unique<State>()) {}
GzipSink::~GzipSink() = default;

Result<void> GzipSink::write(Bytes bytes)
{
    while (!bytes.empty()) {
        const auto count = std::min<std::size_t>(bytes.size(), std::numeric_limits<uInt>::max());
        if (auto written = deflateAll(bytes.first(count), Z_NO_FLUSH); !written)
            return written;
        bytes = bytes.subspan(count);
    }
    return {};
}

Result<void> GzipSink::close()
{
    if (auto written = deflateAll({}, Z_FINISH); !written)
        return written;
    return m_sink.close();
}

Result<void> GzipSink::deflateAll(Bytes bytes, int flush)
{
    auto &stream = m_state->stream;
    auto &output = m_state->output;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<std::byte *>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    do {
        stream.next_out = reinterpret_cast<Bytef *>(output.data());
        stream.avail_out = static_cast<uInt>(output.size());
        deflate(&stream, flush);
        const auto produced = output.size() - stream.avail_out;
        if (auto written = m_sink.write(Bytes(output).first(produced)); !written)
            return written;
    } while (stream.avail_out == 0);
    return {};
}

} // namespace decant
