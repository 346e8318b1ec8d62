// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/byte_stream.h"
#include "core/base/file_lock.h"

#include <QFile>

#include <memory>

namespace decant {

/// A file in the cache that is needed for a while and goes with this object. What a process that
/// died left is removed when the next one makes a file in the same folder.
class ScratchFile final : public ByteSink
{
public:
    /// An empty file in `cacheFolder`/scratch. Fails with NoSpace or Failed.
    static Result<std::unique_ptr<ScratchFile>> create(const QString &cacheFolder);
    ~ScratchFile() override;

    QString path() const { return m_file.fileName(); }

    /// Fails with NoSpace or Failed.
    Result<void> write(Bytes bytes) override;
    /// Everything was written; the file stays until the object goes.
    Result<void> close() override;

    /// Removes what dead processes left below `cacheFolder`; says how many bytes that were.
    static qint64 sweep(const QString &cacheFolder);

private:
    ScratchFile(const QString &path, std::unique_ptr<FileLock> lock);

    std::unique_ptr<FileLock> m_lock;
    QFile m_file;
};

} // namespace decant
