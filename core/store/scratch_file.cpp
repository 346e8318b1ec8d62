// SPDX-License-Identifier: MIT
#include "core/store/scratch_file.h"

#include "core/store/file_error.h"
#include "core/store/file_stream.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

namespace decant {

namespace {

const auto lockSuffix = u".lock"_s;

QString scratchFolder(const QString &cacheFolder)
{
    return cacheFolder + u"/scratch"_s;
}

/// A lock that is stale only when its process is gone, however old it is.
std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + lockSuffix);
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

ScratchFile::ScratchFile(const QString &path, std::unique_ptr<QLockFile> lock)
    : m_lock(std::move(lock)), m_file(path)
{}

ScratchFile::~ScratchFile()
{
    m_file.close();
    m_file.remove();
}

Result<std::unique_ptr<ScratchFile>> ScratchFile::create(const QString &cacheFolder)
{
    sweep(cacheFolder);
    const auto folder = scratchFolder(cacheFolder);
    if (!QDir().mkpath(folder))
        return writeError(folder, u"the folder can't be made"_s);
    const auto path = folder + u'/' + QUuid::createUuid().toString(QUuid::Id128);
    auto lock = lockOf(path);
    // Locked before it exists: nobody else's sweep finds it without its owner.
    if (!lock->tryLock(0))
        return writeError(path, u"it can't be locked"_s);
    std::unique_ptr<ScratchFile> scratch(new ScratchFile(path, std::move(lock)));
    if (!scratch->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return writeError(scratch->m_file);
    return scratch;
}

Result<void> ScratchFile::write(Bytes bytes)
{
    return writeAll(m_file, bytes);
}

Result<void> ScratchFile::close()
{
    m_file.close();
    if (m_file.error() != QFileDevice::NoError)
        return writeError(m_file);
    return {};
}

qint64 ScratchFile::sweep(const QString &cacheFolder)
{
    qint64 freed = 0;
    for (const auto &file : QDir(scratchFolder(cacheFolder)).entryInfoList(QDir::Files)) {
        if (file.fileName().endsWith(lockSuffix))
            continue;
        const auto size = file.size();
        const auto lock = lockOf(file.filePath());
        if (lock->tryLock(0) && QFile::remove(file.filePath()))
            freed += size;
    }
    return freed;
}

} // namespace decant
