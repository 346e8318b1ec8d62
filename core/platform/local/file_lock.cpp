// SPDX-License-Identifier: MIT
#include "core/platform/local/file_lock.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace decant {

namespace {

struct flock wholeFile(int type)
{
    struct flock lock = {};
    lock.l_type = static_cast<short>(type);
    lock.l_whence = SEEK_SET;
    return lock;
}

} // namespace

std::unique_ptr<FileLock> FileLock::tryTake(const QString &path, Kind kind)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return nullptr;
    auto wanted = wholeFile(kind == Kind::Shared ? F_RDLCK : F_WRLCK);
    if (::fcntl(descriptor, F_OFD_SETLK, &wanted) != 0) {
        ::close(descriptor);
        return nullptr;
    }
    return std::unique_ptr<FileLock>(new FileLock(descriptor));
}

bool FileLock::isTaken(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    auto probe = wholeFile(F_WRLCK);
    const bool isAnswered = ::fcntl(descriptor, F_OFD_GETLK, &probe) == 0;
    ::close(descriptor);
    return isAnswered && probe.l_type != F_UNLCK;
}

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

} // namespace decant
