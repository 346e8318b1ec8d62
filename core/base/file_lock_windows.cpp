// SPDX-License-Identifier: MIT
#include "core/base/file_lock.h"

#include <QDir>

#include <windows.h>

namespace decant {

/// The handle is the lock: for as long as it is open, the system refuses others that would share
/// less than it allows; and it closes the handles of a process that dies.
struct FileLock::State
{
    explicit State(HANDLE file) : handle(file) {}
    ~State() { CloseHandle(handle); }
    Q_DISABLE_COPY_MOVE(State)

    const HANDLE handle;
};

namespace {

HANDLE openFile(const std::wstring &path, FileLock::Kind kind, DWORD disposition)
{
    const bool isShared = kind == FileLock::Kind::Shared;
    const bool isPassing = kind == FileLock::Kind::Passing;
    return CreateFileW(
        path.c_str(), GENERIC_READ | (isShared ? 0 : GENERIC_WRITE) | (isPassing ? DELETE : 0),
        isShared ? FILE_SHARE_READ : 0, nullptr, disposition,
        FILE_ATTRIBUTE_NORMAL | (isPassing ? FILE_FLAG_DELETE_ON_CLOSE : 0), nullptr);
}

std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

/// Whether that is how the system says that somebody has the file.
bool meansTaken(DWORD code, const std::wstring &path)
{
    // A file that is about to go refuses everybody, and so does a question about it.
    return code == ERROR_SHARING_VIOLATION || code == ERROR_LOCK_VIOLATION ||
           code == ERROR_DELETE_PENDING ||
           (code == ERROR_ACCESS_DENIED &&
            GetFileAttributesW(path.c_str()) == INVALID_FILE_ATTRIBUTES &&
            GetLastError() == ERROR_ACCESS_DENIED);
}

} // namespace

FileLock::FileLock(std::unique_ptr<State> state) : m_state(std::move(state)) {}
FileLock::~FileLock() = default;

std::unique_ptr<FileLock> FileLock::tryTake(const QString &path, Kind kind, QString *problem)
{
    const auto file = nativePath(path);
    const auto handle = openFile(file, kind, OPEN_ALWAYS);
    if (handle != INVALID_HANDLE_VALUE)
        return std::unique_ptr<FileLock>(new FileLock(std::make_unique<State>(handle)));
    const auto code = GetLastError();
    if (problem)
        *problem = meansTaken(code, file) ? QString() : qt_error_string(static_cast<int>(code));
    return nullptr;
}

std::optional<FileLock::Kind> FileLock::holder(const QString &path)
{
    const auto file = nativePath(path);
    for (const auto kind : {Kind::Exclusive, Kind::Shared}) {
        const auto handle = openFile(file, kind, OPEN_EXISTING);
        if (handle != INVALID_HANDLE_VALUE) {
            CloseHandle(handle);
            return kind == Kind::Exclusive ? std::nullopt : std::optional(Kind::Shared);
        }
        if (!meansTaken(GetLastError(), file))
            return std::nullopt;
    }
    return Kind::Exclusive;
}

} // namespace decant
