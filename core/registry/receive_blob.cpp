// SPDX-License-Identifier: MIT
#include "core/registry/receive_blob.h"

#include "core/store/blob_writer.h"
#include "core/store/verified_read.h"

namespace decant {

namespace {

Result<ReceivedBlob> damagedOr(const Error &error)
{
    if (error.kind == ErrorKind::Corrupt)
        return ReceivedBlob{{}, error};
    return error;
}

Result<ReceivedBlob> readComplete(const BlobStore &store, const Descriptor &blob,
                                  const BlobReader &reader, const std::stop_token &stop)
{
    const auto path = store.pathOf(blob.digest);
    const auto read = readVerified(path, blob, reader, stop, {});
    if (!read)
        return read.error();
    return ReceivedBlob{path, {}};
}

} // namespace

Result<ReceivedBlob> receiveBlob(const BlobStore &store, const Descriptor &blob,
                                 ChunkQueue &network, const BlobReader &reader,
                                 const std::function<void(qint64 offset)> &onOffset,
                                 const std::stop_token &stop)
{
    auto opened = BlobWriter::open(store, blob, stop);
    if (!opened)
        return opened.error();
    const auto writer = *std::move(opened);
    if (!writer)
        return readComplete(store, blob, reader, stop);
    ChunkQueueSource source(network);
    writer->setRest(&source);
    onOffset(writer->resumedSize());

    const auto read = readThrough(*writer, reader, stop);
    if (!read && read.error().kind != ErrorKind::Corrupt)
        return read.error();
    // A reader that stumbled may have stumbled over damaged bytes: the digest tells.
    if (!read) {
        if (const auto rest = readThrough(*writer, {}, stop); !rest)
            return damagedOr(rest.error());
    }
    const auto path = writer->commit();
    if (!path)
        return damagedOr(path.error());
    if (!read)
        return read.error();
    return ReceivedBlob{*path, {}};
}

} // namespace decant
