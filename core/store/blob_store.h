// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/descriptor.h"

#include <QList>
#include <QString>

#include <memory>

class QLockFile;

namespace decant {

/// Keeps blobs from being pruned, by this process and any other, for as long as it lives;
/// a crash lets go of them too.
class BlobHold
{
public:
    BlobHold(QString list, std::unique_ptr<QLockFile> lock);
    ~BlobHold();
    Q_DISABLE_COPY_MOVE(BlobHold)

private:
    QString m_list;
    std::unique_ptr<QLockFile> m_lock;
};

/// Blobs on disk, named by their digests; several processes may share one store.
///
/// blobs/ALGORITHM/HEX are complete and were verified when they came; ingest/HEX.part are on
/// their way; indexes/HEX is what was learnt about a layer, kept beside it; holds/ says which
/// blobs a running job needs. Methods may be called from any thread, and are cheap but for
/// usage() and prune(), which look at every file.
class BlobStore
{
public:
    struct Usage
    {
        int blobs = 0;
        qint64 blobSize = 0; ///< Bytes of complete blobs and what is known about them.
        int parts = 0;
        qint64 partSize = 0; ///< Bytes of interrupted downloads.
    };

    explicit BlobStore(QString folder) : m_folder(std::move(folder)) {}

    const QString &folder() const { return m_folder; }
    QString pathOf(const Digest &digest) const;
    QString partPathOf(const Digest &digest) const;
    /// Held by whoever fetches the blob right now.
    QString lockPathOf(const Digest &digest) const;

    /// The blob is here, with the size that is expected.
    bool contains(const Descriptor &blob) const;
    /// Bytes of the blob that an interrupted download left.
    qint64 partSize(const Descriptor &blob) const;
    /// Deletes the blob and what was kept beside it; no matter if there was none.
    void remove(const Digest &digest) const;
    /// Deletes what an interrupted download left; the caller holds the lock.
    void removePart(const Digest &digest) const;

    /// What keepIndex() kept for the blob; empty if nothing.
    QByteArray index(const Digest &digest) const;
    Result<void> keepIndex(const Digest &digest, const QByteArray &index) const;

    /// A small document, manifest or configuration, that was kept; its digest is checked.
    /// Empty if there is none.
    QByteArray document(const Digest &digest) const;
    /// Keeps a document whose digest the caller has checked.
    Result<void> keepDocument(const Digest &digest, const QByteArray &document) const;

    /// Marks blobs as used now and keeps them from being pruned. They need not be here yet.
    Result<std::unique_ptr<BlobHold>> hold(const QList<Digest> &digests) const;

    Usage usage() const;

    /// Frees space; the value is the number of bytes freed. Never touches what a living process
    /// holds or fetches. Without `everything`: interrupted downloads, what was learnt about blobs
    /// that are gone, and blobs that nobody used for 90 days.
    Result<qint64> prune(bool everything) const;

private:
    QString subfolder(const char *name) const;

    QString m_folder;
};

} // namespace decant
