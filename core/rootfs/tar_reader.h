// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/rootfs/limits.h"
#include "core/rootfs/tar_entry.h"

#include <memory>
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
    /// `tar` and `limits` must outlive the reader.
    TarReader(ByteSource &tar, const Limits &limits, std::stop_token stop = {});
    ~TarReader();

    /// The next member; nothing at the end of the archive, which is two blocks of zeros, or the
    /// stream's end between two members (oci.md A.41). A lone block of zeros with more behind it is
    /// refused, as by Docker: some tools stop there, others go on. A hard link is followed by
    /// content only if it has a pax header and what follows it is no header (A.24); nor is that
    /// content if it is nothing but zeros until the stream's end.
    /// Fails with Corrupt for a damaged or cut header or member, Invalid for what no layer may
    /// hold, Unsafe beyond the limits, Cancelled, or with what the source fails with. After a
    /// failure, call nothing but the destructor.
    Result<std::optional<TarEntry>> next();

    /// Reads on in the content of the member that next() returned: the bytes of its extents, one
    /// after the other. 0 when there are no more. What is not read, the next next() skips.
    Result<std::size_t> readContent(Buffer into);

    /// Reads what follows the end of the archive, which counts for the diff ID.
    Result<void> drain();

    /// Bytes taken from the stream so far, those read ahead included: after drain(), its length.
    qint64 position() const;

    /// Where, in the stream, the next member's header stands, if there is one.
    qint64 nextHeader() const;

    /// Whether the archive ended as it should, with two blocks of zeros. Valid after the end.
    bool isEndMarked() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace decant
