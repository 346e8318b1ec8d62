// SPDX-License-Identifier: MIT
#include "core/rootfs/tar_output.h"

#include <algorithm>
#include <array>

namespace decant {

namespace {

constexpr std::size_t batchSize = std::size_t{512} * 1024;
/// From here on copying costs more than one more write.
constexpr std::size_t largePiece = std::size_t{128} * 1024;

} // namespace

TarOutput::TarOutput(ByteSink &sink, Count count) : m_sink(sink), m_count(std::move(count))
{
    m_waiting.reserve(batchSize);
}

Result<void> TarOutput::write(Bytes bytes)
{
    if (m_waiting.size() + bytes.size() > batchSize || bytes.size() >= largePiece) {
        if (const auto flushed = flush(); !flushed)
            return flushed.error();
    }
    if (bytes.size() >= largePiece)
        return pass(bytes);
    m_waiting.insert(m_waiting.end(), bytes.begin(), bytes.end());
    return {};
}

Result<void> TarOutput::writeZeros(qint64 count)
{
    static constexpr std::array<std::byte, std::size_t{64} * 1024> zeros{};
    while (count > 0) {
        const auto now = std::min<qint64>(count, zeros.size());
        if (const auto written = write(Bytes(zeros).first(static_cast<std::size_t>(now))); !written)
            return written.error();
        count -= now;
    }
    return {};
}

Result<void> TarOutput::flush()
{
    if (m_waiting.empty())
        return {};
    const auto passed = pass(m_waiting);
    m_waiting.clear();
    return passed;
}

Result<void> TarOutput::pass(Bytes bytes)
{
    if (const auto written = m_sink.write(bytes); !written)
        return written.error();
    m_count(static_cast<qint64>(bytes.size()));
    return {};
}

} // namespace decant
