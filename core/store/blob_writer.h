// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/hasher.h"
#include "core/store/blob_store.h"

#include <QFile>

#include <memory>
#include <stop_token>

namespace decant {

/// A blob on its way into the store, to be read while it arrives: every byte that is read from
/// the writer has been hashed and appended to the part file before. What an interrupted download
/// left comes first, read back and hashed again; then comes what `rest` yields.
///
/// Destroyed without commit(), it leaves the part for the next attempt.
class BlobWriter final : public ByteSource
{
public:
    /// Waits until nobody else, thread or process, fetches the same blob. Null where the blob is
    /// complete by then. Fails with Cancelled, NoSpace, Failed. Blocks; for a pool thread.
    static Result<std::unique_ptr<BlobWriter>> open(const BlobStore &store, const Descriptor &blob,
                                                    const std::stop_token &stop);
    ~BlobWriter() override;

    /// Bytes that are here already: where `rest` has to begin.
    qint64 resumedSize() const { return m_resumed; }
    /// Where the bytes behind resumedSize() come from; must outlive the reading.
    void setRest(ByteSource *rest) { m_rest = rest; }

    /// Fails with Corrupt as soon as there are more bytes than there should be, NoSpace, and with
    /// what `rest` fails with.
    Result<std::size_t> read(Buffer into) override;

    /// Checks size and digest of what was read and moves the blob to its place; the value is its
    /// path. Fails with Unavailable if bytes are missing (the part stays, to be resumed), Corrupt
    /// if they are wrong (the part is deleted), Failed.
    Result<QString> commit();

private:
    BlobWriter(const BlobStore &store, Descriptor blob, std::unique_ptr<FileLock> lock);

    Result<std::size_t> readPart(Buffer into);
    Error tooMuch();

    const BlobStore m_store;
    const Descriptor m_blob;
    std::unique_ptr<FileLock> m_lock;
    QFile m_part;
    Hasher m_hasher;
    qint64 m_resumed = 0;
    qint64 m_position = 0;
    ByteSource *m_rest = nullptr;
    bool m_isSpoiled = false;
};

} // namespace decant
