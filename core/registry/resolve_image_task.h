// SPDX-License-Identifier: MIT
#pragma once

#include "core/async/task.h"
#include "core/registry/document_task.h"
#include "core/registry/registry_client.h"
#include "core/store/blob_store.h"
#include "core/values/image_resolution.h"

namespace decant {

/// ImageReference -> ResolvedImage: index, manifest, configuration, each checked against its
/// digest. What was seen before is not fetched again. Source: oci.md B.11-25.
class ResolveImageTask final : public ValueTask<ResolvedImage>
{
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
    bool takeKept(const Digest &digest);
    Result<void> take(const QByteArray &body, const QString &contentType);

    RegistryClient &m_client;
    const BlobStore m_store;
    const ImageReference m_image;
    const QString m_server;
    ImageResolution m_resolution;
    QStringList m_warnings; ///< What servers want people to read.
    std::unique_ptr<DocumentTask> m_document;
};

} // namespace decant
