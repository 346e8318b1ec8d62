// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"

#include <memory>

namespace decant {

/// What is compressed takes at least this part of itself, as far as systems are concerned. Who asks
/// for room beforehand must not ask for more: nothing is lost where it does not suffice.
inline constexpr qint64 bestCompression = 5;

/// Compresses what is written to it, in gzip's format, into `sink`, which must outlive it.
class GzipSink final : public ByteSink
{
public:
    explicit GzipSink(ByteSink &sink);
    ~GzipSink() override;

    Result<void> write(Bytes bytes) override;
    /// Ends the stream and closes the inner sink.
    Result<void> close() override;

private:
    struct State;

    Result<void> deflateAll(Bytes bytes, int flush);

    ByteSink &m_sink;
    std::unique_ptr<State> m_state;
};

} // namespace decant
