// SPDX-License-Identifier: MIT
#include "core/store/blob_store.h"

#include "core/base/hasher.h"
#include "core/store/file_error.h"
#include "core/values/image_resolution.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace decant {

namespace {

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

/// A layer may be asked for by whoever names its digest, and is no document.
bool isDocument(const QString &path)
{
    return QFileInfo(path).size() <= ImageResolution::documentLimit;
}

} // namespace

void markUsed(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
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
    const auto path = subfolder("indexes") + u'/' + digest.hex();
    markUsed(path);
    return contentOf(path);
}

Result<void> BlobStore::keepIndex(const Digest &digest, const QByteArray &index) const
{
    return saveFile(subfolder("indexes") + u'/' + digest.hex(), index);
}

QByteArray BlobStore::document(const Digest &digest) const
{
    if (!isDocument(pathOf(digest)))
        return {};
    auto content = contentOf(pathOf(digest));
    Hasher hasher(digest.algorithm());
    hasher.add(std::as_bytes(std::span(content.constData(), content.size())));
    if (hasher.finish() != digest)
        return {};
    markUsed(pathOf(digest));
    return content;
}

Result<void> BlobStore::keepDocument(const Digest &digest, const QByteArray &document) const
{
    return saveFile(pathOf(digest), document);
}

} // namespace decant
