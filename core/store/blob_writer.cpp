// SPDX-License-Identifier: MIT
#include "core/store/blob_writer.h"

#include "core/base/log.h"
#include "core/store/durable.h"
#include "core/store/file_error.h"
#include "core/store/file_stream.h"
#include "core/store/wait_for_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace decant {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(decant::BlobWriter)
};

} // namespace

Result<std::unique_ptr<BlobWriter>> BlobWriter::open(const BlobStore &store, const Descriptor &blob,
                                                     const std::stop_token &stop)
{
    for (const auto &path : {store.partPathOf(blob.digest), store.pathOf(blob.digest)}) {
        if (!QDir().mkpath(QFileInfo(path).path()))
            return writeError(path, u"the folder can't be made"_s);
    }
    auto lock = waitForLock(store.lockPathOf(blob.digest), QDeadlineTimer::Forever, stop);
    if (!lock)
        return lock.error();
    if (store.contains(blob))
        return std::unique_ptr<BlobWriter>();
    std::unique_ptr<BlobWriter> writer(new BlobWriter(store, blob, std::move(*lock)));
    auto &part = writer->m_part;
    if (!part.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return writeError(part);
    if (part.size() > blob.size && !part.resize(0))
        return writeError(part);
    writer->m_resumed = part.size();
    return writer;
}

BlobWriter::BlobWriter(const BlobStore &store, Descriptor blob, std::unique_ptr<FileLock> lock)
    : m_store(store),
      m_blob(std::move(blob)),
      m_lock(std::move(lock)),
      m_part(store.partPathOf(m_blob.digest)),
      m_hasher(m_blob.digest.algorithm())
{}

BlobWriter::~BlobWriter()
{
    if (m_part.isOpen() && m_part.size() == 0)
        m_part.remove();
}

Result<std::size_t> BlobWriter::read(Buffer into)
{
    if (m_isSpoiled)
        return tooMuch();
    if (m_position < m_resumed)
        return readPart(into);
    if (!m_rest)
        return std::size_t{0};
    const auto count = m_rest->read(into);
    if (!count || *count == 0)
        return count;
    if (static_cast<qint64>(*count) > m_blob.size - m_position)
        return tooMuch();
    const auto bytes = Bytes(into).first(*count);
    m_hasher.add(bytes);
    if (auto written = writeAll(m_part, bytes); !written)
        return written.error();
    m_position += static_cast<qint64>(*count);
    return count;
}

Result<std::size_t> BlobWriter::readPart(Buffer into)
{
    const auto wanted = std::min(static_cast<qint64>(into.size()), m_resumed - m_position);
    const auto count = m_part.read(reinterpret_cast<char *>(into.data()), wanted);
    if (count <= 0)
        return readError(m_part);
    m_hasher.add(Bytes(into).first(static_cast<std::size_t>(count)));
    m_position += count;
    return static_cast<std::size_t>(count);
}

Error BlobWriter::tooMuch()
{
    m_isSpoiled = true;
    m_part.remove();
    return {ErrorKind::Corrupt,
            Text::tr("More bytes came for %1 than the image says there are. They were thrown away.")
                .arg(m_blob.digest.shortHex()),
            u"%1 has %2 bytes"_s.arg(m_blob.digest.toString()).arg(m_blob.size)};
}

Result<QString> BlobWriter::commit()
{
    if (m_position < m_blob.size)
        return Error{
            ErrorKind::Unavailable,
            Text::tr("The download of %1 broke off. Try again: it goes on where it stopped.")
                .arg(m_blob.digest.shortHex()),
            u"%1 of %2 bytes of %3"_s.arg(m_position)
                .arg(m_blob.size)
                .arg(m_blob.digest.toString())};
    const auto digest = m_hasher.finish();
    if (digest != m_blob.digest) {
        m_part.remove();
        return Error{ErrorKind::Corrupt,
                     Text::tr("What came for %1 is damaged: it is not what its digest promises. "
                              "It was thrown away.")
                         .arg(m_blob.digest.shortHex()),
                     u"%1 came for %2"_s.arg(digest.toString(), m_blob.digest.toString())};
    }
    // A name without its bytes is all that a power cut might leave of a blob, else.
    if (!makeDurable(m_part))
        return writeError(m_part.fileName(), qt_error_string());
    m_part.close();
    const auto path = m_store.pathOf(m_blob.digest);
    if (auto moved = replaceFile(m_part.fileName(), path); !moved)
        return moved.error();
    makeNamesDurable(QFileInfo(path).path());
    qCDebug(log::store) << "committed" << m_blob.digest.toString() << m_blob.size;
    return path;
}

} // namespace decant
