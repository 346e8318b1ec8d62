// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/registry/document_task.h"
#include "core/registry/registry_client.h"
#include "core/store/blob_store.h"
#include "core/values/image_resolution.h"

namespace decant {

/// ImageReference -> ResolvedImage: index, manifest, configuration, each checked against its
/// digest. What was seen before is not fetched again; where no way leads to the registry, an image
/// of which everything is here is the one that was meant the last time. Source: oci.md B.11-25.
class ResolveImageTask final : public ValueTask<ResolvedImage>
{
    Q_OBJECT

public:
    /// The client must outlive the task.
    ResolveImageTask(RegistryClient &client, BlobStore store, const ImageLocation &location,
                     const Platform &platform);

protected:
    void run() override;
    void stop() override;

private:
    void askForDigest();
    void takeDigest();
    void askForManifest();
    void goOn();
    void ask(DocumentTask::MakeRequest make);
    void takeDocument();
    void askAgain();
    void noteQuota();
    bool takeKept(const Digest &digest);
    bool takeRemembered();
    void conclude();
    Result<void> take(const QByteArray &body, const QString &contentType);

    RegistryClient &m_client;
    const BlobStore m_store;
    const ImageReference m_image;
    const QString m_server;
    ImageResolution m_resolution;
    std::optional<PullQuota> m_quota; ///< As it was told last.
    QStringList m_warnings;           ///< What servers want people to read.
    std::optional<Error> m_unreached; ///< Nobody answers: what is not here is not to be had.
    std::unique_ptr<DocumentTask> m_document;
};

} // namespace decant
