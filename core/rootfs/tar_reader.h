// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/rootfs/limits.h"
#include "core/rootfs/tar_entry.h"

#include <optional>
#include <stop_token>

namespace decant {

/// Reads the members of an uncompressed tar stream, headers only: contents are skipped, and
/// remembered as extents. Understands ustar, pax (1.0 and older sparse forms too), GNU long names
/// and old GNU sparse files, base-256 numbers; keeps names as the bytes they are.
/// Source: POSIX.1-2017 pax; GNU tar manual, "Basic Tar Format"; oci.md A.1.
class TarReader
{
public:
    /// `tar` must outlive the reader.
    TarReader(ByteSource &tar, const Limits &limits, std::stop_token stop = {});

    /// The next member; nothing at the end of the archive. Fails with Corrupt for a damaged or
    /// cut header or member, Invalid for what no layer may hold, Cancelled.
    Result<std::optional<TarEntry>> next();

    /// Reads what follows the end of the archive, which counts for the diff ID.
    Result<void> drain();

    /// Bytes of the stream that were read so far.
    qint64 position() const { return m_position; }

private:
    // The implementation's own.
    ByteSource &m_tar;
    const Limits &m_limits;
    std::stop_token m_stop;
    qint64 m_position = 0;
};

} // namespace decant
