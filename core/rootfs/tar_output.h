// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/progress.h"

#include <cstddef>
#include <vector>

namespace decant {

/// Collects what is small, so that the sink gets few and large pieces.
class TarOutput
{
public:
    /// Both must outlive the output. `total`: the bytes that will have been written in the end.
    TarOutput(ByteSink &sink, const Report &report, qint64 total);

    Result<void> write(Bytes bytes);
    Result<void> writeZeros(qint64 count);
    Result<void> flush();

    /// Bytes, those that still wait included.
    qint64 written() const { return m_flushed + static_cast<qint64>(m_waiting.size()); }

private:
    Result<void> pass(Bytes bytes);

    ByteSink &m_sink;
    const Report &m_report;
    const qint64 m_total;
    std::vector<std::byte> m_waiting;
    qint64 m_flushed = 0;
};

} // namespace decant
