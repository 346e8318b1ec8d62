// SPDX-License-Identifier: MIT
#include "core/platform/folder_access.h"

#include <QDir>
#include <qt_windows.h>

namespace decant {

namespace {

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

} // namespace

bool isWritableFolder(const QString &folder)
{
    // Windows itself weighs all that grants and denies; opening it changes nothing.
    const auto path = QDir::toNativeSeparators(QDir(folder).absolutePath());
    const auto handle = ::CreateFileW(wide(path), FILE_ADD_FILE | FILE_ADD_SUBDIRECTORY,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    ::CloseHandle(handle);
    return true;
}

bool isOnNetwork(const QString &folder)
{
    const auto path = QDir::toNativeSeparators(QDir(folder).absolutePath());
    if (path.startsWith(u"\\\\"))
        return true;
    return ::GetDriveTypeW(wide(path.left(3))) == DRIVE_REMOTE;
}

} // namespace decant
