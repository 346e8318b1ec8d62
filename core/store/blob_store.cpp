// SPDX-License-Identifier: MIT
#include "core/store/blob_store.h"

#include "core/base/hasher.h"
#include "core/base/log.h"
#include "core/store/file_error.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QSet>
#include <QUuid>

namespace decant {

namespace {

constexpr int daysUnused = 90;

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return writeError(path, u"the folder can't be made"_s);
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (!isWritten || !file.commit())
        return writeError(file);
    return {};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A lock that is stale only when its process is gone, however old it is.
std::unique_ptr<QLockFile> lockFile(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    return lock;
}

void markUsed(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

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
        const auto lock = lockFile(list.filePath() + u".lock"_s);
        if (lock->tryLock(0)) {
            QFile::remove(list.filePath());
            continue;
        }
        for (const auto &hex : contentOf(list.filePath()).split('\n'))
            held.insert(QString::fromLatin1(hex));
    }
    return held;
}

/// Deletes and counts.
class Sweeper
{
public:
    void remove(const QFileInfo &file)
    {
        const auto size = file.size();
        if (QFile::remove(file.filePath()))
            m_freed += size;
        else
            qCWarning(log::store) << "can't remove" << file.filePath();
    }
    qint64 freed() const { return m_freed; }

private:
    qint64 m_freed = 0;
};

} // namespace

BlobHold::BlobHold(QString list, std::unique_ptr<QLockFile> lock)
    : m_list(std::move(list)), m_lock(std::move(lock))
{}

BlobHold::~BlobHold()
{
    QFile::remove(m_list);
}

QString BlobStore::subfolder(const char *name) const
{
    return m_folder + u'/' + QLatin1StringView(name);
}

QString BlobStore::pathOf(const Digest &digest) const
{
    return u"%1/blobs/%2"_s.arg(m_folder, digest.toString().replace(u':', u'/'));
}

QString BlobStore::partPathOf(const Digest &digest) const
{
    return u"%1/ingest/%2.part"_s.arg(m_folder, digest.hex());
}

QString BlobStore::lockPathOf(const Digest &digest) const
{
    return partPathOf(digest) + u".lock"_s;
}

bool BlobStore::contains(const Descriptor &blob) const
{
    const QFileInfo file(pathOf(blob.digest));
    return file.isFile() && file.size() == blob.size;
}

qint64 BlobStore::partSize(const Descriptor &blob) const
{
    return QFileInfo(partPathOf(blob.digest)).size();
}

void BlobStore::remove(const Digest &digest) const
{
    QFile::remove(pathOf(digest));
    QFile::remove(subfolder("indexes") + u'/' + digest.hex());
}

void BlobStore::removePart(const Digest &digest) const
{
    QFile::remove(partPathOf(digest));
}

QByteArray BlobStore::index(const Digest &digest) const
{
    return contentOf(subfolder("indexes") + u'/' + digest.hex());
}

Result<void> BlobStore::keepIndex(const Digest &digest, const QByteArray &index) const
{
    return saveFile(subfolder("indexes") + u'/' + digest.hex(), index);
}

QByteArray BlobStore::document(const Digest &digest) const
{
    auto content = contentOf(pathOf(digest));
    Hasher hasher(digest.algorithm());
    hasher.add(std::as_bytes(std::span(content.constData(), content.size())));
    return hasher.finish() == digest ? content : QByteArray();
}

Result<void> BlobStore::keepDocument(const Digest &digest, const QByteArray &document) const
{
    return saveFile(pathOf(digest), document);
}

Result<std::unique_ptr<BlobHold>> BlobStore::hold(const QList<Digest> &digests) const
{
    const auto folder = subfolder("holds");
    if (!QDir().mkpath(folder))
        return writeError(folder, u"the folder can't be made"_s);
    const auto list =
        folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".list"_s;
    auto lock = lockFile(list + u".lock"_s);
    if (!lock->tryLock(0))
        return writeError(list, u"the lock can't be made"_s);
    QByteArray names;
    for (const auto &digest : digests) {
        names += digest.hex().toLatin1() + '\n';
        markUsed(pathOf(digest));
    }
    if (auto saved = saveFile(list, names); !saved)
        return saved.error();
    return std::make_unique<BlobHold>(list, std::move(lock));
}

BlobStore::Usage BlobStore::usage() const
{
    Usage usage;
    for (const auto &file : filesBelow(subfolder("blobs"))) {
        ++usage.blobs;
        usage.blobSize += file.size();
    }
    for (const auto &file : filesBelow(subfolder("indexes")))
        usage.blobSize += file.size();
    for (const auto &file : QDir(subfolder("ingest")).entryInfoList({u"*.part"_s}, QDir::Files)) {
        ++usage.parts;
        usage.partSize += file.size();
    }
    return usage;
}

Result<qint64> BlobStore::prune(bool everything) const
{
    Sweeper sweeper;
    for (const auto &part : QDir(subfolder("ingest")).entryInfoList({u"*.part"_s}, QDir::Files)) {
        const auto lock = lockFile(part.filePath() + u".lock"_s);
        if (lock->tryLock(0))
            sweeper.remove(part);
    }
    const auto held = heldBlobs(subfolder("holds"));
    const auto longAgo = QDateTime::currentDateTimeUtc().addDays(-daysUnused);
    QSet<QString> kept;
    for (const auto &blob : filesBelow(subfolder("blobs"))) {
        const bool isUsed =
            held.contains(blob.fileName()) || (!everything && blob.lastModified() > longAgo);
        if (isUsed)
            kept.insert(blob.fileName());
        else
            sweeper.remove(blob);
    }
    for (const auto &index : filesBelow(subfolder("indexes"))) {
        if (!kept.contains(index.fileName()) && !held.contains(index.fileName()))
            sweeper.remove(index);
    }
    qCDebug(log::store) << "pruned" << sweeper.freed() << "bytes";
    return sweeper.freed();
}

} // namespace decant
