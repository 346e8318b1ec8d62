// SPDX-License-Identifier: MIT
#include "core/base/file_lock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace decant {

namespace {

/// Source: fcntl_locking(2), "Open file description locks".
struct flock wholeFile(int type)
{
    struct flock lock = {};
    lock.l_type = static_cast<short>(type);
    lock.l_whence = SEEK_SET;
    return lock;
}

/// Whether the open file is still the one of that name.
bool hasName(int descriptor, const QByteArray &path)
{
    struct stat open = {};
    struct stat named = {};
    return ::fstat(descriptor, &open) == 0 && ::lstat(path.constData(), &named) == 0 &&
           open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

} // namespace

struct FileLock::State
{
    explicit State(int file) : descriptor(file) {}
    ~State()
    {
        // Before the lock ends: whoever gets it then sees that its file has lost the name.
        if (!passing.isEmpty())
            ::unlink(passing.constData());
        ::close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(State)

    const int descriptor;
    QByteArray passing{}; ///< The path, of a lock whose file goes.
};

FileLock::FileLock(std::unique_ptr<State> state) : m_state(std::move(state)) {}
FileLock::~FileLock() = default;

std::unique_ptr<FileLock> FileLock::tryTake(const QString &path, Kind kind, QString *problem)
{
    const auto file = QFile::encodeName(path);
    while (true) {
        const int descriptor =
            ::open(file.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (descriptor < 0) {
            if (problem)
                *problem = qt_error_string(errno);
            return nullptr;
        }
        auto state = std::make_unique<State>(descriptor);
        auto wanted = wholeFile(kind == Kind::Shared ? F_RDLCK : F_WRLCK);
        if (::fcntl(descriptor, F_OFD_SETLK, &wanted) != 0) {
            if (problem)
                *problem = errno == EAGAIN || errno == EACCES ? QString() : qt_error_string(errno);
            return nullptr;
        }
        if (kind != Kind::Passing)
            return std::unique_ptr<FileLock>(new FileLock(std::move(state)));
        // Its owner may have removed it since it was opened: then it locks nobody out.
        if (hasName(descriptor, file)) {
            state->passing = file;
            return std::unique_ptr<FileLock>(new FileLock(std::move(state)));
        }
    }
}

std::optional<FileLock::Kind> FileLock::holder(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    auto probe = wholeFile(F_WRLCK);
    const bool isAnswered = ::fcntl(descriptor, F_OFD_GETLK, &probe) == 0;
    ::close(descriptor);
    if (!isAnswered || probe.l_type == F_UNLCK)
        return std::nullopt;
    return probe.l_type == F_RDLCK ? Kind::Shared : Kind::Exclusive;
}

} // namespace decant
