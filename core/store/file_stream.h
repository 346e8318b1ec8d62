// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/file_lock.h"
#include "core/values/blob_place.h"

#include <QFile>

#include <memory>

namespace decant {

/// A file's bytes, or those of a part of it, straight from the system: read in large pieces.
class FileSource final : public ByteSource
{
public:
    /// Fails with NotFound or Failed.
    static Result<std::unique_ptr<FileSource>> open(const QString &path);
    static Result<std::unique_ptr<FileSource>> open(const BlobPlace &place);

    Result<std::size_t> read(Buffer into) override;
    /// Bytes: what was asked for, or what there is if that is less.
    qint64 size() const;

private:
    explicit FileSource(BlobPlace place) : m_place(std::move(place)), m_file(m_place.path) {}

    BlobPlace m_place;
    QFile m_file;
    qint64 m_left = -1; ///< Of a part: bytes not yet read.
};

/// A file that appears, or replaces another, only when it is complete: until close() the bytes
/// lie in a temporary file beside it, which goes with a sink that was abandoned; what a crash
/// left there goes when the same file is written the next time.
/// What is no regular file (a device, a named pipe) is written to directly.
class FileSink final : public ByteSink
{
public:
    /// Fails with Invalid where `path` is a folder, NoSpace, Failed.
    static Result<std::unique_ptr<FileSink>> create(const QString &path);
    ~FileSink() override;

    /// Fails with NoSpace or Failed.
    Result<void> write(Bytes bytes) override;
    Result<void> close() override;
    Result<std::unique_ptr<ByteSink>> partAt(qint64 offset) override;

private:
    class Part;

    FileSink(QString target, const QString &written);
    bool isTemporary() const { return m_file.fileName() != m_target; }

    QString m_target;
    std::unique_ptr<FileLock> m_lock; ///< While the temporary file is somebody's.
    QFile m_file;
};

/// This process's standard output, and nothing else on it. Where the system distinguishes text
/// from bytes, the program has set its standard output to bytes before.
class StdoutSink final : public ByteSink
{
public:
    StdoutSink();
    Result<void> write(Bytes bytes) override;
    Result<void> close() override;

private:
    QFile m_file;
};

/// Writes all of `bytes` to an open file. Fails with NoSpace or Failed.
Result<void> writeAll(QFile &file, Bytes bytes);

/// Renames a file, replacing what has the name now; both on one disk. Fails with Failed.
Result<void> replaceFile(const QString &from, const QString &to);

} // namespace decant
