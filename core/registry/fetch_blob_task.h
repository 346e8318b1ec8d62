// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/chunk_queue.h"
#include "core/async/pool_task.h"
#include "core/ports/image_source.h"
#include "core/registry/blob_tries.h"
#include "core/registry/receive_blob.h"
#include "core/registry/registry_client.h"

namespace decant {

/// Descriptor -> a verified blob: resumes a part that is there, and goes on where a connection
/// broke; a foreign layer that the registry does not have comes from where the manifest says.
/// Bytes go from the reply, on this thread, through a bounded queue to the disk, on the
/// pool; where the disk is slower, the registry waits.
/// Progress: compressed bytes; total is the descriptor's size.
/// Fails: as the registry says; Unavailable when the network is gone for too long (the part
/// stays); Corrupt if the digest differs twice (the part is deleted); NoSpace; as the reader.
/// Source: OCI distribution-spec v1.1, "Pulling blobs"; oci.md A.47, B.10-18.
class FetchBlobTask final : public LayerFetch
{
    Q_OBJECT

public:
    /// The client and the pool must outlive the task.
    FetchBlobTask(RegistryClient &client, BlobStore store, QThreadPool &pool, ImageReference image,
                  Descriptor blob, BlobReader reader);
    ~FetchBlobTask() override;

protected:
    void run() override;
    void stop() override;

private:
    void beginReceiving();
    void takeOffset(qint64 offset);
    void send();
    void sendAgain();
    void takeResponse();
    void takeBytes();
    void takeEnd();
    void takeRefusal();
    void takeLoss(const RequestFailure &failure);
    void showRetry(int attempt, int attempts);
    void giveUp(const Error &error);
    void takeReceived();

    bool turnElsewhere();
    bool isGood() const { return m_bodyStatus == 200 || m_bodyStatus == 206; }
    void dropRequest();

    RegistryClient &m_client;
    const BlobStore m_store;
    QThreadPool &m_pool;
    const ImageReference m_image;
    const Descriptor m_blob;
    const BlobReader m_reader;
    QList<QUrl> m_places;        ///< To turn to where the registry has no such blob.
    std::optional<QUrl> m_place; ///< Where the blob comes from, if not from the registry.

    std::unique_ptr<ChunkQueue> m_network;
    std::unique_ptr<PoolTask<ReceivedBlob>> m_receiving;
    std::unique_ptr<RegistryRequest> m_request;
    std::vector<RequestTarget> m_mirrors; ///< Who gave bytes of this blob, beside the registry.
    QTimer m_wait{this};
    BlobTries m_tries;

    qint64 m_position = 0;      ///< Bytes that the disk's end has, or will get.
    qint64 m_skip = 0;          ///< Bytes of the answer that we have already.
    int m_bodyStatus = 0;       ///< Of the answer whose body is being read.
    bool m_isRangeless = false; ///< The registry can't give a part of a blob.
    bool m_hasEnded = false;    ///< The request, though bytes may be left to read.
    bool m_hasBegunAnew = false;
};

} // namespace decant
