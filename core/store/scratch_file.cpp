// SPDX-License-Identifier: MIT
#include "core/store/scratch_file.h"

#include "core/store/file_error.h"
#include "core/store/file_stream.h"
#include "core/store/wait_for_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace decant {

namespace {

const auto lockSuffix = u".lock"_s;

QString scratchFolder(const QString &cacheFolder)
{
    return cacheFolder + u"/scratch"_s;
}

} // namespace

ScratchFile::ScratchFile(const QString &path, std::unique_ptr<FileLock> lock)
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
    // Locked before it exists: nobody else's sweep finds it without its owner.
    auto lock = waitForLock(path + lockSuffix);
    if (!lock)
        return lock.error();
    std::unique_ptr<ScratchFile> scratch(new ScratchFile(path, std::move(*lock)));
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
    const auto folder = scratchFolder(cacheFolder);
    for (const auto &file : QDir(folder).entryInfoList(QDir::Files)) {
        if (file.fileName().endsWith(lockSuffix))
            continue;
        const auto size = file.size();
        const auto lock = FileLock::tryTake(file.filePath() + lockSuffix, FileLock::Kind::Passing);
        if (lock && QFile::remove(file.filePath()))
            freed += size;
    }
    FileLock::sweep(folder, u'*' + lockSuffix);
    return freed;
}

} // namespace decant
