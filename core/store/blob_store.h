// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/file_lock.h"
#include "core/base/progress.h"
#include "core/store/prune_plan.h"
#include "core/values/descriptor.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace decant {

/// Keeps blobs from being pruned, by this process and any other, for as long as it lives;
/// a crash lets go of them too.
class BlobHold
{
public:
    BlobHold(QString list, std::unique_ptr<FileLock> lock);
    ~BlobHold();
    Q_DISABLE_COPY_MOVE(BlobHold)

private:
    QString m_list;
    std::unique_ptr<FileLock> m_lock;
};

/// Blobs on disk, named by their digests; several processes may share one store.
///
/// blobs/ALGORITHM/HEX are complete and were verified when they came; ingest/HEX.part are on
/// their way; indexes/HEX is what was learnt about a layer, kept beside it; names/ says which
/// document an image's name stood for; holds/ says which blobs a running job needs. A file's time
/// of modification is when it was last used. Methods may be called from any thread, and are cheap
/// but for items(), usage(), prune() and verify(), which look at every file.
class BlobStore
{
public:
    struct Usage
    {
        int blobs = 0;
        qint64 blobSize = 0; ///< Bytes of complete blobs and what is known about them.
        int parts = 0;
        qint64 partSize = 0;     ///< Bytes of interrupted downloads.
        qint64 prunableSize = 0; ///< Bytes that pruning what is unused would free.
        qint64 freeableSize = 0; ///< Bytes that pruning everything would free.
    };

    struct Verification
    {
        int intact = 0;
        QStringList damaged{}; ///< Digests of blobs that were removed.
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

    /// Which document a name stood for when its registry was last asked.
    struct NamedDocument
    {
        Digest digest;
        QDateTime seen{}; ///< UTC, to the day.
    };
    /// `name` is an image's in full; empty if it was never noted, or is not here any more.
    std::optional<NamedDocument> named(const QString &name) const;
    /// Notes that `name` stands for the document today.
    Result<void> noteName(const QString &name, const Digest &digest, const QDateTime &now) const;

    /// Marks blobs as used now and keeps them from being pruned. They need not be here yet.
    Result<std::unique_ptr<BlobHold>> hold(const QList<Digest> &digests) const;

    /// All that lies here, and what of it somebody needs right now.
    QList<CachedItem> items() const;
    /// `limit`: the bytes that pruning would let stay.
    Usage usage(qint64 limit) const;

    /// Frees space; the value is the number of bytes freed. Never touches what a living process
    /// holds or fetches.
    Result<qint64> prune(const PruneRule &rule) const;

    /// Hashes every complete blob again, and removes those that are damaged. Progress: bytes.
    /// Fails with Cancelled or Failed. Blocks; for a pool thread.
    Result<Verification> verify(const std::stop_token &stop, const Report &report) const;

private:
    QString subfolder(const char *name) const;
    void forgetNames() const;
    Result<std::unique_ptr<FileLock>> lockHolds() const;

    QString m_folder;
};

/// Somebody has a use for this file right now.
void markUsed(const QString &path);

} // namespace decant
