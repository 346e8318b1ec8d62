// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace decant {

/// Collects what is small, so that the sink gets few and large pieces; of what was written last,
/// unless it was large, something always waits for flush().
class TarOutput
{
public:
    /// Told how many bytes the sink got just now.
    using Count = std::function<void(qint64 bytes)>;

    /// The sink must outlive the output.
    TarOutput(ByteSink &sink, Count count);

    Result<void> write(Bytes bytes);
    Result<void> writeZeros(qint64 count);
    Result<void> flush();

private:
    Result<void> pass(Bytes bytes);

    ByteSink &m_sink;
    const Count m_count;
    std::vector<std::byte> m_waiting;
};

} // namespace decant
