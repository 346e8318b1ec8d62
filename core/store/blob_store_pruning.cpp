// SPDX-License-Identifier: MIT
#include "core/base/log.h"
#include "core/store/blob_store.h"
#include "core/store/file_error.h"
#include "core/store/verified_read.h"
#include "core/store/wait_for_lock.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QUuid>

namespace decant {

namespace {

QList<QFileInfo> filesBelow(const QString &folder)
{
    QList<QFileInfo> files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.nextFileInfo());
    return files;
}

/// The hex digests that living processes hold; what dead ones left is swept.
QSet<QString> heldBlobs(const QString &folder)
{
    QSet<QString> held;
    for (const auto &list : QDir(folder).entryInfoList({u"*.list"_s}, QDir::Files)) {
        const auto path = list.filePath() + u".lock"_s;
        if (const auto lock = FileLock::tryTake(path, FileLock::Kind::Passing)) {
            QFile::remove(list.filePath());
            continue;
        }
        QFile file(list.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const auto &hex : file.readAll().split('\n'))
            held.insert(QString::fromLatin1(hex));
    }
    return held;
}

} // namespace

BlobHold::BlobHold(QString list, std::unique_ptr<FileLock> lock)
    : m_list(std::move(list)), m_lock(std::move(lock))
{}

BlobHold::~BlobHold()
{
    QFile::remove(m_list);
}

/// Whoever deletes has it, and whoever begins to hold: what was held is not deleted afterwards.
Result<std::unique_ptr<FileLock>> BlobStore::lockHolds() const
{
    if (!QDir().mkpath(subfolder("holds")))
        return writeError(subfolder("holds"), u"the folder can't be made"_s);
    return waitForLock(subfolder("holds") + u"/changing.lock"_s);
}

Result<std::unique_ptr<BlobHold>> BlobStore::hold(const QList<Digest> &digests) const
{
    const auto changing = lockHolds();
    if (!changing)
        return changing.error();
    const auto list =
        subfolder("holds") + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".list"_s;
    auto lock = waitForLock(list + u".lock"_s);
    if (!lock)
        return lock.error();
    QByteArray names;
    for (const auto &digest : digests) {
        names += digest.hex().toLatin1() + '\n';
        markUsed(pathOf(digest));
    }
    QSaveFile file(list);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(names) == names.size();
    if (!isWritten || !file.commit())
        return writeError(file);
    return std::make_unique<BlobHold>(list, std::move(*lock));
}

QList<CachedItem> BlobStore::items() const
{
    using Kind = CachedItem::Kind;
    const auto held = heldBlobs(subfolder("holds"));
    QList<CachedItem> items;
    QHash<QString, qsizetype> blobs;
    const auto add = [&](Kind kind, const QFileInfo &file, const QString &hex) {
        items.append({.kind = kind,
                      .hex = hex,
                      .paths = {file.filePath()},
                      .size = file.size(),
                      .used = file.lastModified(),
                      .isNeeded = held.contains(hex)});
    };
    for (const auto &file : filesBelow(subfolder("blobs"))) {
        blobs.insert(file.fileName(), items.size());
        add(Kind::Blob, file, file.fileName());
    }
    for (const auto &file : filesBelow(subfolder("indexes"))) {
        if (const auto blob = blobs.constFind(file.fileName()); blob != blobs.constEnd()) {
            items[*blob].paths.append(file.filePath());
            items[*blob].size += file.size();
        } else {
            add(Kind::Index, file, file.fileName());
        }
    }
    for (const auto &file : QDir(subfolder("ingest")).entryInfoList({u"*.part"_s}, QDir::Files)) {
        add(Kind::Part, file, file.completeBaseName());
        if (FileLock::isTaken(file.filePath() + u".lock"_s))
            items.last().isNeeded = true;
    }
    return items;
}

BlobStore::Usage BlobStore::usage(qint64 limit) const
{
    const auto all = items();
    const auto now = QDateTime::currentDateTimeUtc();
    const auto freedBy = [&](PruneRule::Extent extent) {
        return sizeOf(planPruning(all, {.extent = extent, .limit = limit}, now));
    };
    Usage usage{.prunableSize = freedBy(PruneRule::Extent::Unused),
                .freeableSize = freedBy(PruneRule::Extent::Everything)};
    for (const auto &item : all) {
        const bool isPart = item.kind == CachedItem::Kind::Part;
        usage.blobs += item.kind == CachedItem::Kind::Blob ? 1 : 0;
        usage.parts += isPart ? 1 : 0;
        (isPart ? usage.partSize : usage.blobSize) += item.size;
    }
    return usage;
}

Result<qint64> BlobStore::prune(const PruneRule &rule) const
{
    qint64 freed = 0;
    for (const auto *folder : {"holds", "ingest"})
        FileLock::sweep(subfolder(folder), u"*.lock"_s);
    for (const auto &item : planPruning(items(), rule, QDateTime::currentDateTimeUtc())) {
        const auto changing = lockHolds();
        if (!changing)
            return changing.error();
        // Somebody may have begun to need it since.
        if (heldBlobs(subfolder("holds")).contains(item.hex))
            continue;
        std::unique_ptr<FileLock> fetching;
        if (item.kind == CachedItem::Kind::Part) {
            const auto path = item.paths.first() + u".lock"_s;
            fetching = FileLock::tryTake(path, FileLock::Kind::Passing);
            if (!fetching)
                continue;
        }
        for (const auto &path : item.paths) {
            const auto size = QFileInfo(path).size();
            if (QFile::remove(path))
                freed += size;
            else
                qCWarning(log::store) << "can't remove" << path;
        }
    }
    forgetNames();
    qCDebug(log::store) << "pruned" << freed << "bytes";
    return freed;
}

Result<BlobStore::Verification> BlobStore::verify(const std::stop_token &stop,
                                                  const Report &report) const
{
    Verification found;
    const auto all = items();
    const auto total = sizeOf(all);
    qint64 done = 0;
    for (const auto &item : all) {
        const auto &path = item.paths.first();
        const auto algorithm = QFileInfo(QFileInfo(path).path()).fileName();
        const auto digest = Digest::parse(algorithm + u':' + item.hex);
        if (item.kind != CachedItem::Kind::Blob || !digest)
            continue;
        const Descriptor blob{.mediaType = {},
                              .digest = *digest,
                              .size = QFileInfo(path).size(),
                              .platform = {},
                              .artifactType = {},
                              .isAttestation = false,
                              .urls = {}};
        const auto read = readVerified(path, blob, {}, stop, [&](Progress progress) {
            if (report)
                report({done + progress.done, total});
        });
        done += item.size;
        if (read) {
            ++found.intact;
        } else if (read.error().kind == ErrorKind::Corrupt) {
            qCInfo(log::store) << "damaged:" << read.error().detail;
            remove(*digest);
            found.damaged.append(digest->toString());
        } else if (read.error().kind != ErrorKind::NotFound) {
            return read.error();
        }
    }
    return found;
}

} // namespace decant
